package id.redaksi.page;

import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a story into a page: one self-contained HTML file and its style sheet. The same story gives the same bytes. */
public final class PageRenderer {
    private final Theme theme;

    public PageRenderer(Theme theme) {
        this.theme = theme;
    }

    public Page render(Story story, Site site) {
        Wording wording = Wording.of(Locale.of(story.labels().language()));
        List<Page.Fragment> fragments = fragments(story, wording);
        Map<String, Object> values = new HashMap<>();
        values.put("language", story.labels().language());
        values.put("title", story.headline());
        values.put("description", description(story));
        values.put("site", site.name());
        values.put("channels", site.channels());
        values.put("skip", wording.text("page.skip"));
        values.put("navigation", wording.text("page.channels"));
        values.put("main", fragments.stream().map(Page.Fragment::html).collect(Collectors.joining("\n")));
        var assets = new TreeMap<String, byte[]>();
        assets.put("style.css", theme.css());
        return new Page(theme.render(values), fragments, assets);
    }

    private static String description(Story story) {
        return Stream.of(story.titles().socialDescription(), story.titles().standfirst())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<Page.Fragment> fragments(Story story, Wording wording) {
        List<Page.Fragment> all = new ArrayList<>();
        if (!story.topics().channel().isBlank()) {
            add(all, "channel", "p", story.topics().channel());
        }
        add(all, "headline", "h1", story.headline());
        if (!story.titles().standfirst().isBlank()) {
            add(all, "standfirst", "p", story.titles().standfirst());
        }
        String byline = names(story, Role.REPORTER);
        if (!byline.isEmpty()) {
            add(all, "byline", "p", byline);
        }
        String published = story.workflow().times().publish();
        add(all, "published", "p", published == null ? wording.text("page.unpublished") : published);
        if (!story.lead().isEmpty()) {
            all.add(new Page.Fragment("lead", BlockHtml.figure(story.lead(), key("lead"))));
        }
        body(story, all);
        for (Role role : List.of(Role.EDITOR, Role.PHOTOGRAPHER, Role.CONTRIBUTOR, Role.TRANSLATOR)) {
            String names = names(story, role);
            if (!names.isEmpty()) {
                String name = role.name().toLowerCase(Locale.ROOT);
                add(all, name, "p", wording.text("page.role." + name, names));
            }
        }
        if (!story.topics().tags().isEmpty()) {
            all.add(list("tags", wording.text("page.tags"), story.topics().tags().stream().map(BlockHtml::escape).toList()));
        }
        if (!story.related().isEmpty()) {
            all.add(list("related", wording.text("page.related"), story.related().stream().map(PageRenderer::related).toList()));
        }
        return all;
    }

    private static void body(Story story, List<Page.Fragment> all) {
        String dateline = story.dateline().printed();
        boolean open = !dateline.isEmpty();
        for (Block block : story.body().blocks()) {
            String html = BlockHtml.html(block, key(block.id().value()));
            if (open && html.startsWith("<p")) {
                int at = html.indexOf('>') + 1;
                html = html.substring(0, at) + "<b class=\"dateline\">" + BlockHtml.escape(dateline) + "</b>"
                        + html.substring(at);
                open = false;
            }
            all.add(new Page.Fragment(block.id().value(), html));
        }
    }

    private static String related(Related entry) {
        String origin = Stream.of(entry.channel(), entry.date().text())
                .filter(part -> !part.isBlank())
                .map(BlockHtml::escape)
                .collect(Collectors.joining(" · "));
        String headline = BlockHtml.escape(entry.headline());
        String linked = BlockHtml.printable(entry.link())
                ? "<a href=\"" + BlockHtml.escape(entry.link()) + "\" rel=\"noopener nofollow\">" + headline + "</a>"
                : headline;
        return "<span class=\"origin\">" + origin + "</span> " + linked;
    }

    private static Page.Fragment list(String name, String title, List<String> items) {
        return new Page.Fragment(
                name,
                "<section" + key(name) + "><h2>" + BlockHtml.escape(title) + "</h2><ul><li>"
                        + String.join("</li><li>", items) + "</li></ul></section>");
    }

    private static void add(List<Page.Fragment> all, String name, String tag, String text) {
        all.add(new Page.Fragment(name, "<" + tag + key(name) + ">" + BlockHtml.escape(text) + "</" + tag + ">"));
    }

    private static String names(Story story, Role role) {
        return story.contributors().stream()
                .filter(one -> one.role() == role)
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
    }

    private static String key(String key) {
        return " data-key=\"" + BlockHtml.escape(key) + "\"";
    }
}
