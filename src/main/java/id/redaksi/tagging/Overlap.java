package id.redaksi.tagging;

import java.util.List;
import java.util.stream.Stream;

/** How a candidate says again what a tag says that was taken before it. */
enum Overlap {
    /** One is the other's short name. */
    SAME {
        @Override
        double of(Candidate candidate, Candidate taken) {
            return same(candidate, taken) ? 1 : 0;
        }
    },
    /** It is a part of what was taken: "Palu" beside "Sungai Palu". */
    PART {
        @Override
        double of(Candidate candidate, Candidate taken) {
            return !same(candidate, taken) && holds(taken.words(), candidate.words()) ? 1 : 0;
        }
    },
    /** What was taken is a part of it. */
    WHOLE {
        @Override
        double of(Candidate candidate, Candidate taken) {
            return !same(candidate, taken) && holds(candidate.words(), taken.words()) ? 1 : 0;
        }
    },
    /** The share of its words that stand in what was taken, too, where neither holds the other. */
    WORDS {
        @Override
        double of(Candidate candidate, Candidate taken) {
            List<String> words = candidate.words();
            if (same(candidate, taken) || holds(words, taken.words()) || holds(taken.words(), words)) {
                return 0;
            }
            return (double) words.stream().filter(taken.words()::contains).count() / words.size();
        }
    };

    /** From 0, not at all, to 1. */
    abstract double of(Candidate candidate, Candidate taken);

    static boolean isOne(String name) {
        return Stream.of(values()).anyMatch(one -> one.name().equals(name));
    }

    private static boolean same(Candidate one, Candidate other) {
        return says(one, other) || says(other, one);
    }

    private static boolean says(Candidate one, Candidate other) {
        return one.alsoWritten().stream().anyMatch(text -> text.equalsIgnoreCase(other.name()));
    }

    private static boolean holds(List<String> words, List<String> part) {
        for (int at = 0; at + part.size() <= words.size(); at++) {
            if (words.subList(at, at + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
