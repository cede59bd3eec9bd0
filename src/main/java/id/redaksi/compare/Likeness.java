package id.redaksi.compare;

import id.redaksi.story.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for blocks that lost their identity (imported anew, cut and pasted) those they once were: with the same words, or
 * with half of them in common at least (Dice's measure on the distinct words). Only words that few blocks have lead from
 * one to another, so that a thousand blocks against a thousand others cost no million comparisons.
 */
final class Likeness {
    private static final double LEAST = 0.5;

    /** A word in more blocks than this says nothing. */
    private static final int COMMON = 12;

    private record Candidate(int before, int after, double likeness) {}

    private Likeness() {}

    /** Fills in the matches of blocks that have none; {@code matches} has for each former block its place now, or -1. */
    static void match(List<Block> before, List<Block> after, int[] matches) {
        boolean[] taken = new boolean[after.size()];
        for (int match : matches) {
            if (match >= 0) {
                taken[match] = true;
            }
        }
        List<Integer> left = free(before.size(), matches);
        Map<String, List<Integer>> byWord = new HashMap<>();
        List<Set<String>> words = new ArrayList<>(after.stream().map(_ -> Set.<String>of()).toList());
        for (int j = 0; j < after.size(); j++) {
            if (!taken[j]) {
                words.set(j, words(after.get(j)));
                for (String word : words.get(j)) {
                    byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(j);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i : left) {
            candidates(i, before.get(i), byWord, words, candidates);
        }
        candidates.sort(Comparator.comparingDouble((Candidate one) -> -one.likeness())
                .thenComparingInt(one -> Math.abs(one.before() - one.after()))
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        for (Candidate one : candidates) {
            if (matches[one.before()] < 0 && !taken[one.after()]) {
                matches[one.before()] = one.after();
                taken[one.after()] = true;
            }
        }
    }

    private static List<Integer> free(int size, int[] matches) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (matches[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    private static void candidates(
            int at,
            Block block,
            Map<String, List<Integer>> byWord,
            List<Set<String>> words,
            List<Candidate> candidates) {
        Set<String> own = words(block);
        Set<Integer> near = new HashSet<>();
        for (String word : own) {
            List<Integer> with = byWord.getOrDefault(word, List.of());
            if (with.size() <= COMMON) {
                near.addAll(with);
            }
        }
        for (int other : near) {
            Set<String> theirs = words.get(other);
            long common = own.stream().filter(theirs::contains).count();
            double likeness = 2.0 * common / (own.size() + theirs.size());
            if (likeness >= LEAST) {
                candidates.add(new Candidate(at, other, likeness));
            }
        }
    }

    private static Set<String> words(Block block) {
        Set<String> words = new HashSet<>();
        BlockPair.all(block).forEach(text -> Pieces.of(text.text()).stream().filter(Pieces::isWord).forEach(words::add));
        return words;
    }
}
