package id.redaksi.exchange;

import id.redaksi.story.Story;
import java.util.List;

/** What came out of a source: the stories, the lines that no story took, and what was cleaned. */
public record Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned) {
    /** A kind of cleaning (a message key) and how often it was done. */
    public record Cleaned(String what, int count) {}

    public Imported {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
        cleaned = List.copyOf(cleaned);
    }
}
