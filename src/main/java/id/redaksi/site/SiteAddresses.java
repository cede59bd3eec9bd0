package id.redaksi.site;

import id.redaksi.newsroom.Bundle;
import id.redaksi.page.Named;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The addresses that pages get in a site where no other page has them: what can be shown of a site before it is built. A
 * build keeps the address that it gave once, and sets apart two that would have one. All are from the site's root,
 * without a leading slash; a trail is a channel and those above it, from the top.
 */
public final class SiteAddresses {
    /** Where the search page is. */
    public static final String SEARCH = NamePages.FOLDER + "index.html";

    private static final String INDEX = "index.html";

    private SiteAddresses() {}

    /** The way from the home page down a trail. */
    public static List<Named> breadcrumb(String language, List<String> trail, UnaryOperator<String> address) {
        String home = Wording.of(Locale.of(language)).text("page.home");
        return Stream.concat(
                        Stream.of(new Named(home, INDEX)), trail.stream().map(name -> new Named(name, address.apply(name))))
                .toList();
    }

    public static String story(Story story, List<String> trail) {
        String text = story.labels().slug().isBlank() ? story.headline() : story.labels().slug();
        String folder = trail.isEmpty() ? Lists.NO_CHANNEL : folder(trail);
        return folder + Slug.ofStory(text, story.id().value()) + ".html";
    }

    public static String channel(List<String> trail) {
        return folder(trail) + INDEX;
    }

    private static String folder(List<String> trail) {
        var folder = new StringBuilder();
        for (String channel : trail) {
            folder.append(folder.isEmpty() ? Slug.ofTop(channel) : Slug.ofName(channel)).append('/');
        }
        return folder.toString();
    }

    public static String tag(String name) {
        return "tag/" + Slug.ofName(name.strip()) + "/" + INDEX;
    }

    public static String author(String name) {
        return "penulis/" + Slug.ofName(name.strip()) + "/" + INDEX;
    }

    public static String bundle(Bundle bundle) {
        return "lipsus/" + Slug.ofName(bundle.slug().isBlank() ? bundle.name() : bundle.slug()) + "/" + INDEX;
    }

    /** Who has a page of stories. */
    public static List<String> authors(Story story) {
        return Fresh.authors(story);
    }
}
