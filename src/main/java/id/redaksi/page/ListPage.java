package id.redaksi.page;

import id.redaksi.page.feed.Feed;
import java.util.List;

/** A page that lists stories: those on top, then the others, newest first; the home page also by channel. */
public record ListPage(
        String address,
        Kind kind,
        String title,
        String description,
        List<Named> breadcrumb,
        List<Teaser> top,
        List<Teaser> stories,
        Paging paging,
        List<Feed> feeds,
        List<Section> sections)
        implements Subject {
    /** What the stories have in common. */
    public enum Kind {
        HOME,
        CHANNEL,
        TAG,
        AUTHOR,
        BUNDLE
    }

    /** A channel on the home page, with its newest stories. */
    public record Section(Named channel, List<Teaser> stories) {
        public Section {
            stories = List.copyOf(stories);
        }
    }

    public ListPage {
        breadcrumb = List.copyOf(breadcrumb);
        top = List.copyOf(top);
        stories = List.copyOf(stories);
        feeds = List.copyOf(feeds);
        sections = List.copyOf(sections);
    }

    /** A list without sections. */
    public ListPage(
            String address,
            Kind kind,
            String title,
            String description,
            List<Named> breadcrumb,
            List<Teaser> top,
            List<Teaser> stories,
            Paging paging,
            List<Feed> feeds) {
        this(address, kind, title, description, breadcrumb, top, stories, paging, feeds, List.of());
    }
}
