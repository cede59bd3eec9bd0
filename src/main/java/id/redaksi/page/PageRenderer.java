package id.redaksi.page;

import id.redaksi.page.PageView.Making;
import id.redaksi.page.template.Html;
import id.redaksi.page.template.Names;
import id.redaksi.story.Story;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what a page is about into the page. The same subject, site and look give the same bytes. Any thread. */
public final class PageRenderer {
    private final Look look;
    private final Navigation navigation = new Navigation();

    /** What a thread writes on, page after page: a new one each time would be cleared first, and be rubbish then. */
    private static final ThreadLocal<Html> SHEET = ThreadLocal.withInitial(() -> new Html(32_000));

    /** In bytes; a page that is longer takes its sheet along. */
    private static final int LARGE = 1_000_000;

    public PageRenderer(Look look) {
        this.look = look;
    }

    public Look look() {
        return look;
    }

    /** The page as it goes out. Its files are the pictures that carry their bytes; the theme's are {@link Look#files}. */
    public Page render(Subject subject, Site site) {
        var assets = new TreeMap<String, byte[]>();
        if (subject instanceof StoryPage(_, var story, var around, _)) {
            pictures(story, around, assets);
        }
        return new Page(html(subject, new Making(site, look, false, null, navigation)), assets);
    }

    /** The page with all the files it needs, for a package that holds nothing else. */
    public Page packaged(StoryPage page, Site site) {
        Page rendered = render(page, site);
        SortedMap<String, byte[]> all = new TreeMap<>(look.files());
        all.putAll(rendered.assets());
        return new Page(rendered.utf8(), all);
    }

    /** The same page in one piece, for looking at it before it goes out; its parts carry their keys. */
    public Page preview(StoryPage page, Site site) {
        return preview(page, site, null);
    }

    /** As it will be seen at a moment, with how long ago everything on it then was. */
    public Page preview(StoryPage page, Site site, @Nullable Instant moment) {
        return new Page(html(page, new Making(site, look, true, moment, navigation)), new TreeMap<>());
    }

    private static void pictures(Story story, Around around, SortedMap<String, byte[]> assets) {
        for (String photo : story.photos()) {
            around.pictures().apply(photo).ifPresent(picture -> picture.renditions().stream()
                    .filter(one -> one.bytes().length > 0)
                    .forEach(one -> assets.put(one.address(), one.bytes())));
        }
    }

    private byte[] html(Subject subject, Making making) {
        return switch (subject) {
            case StoryPage page -> {
                String file = look.theme().storyTemplate(page.story().page().template());
                yield filled(file, PageNames.STORY, new StoryView(page, making));
            }
            case ListPage page -> filled("templates/list.html", PageNames.LIST, new ListView(page, making));
            case SearchPage page -> filled("templates/search.html", PageNames.SEARCH, new PlainView(page, making));
            case NotFoundPage page -> filled("templates/notfound.html", PageNames.NOT_FOUND, new PlainView(page, making));
            case GonePage page -> filled("templates/notfound.html", PageNames.NOT_FOUND, new PlainView(page, making));
            case RedirectPage page -> filled("templates/redirect.html", PageNames.REDIRECT, new PlainView(page, making));
        };
    }

    private byte[] filled(String file, Names<?> names, PageView view) {
        Html out = SHEET.get();
        out.backTo(0);
        look.template(file, names, view.language(), view.making.preview()).write(view, out);
        if (out.length() > LARGE) {
            SHEET.remove();
        }
        return out.toBytes();
    }
}
