package id.redaksi.page;

import static id.redaksi.page.InlineHtml.escape;

import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Figure;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a story into a page. The same story, site and photos give the same bytes. */
public final class PageRenderer {
    /** What an exported page may load: its own files, and nothing from anywhere else. */
    private static final String OWN_FILES = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'none'";

    /** What a page in one piece may load: what it holds. */
    private static final String ONE_PIECE = "default-src 'none'; img-src data:; style-src 'unsafe-inline';"
            + " base-uri 'none'; form-action 'none'";

    /** The WebView paints a scroll bar over the channels that browsers hide. */
    private static final String STILL = "\nnav { overflow-x: hidden; }";

    private final Look look;

    public PageRenderer(Look look) {
        this.look = look;
    }

    /** The page as it goes out. Its files are the pictures that carry their bytes; the theme's are {@link Look#files}. */
    public Page render(Subject subject, Site site) {
        if (!(subject instanceof StoryPage(var address, var story, var around))) {
            throw new UnsupportedOperationException("only stories yet");
        }
        var place = new Place(address);
        var assets = new TreeMap<String, byte[]>();
        List<Page.Fragment> fragments = fragments(story, around, photo -> picture(around, photo).map(found -> {
            assets.put(found.address(), found.bytes());
            return new PagePhoto(place.to(found.address()), found.width(), found.height(), found.bytes());
        }));
        Map<String, Object> values = values(story, site, fragments);
        values.put("policy", OWN_FILES);
        values.put("sheet", place.to(look.address("style.css")));
        return new Page(look.theme().render(values), fragments, assets);
    }

    /** The page with all the files it needs, for a package that holds nothing else. */
    public Page packaged(StoryPage page, Site site) {
        Page rendered = render(page, site);
        SortedMap<String, byte[]> all = look.files();
        all.putAll(rendered.assets());
        return new Page(rendered.html(), rendered.fragments(), all);
    }

    /** The same page in one piece, for looking at it before it goes out; its parts carry their keys. */
    public Page preview(StoryPage page, Site site) {
        List<Page.Fragment> fragments =
                fragments(page.story(), page.around(), photo -> picture(page.around(), photo).map(PageRenderer::inside));
        Map<String, Object> values = values(page.story(), site, fragments);
        values.put("policy", ONE_PIECE);
        values.put("style", new String(look.theme().css(), StandardCharsets.UTF_8) + STILL);
        return new Page(look.theme().render(values), fragments, new TreeMap<>());
    }

    private static Optional<PagePhoto> picture(Around around, @Nullable String photo) {
        return photo == null ? Optional.empty() : around.pictures().apply(photo).map(Picture::widest);
    }
    private static PagePhoto inside(PagePhoto photo) {
        String type = photo.address().endsWith(".png") ? "image/png" : "image/jpeg";
        String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(photo.bytes());
        return new PagePhoto(data, photo.width(), photo.height(), new byte[0]);
    }

    private static Map<String, Object> values(Story story, Site site, List<Page.Fragment> fragments) {
        Wording wording = Wording.of(Locale.of(story.labels().language()));
        Map<String, Object> values = new HashMap<>();
        values.put("language", story.labels().language());
        values.put("title", story.headline().isBlank() ? site.name() : story.headline());
        values.put("socialTitle", first(story.titles().socialTitle(), story.headline()));
        values.put("description", description(story));
        values.put("site", site.name());
        values.put("channels", site.channels().stream().map(ChannelLink::name).toList());
        values.put("skip", wording.text("page.skip"));
        values.put("navigation", wording.text("page.channels"));
        values.put("data", StructuredData.of(story, site));
        values.put("main", fragments.stream().map(Page.Fragment::html).collect(Collectors.joining("\n")));
        return values;
    }

    private static String description(Story story) {
        return first(story.titles().socialDescription(), story.titles().standfirst());
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static List<Page.Fragment> fragments(
            Story story, Around around, Function<@Nullable String, Optional<PagePhoto>> photos) {
        Locale language = Locale.of(story.labels().language());
        Wording wording = Wording.of(language);
        var blocks = new BlockHtml(story.body(), wording, figure -> picture(figure, wording, photos));
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
        add(all, "published", "p", published == null ? wording.text("page.unpublished") : PageDate.printed(published, language));
        if (!story.lead().isEmpty()) {
            all.add(new Page.Fragment("lead", blocks.figure(story.lead(), key("lead"))));
        }
        body(story, all, blocks);
        for (Role role : List.of(Role.EDITOR, Role.PHOTOGRAPHER, Role.CONTRIBUTOR, Role.TRANSLATOR)) {
            String names = names(story, role);
            if (!names.isEmpty()) {
                String name = role.name().toLowerCase(Locale.ROOT);
                add(all, name, "p", wording.text("page.role." + name, names));
            }
        }
        if (!story.topics().tags().isEmpty()) {
            all.add(list("tags", wording.text("page.tags"), story.topics().tags().stream().map(InlineHtml::escape).toList()));
        }
        if (!story.related().isEmpty()) {
            all.add(list("related", wording.text("page.related"), story.related().stream().map(BlockHtml::related).toList()));
        }
        if (!around.latest().isEmpty()) {
            all.add(list("latest", wording.text("page.latest"), around.latest().stream().map(PageRenderer::latest).toList()));
        }
        return all;
    }

    private static String picture(Figure figure, Wording wording, Function<@Nullable String, Optional<PagePhoto>> photos) {
        PagePhoto photo = photos.apply(figure.photo()).orElse(null);
        return photo == null
                ? "<div class=\"photo missing\">" + escape(wording.text("page.photoMissing")) + "</div>"
                : "<img class=\"photo\" src=\"" + photo.address() + "\" width=\"" + photo.width() + "\" height=\""
                        + photo.height() + "\" alt=\"" + escape(figure.alt()) + "\">";
    }

    /** The body; its first paragraph opens with the dateline. */
    private static void body(Story story, List<Page.Fragment> all, BlockHtml blocks) {
        String dateline = story.dateline().printed();
        boolean open = !dateline.isEmpty();
        for (Block block : story.body().blocks()) {
            String html = blocks.html(block, key(block.id().value()));
            if (open && block instanceof Paragraph) {
                int at = html.indexOf('>') + 1;
                html = html.substring(0, at) + "<b class=\"dateline\">" + escape(dateline) + "</b>"
                        + html.substring(at);
                open = false;
            }
            all.add(new Page.Fragment(block.id().value(), html));
        }
    }

    private static String latest(Teaser entry) {
        return (entry.channel().isBlank()
                        ? ""
                        : "<span class=\"origin\">" + escape(entry.channel()) + "</span> ")
                + escape(entry.headline());
    }

    private static Page.Fragment list(String name, String title, List<String> items) {
        return new Page.Fragment(
                name,
                "<section" + key(name) + "><h2>" + escape(title) + "</h2><ul><li>"
                        + String.join("</li><li>", items) + "</li></ul></section>");
    }

    private static void add(List<Page.Fragment> all, String name, String tag, String text) {
        all.add(new Page.Fragment(name, "<" + tag + key(name) + ">" + escape(text) + "</" + tag + ">"));
    }

    private static String names(Story story, Role role) {
        return story.contributors().stream()
                .filter(one -> one.role() == role)
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
    }

    private static String key(String key) {
        return " data-key=\"" + escape(key) + "\"";
    }
}
