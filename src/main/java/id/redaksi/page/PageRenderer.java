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

    /** About as long as the page before, so that a buffer seldom grows; which thread said it last does not matter. */
    private volatile int length = 12_000;

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
        return new Page(html(subject, new Making(site, look, false, null)), assets);
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
        return new Page(html(page, new Making(site, look, true, moment)), new TreeMap<>());
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
        var out = new Html(length);
        look.template(file, names, view.language(), view.making.preview()).write(view, out);
        length = out.length() + out.length() / 8;
        return out.toBytes();
    }
}
