package id.redaksi.page.feed;

import id.redaksi.story.StoryId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story in a feed; its address is from the site's root. */
public record FeedItem(
        StoryId id,
        String address,
        Words words,
        Times times,
        List<String> authors,
        List<String> categories,
        List<FeedPhoto> photos) {

    /** What is said: plain title and summary, and the whole text as HTML whose addresses are absolute, or "". */
    public record Words(String title, String summary, String content) {}

    /** When the story came out, and when it was corrected if it was. */
    public record Times(OffsetDateTime published, @Nullable OffsetDateTime corrected) {
        OffsetDateTime latest() {
            return corrected == null ? published : corrected;
        }
    }

    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        photos = List.copyOf(photos);
    }
}
