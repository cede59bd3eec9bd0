package id.redaksi.exchange;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came out of a source: the stories, the lines that no story took, what was cleaned, what else is to be known about
 * it, the files of photos that came along, by the name (SHA-256 of the bytes) that the figures give them, the topics of
 * IPTC's vocabularies that the source says of a story, which only the newsroom can make tags of, and by what the source
 * knows the stories ({@link SourceId}), as far as it says so. Where a source of several stories says of which one
 * something is told, it is in the accounts as well.
 */
public record Imported(
        List<Story> stories,
        List<String> leftOut,
        List<Cleaned> cleaned,
        List<Message> told,
        Map<String, byte[]> photos,
        Map<StoryId, List<SaidTopic>> topics,
        Map<StoryId, String> identities,
        Map<StoryId, Account> accounts) {
    /** What is told of one story of several. */
    public record Account(List<String> leftOut, List<Message> told) {
        public Account {
            leftOut = List.copyOf(leftOut);
            told = List.copyOf(told);
        }
    }

    /** A kind of cleaning (a message key) and how often it was done. */
    public record Cleaned(String what, int count) {}

    public Imported {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
        cleaned = List.copyOf(cleaned);
        told = List.copyOf(told);
        photos = Map.copyOf(photos);
        topics = Map.copyOf(topics);
        identities = Map.copyOf(identities);
        accounts = Map.copyOf(accounts);
    }

    public Imported(
            List<Story> stories, List<String> leftOut, List<Cleaned> cleaned, List<Message> told, Map<String, byte[]> photos) {
        this(stories, leftOut, cleaned, told, photos, Map.of());
    }

    public Imported(
            List<Story> stories,
            List<String> leftOut,
            List<Cleaned> cleaned,
            List<Message> told,
            Map<String, byte[]> photos,
            Map<StoryId, List<SaidTopic>> topics) {
        this(stories, leftOut, cleaned, told, photos, topics, Map.of(), Map.of());
    }

    public Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned, List<Message> told) {
        this(stories, leftOut, cleaned, told, Map.of());
    }

    public Imported(List<Story> stories, List<String> leftOut, List<Cleaned> cleaned) {
        this(stories, leftOut, cleaned, List.of());
    }

    public Imported withIdentities(Map<StoryId, String> identities) {
        return new Imported(stories, leftOut, cleaned, told, photos, topics, identities, accounts);
    }

    public Imported withAccounts(Map<StoryId, Account> accounts) {
        return new Imported(stories, leftOut, cleaned, told, photos, topics, identities, accounts);
    }

    /** The same account of other stories, or of some of these; photos that none of them has are left. */
    public Imported with(List<Story> stories) {
        Set<String> shown = stories.stream().flatMap(story -> story.photos().stream()).collect(Collectors.toSet());
        Map<String, byte[]> left = new HashMap<>(photos);
        left.keySet().retainAll(shown);
        return new Imported(stories, leftOut, cleaned, told, left, topics, identities, accounts);
    }
}
