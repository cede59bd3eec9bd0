package id.redaksi.page;

import id.redaksi.page.feed.Feed;
import java.util.List;

/** A page that lists stories: those on top, then the others, newest first. */
public record ListPage(
        String address,
        Kind kind,
        String title,
        String description,
        List<Named> breadcrumb,
        List<Teaser> top,
        List<Teaser> stories,
        Paging paging,
        List<Feed> feeds)
        implements Subject {
    /** What the stories have in common. */
    public enum Kind {
        HOME,
        CHANNEL,
        TAG,
        AUTHOR,
        BUNDLE
    }

    public ListPage {
        breadcrumb = List.copyOf(breadcrumb);
        top = List.copyOf(top);
        stories = List.copyOf(stories);
        feeds = List.copyOf(feeds);
    }
}
