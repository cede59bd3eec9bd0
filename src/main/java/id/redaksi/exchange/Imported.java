package id.redaksi.exchange;

import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.List;

/**
 * What came out of a source: the stories, the lines that no story took, what was cleaned, and what else is to be known
 * about it.
 */
public record Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned, List<Message> told) {
    /** A kind of cleaning (a message key) and how often it was done. */
    public record Cleaned(String what, int count) {}

    public Imported {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
        cleaned = List.copyOf(cleaned);
        told = List.copyOf(told);
    }

    public Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned) {
        this(stories, leftOut, cleaned, List.of());
    }
}
