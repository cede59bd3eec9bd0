package id.redaksi.page.feed;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which stories of a feed stand in it, and when it last changed: by its stories, never by a clock. */
final class FeedOrder {
    private FeedOrder() {}

    static List<FeedItem> first(Iterable<FeedItem> items, int most) {
        List<FeedItem> first = new ArrayList<>();
        for (FeedItem item : items) {
            if (first.size() == most) {
                break;
            }
            first.add(item);
        }
        return first;
    }

    static Optional<OffsetDateTime> latest(List<FeedItem> items) {
        return items.stream()
                .map(item -> item.times().latest())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
