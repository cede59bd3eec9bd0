package id.redaksi.tagging;

import id.redaksi.story.Story;
import id.redaksi.topics.MediaTopics;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known beside the story that is read: the newsroom's vocabulary, its archive, and what was answered before. */
public interface Known {
    /** A tag of the vocabulary, how many stories bear it, and the synonym by which it was found (or empty). */
    record Term(String name, long stories, String synonym) {}

    /** How often a name was taken and how often sent away, and whether it was sent away in this very story. */
    record Answers(int accepted, int dismissed, boolean here) {
        public static final Answers NONE = new Answers(0, 0, false);
    }

    /** What stories of the archive that are near to this one bear: the share of their nearness, from 0 to 1. */
    record Near(Map<String, Double> tags, Map<String, Double> channels, int stories) {
        public static final Near NONE = new Near(Map.of(), Map.of(), 0);
    }

    /** The tags that are written like one of these, in whatever case: by the small letters they were asked with. */
    Map<String, Term> terms(Collection<String> written);

    /** How many stories the archive holds. */
    long stories();

    /** How many of them hold the word, for each of these; a word that none holds may be left out. */
    Map<String, Integer> holding(Collection<String> words);

    Near near(Story story);

    /** The newsroom's channels, and which words speak for each. */
    default ChannelWords channels() {
        return ChannelWords.NONE;
    }

    /** The vocabulary of IPTC's subjects that the newsroom has. */
    default MediaTopics topics() {
        return MediaTopics.OWN;
    }

    /** The codes of the subjects that the story stands for already, by itself or by what it is filed under. */
    default Set<String> subjects(Story story) {
        return Set.of();
    }

    /** What a short name stands for, as a story of the archive explains it. */
    Optional<String> meaning(String brief);

    /** What was answered before, by kind and name. */
    Map<String, Answers> answers(Kind kind, Collection<String> names);

    /** Nothing: a new newsroom. */
    Known NOTHING = new Known() {
        @Override
        public Map<String, Term> terms(Collection<String> written) {
            return Map.of();
        }

        @Override
        public long stories() {
            return 0;
        }

        @Override
        public Map<String, Integer> holding(Collection<String> words) {
            return Map.of();
        }

        @Override
        public Near near(Story story) {
            return Near.NONE;
        }

        @Override
        public Optional<String> meaning(String brief) {
            return Optional.empty();
        }

        @Override
        public Map<String, Answers> answers(Kind kind, Collection<String> names) {
            return Map.of();
        }
    };
}
