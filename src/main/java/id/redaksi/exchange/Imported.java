package id.redaksi.exchange;

import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Map;

/**
 * What came out of a source: the stories, the lines that no story took, what was cleaned, what else is to be known about
 * it, and the files of photos that came along, by the name (SHA-256 of the bytes) that the figures give them.
 */
public record Imported(
        List<Story> stories, List<String> leftOut, List<Cleaned> cleaned, List<Message> told, Map<String, byte[]> photos) {
    /** A kind of cleaning (a message key) and how often it was done. */
    public record Cleaned(String what, int count) {}

    public Imported {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
        cleaned = List.copyOf(cleaned);
        told = List.copyOf(told);
        photos = Map.copyOf(photos);
    }

    public Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned, List<Message> told) {
        this(stories, leftOut, cleaned, told, Map.of());
    }

    public Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned) {
        this(stories, leftOut, cleaned, List.of());
    }
}
