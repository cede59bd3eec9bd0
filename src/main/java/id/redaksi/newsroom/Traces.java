package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Set;

/**
 * What a story would leave behind: phrases that no other story has, photos that no other story uses, and how many revisions
 * there were. With these it is shown afterwards that nothing is left.
 */
public record Traces(StoryId id, String headline, List<String> phrases, Set<String> photos, int revisions) {
    public Traces {
        phrases = List.copyOf(phrases);
        photos = Set.copyOf(photos);
    }

    /** Whether a text holds any of the phrases. */
    public boolean isIn(String text) {
        return phrases.stream().anyMatch(text::contains);
    }
}
