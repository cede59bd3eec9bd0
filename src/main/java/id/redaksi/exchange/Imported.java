package id.redaksi.exchange;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Map;

/**
 * What came out of a source: the stories, the lines that no story took, what was cleaned, what else is to be known about
 * it, the files of photos that came along, by the name (SHA-256 of the bytes) that the figures give them, and the topics
 * of IPTC's vocabularies that the source says of a story, which only the newsroom can make tags of.
 */
public record Imported(
        List<Story> stories,
        List<String> leftOut,
        List<Cleaned> cleaned,
        List<Message> told,
        Map<String, byte[]> photos,
        Map<StoryId, List<SaidTopic>> topics) {
    /** A kind of cleaning (a message key) and how often it was done. */
    public record Cleaned(String what, int count) {}

    public Imported {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
        cleaned = List.copyOf(cleaned);
        told = List.copyOf(told);
        photos = Map.copyOf(photos);
        topics = Map.copyOf(topics);
    }

    public Imported(
            List<Story> stories, List<String> leftOut, List<Cleaned> cleaned, List<Message> told, Map<String, byte[]> photos) {
        this(stories, leftOut, cleaned, told, photos, Map.of());
    }

    public Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned, List<Message> told) {
        this(stories, leftOut, cleaned, told, Map.of());
    }

    public Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned) {
        this(stories, leftOut, cleaned, List.of());
    }
}
