package id.redaksi.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that may have been meant by one that is none, the likeliest first: what the slip costs ({@link Slips}) and how
 * rare the word is. The dictionaries themselves put no order to it, and Hunspell's order has the right word first for
 * 0.69 of one-letter errors only. For any thread.
 */
public final class Suggester {
    static final int MOST = 5;

    /** How much rarity weighs against {@link Slips}: that a word has e times the rank of another costs so much. */
    private static final double RARITY = 9;

    private static final int SHORT = 3;
    private static final int MIDDLE = 5;
    private static final int LONGEST = 40;

    /** The blank between two words left out. */
    private static final int SPLIT = 85;

    /** An ending typed twice. */
    private static final int ENDING = 60;

    /** A very frequent word is among so many. */
    private static final int FREQUENT = 3_000;

    /** A word that most readers know is among so many. */
    private static final int WELL_KNOWN = 12_000;

    /** Small words that are typed together with a neighbour: "Merekayang". */
    private static final Set<String> JOINED = Set.of("yang", "dengan", "untuk", "tidak", "akan", "adalah", "telah", "sudah", "dalam", "karena");

    private static final Set<String> SMALL = Set.of("dan", "di", "ke", "dari", "pada", "itu", "ini", "bisa", "atau", "juga", "oleh", "para");

    private static final List<String> ENDINGS = List.of("nya", "lah", "kah", "pun", "kan", "an", "i");

    /** How far the search goes at first, and how far it goes on while it has found less than {@link #ENOUGH}. */
    private static final int[] BOUNDS = {115, 165, 215};

    private static final int ENOUGH = 3;

    /** What a slip costs that is so likely that the word beside was meant. */
    private static final int LIKELY = 90;

    private final List<WordGraph> graphs;
    private final Frequencies frequencies;
    private final Map<String, String> standard;
    private final WordGraph frequent;
    private final WordGraph wellKnown;

    public Suggester(List<WordGraph> graphs, Frequencies frequencies) {
        this(graphs, frequencies, Map.of());
    }

    /** In the place of a word that the dictionaries have and that is not the standard form stands the {@code standard} one. */
    public Suggester(List<WordGraph> graphs, Frequencies frequencies, Map<String, String> standard) {
        this.standard = Map.copyOf(standard);
        this.graphs = List.copyOf(graphs);
        this.frequencies = frequencies;
        frequent = WordGraph.of(frequencies.first(FREQUENT));
        wellKnown = WordGraph.of(frequencies.first(WELL_KNOWN));
    }

    private record Candidate(String word, int cost, double score) {}

    /** At most {@value #MOST} words in the place of this one, which is in small letters. */
    public List<String> suggest(String typed) {
        return candidates(typed).stream()
                .map(Candidate::word)
                .map(word -> standard.getOrDefault(word, word))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Whether a very frequent word is so near that it was meant. */
    boolean isBesideFrequent(String typed) {
        return isBeside(frequent, typed, LIKELY);
    }

    /** Whether most readers know the word, which is in small letters. */
    boolean isKnown(String word) {
        return wellKnown.has(word);
    }

    /** Whether a word that most readers know is so near that it may have been meant. */
    boolean isBesideKnown(String typed) {
        return isBeside(wellKnown, typed, typed.length() > MIDDLE ? BOUNDS[0] : LIKELY);
    }

    private static boolean isBeside(WordGraph words, String typed, int bound) {
        if (typed.length() <= SHORT || typed.length() > LONGEST) {
            return false;
        }
        Map<String, Integer> costs = new HashMap<>();
        new Nearby(words, typed, bound, costs).go();
        return !costs.isEmpty() && !costs.containsKey(typed);
    }

    private List<Candidate> candidates(String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        Map<String, Integer> costs = new HashMap<>();
        int last = typed.length() <= SHORT ? 1 : typed.length() <= MIDDLE ? 2 : BOUNDS.length;
        for (int i = 0; i < last && costs.size() < ENOUGH; i++) {
            int bound = BOUNDS[i];
            graphs.forEach(graph -> new Nearby(graph, typed, bound, costs).go());
        }
        List<Candidate> all = new ArrayList<>();
        costs.forEach((word, cost) -> {
            if (isWhole(word)) {
                all.add(new Candidate(word, cost, cost + rarity(word)));
            }
        });
        split(typed, all);
        withoutDoubledEnding(typed, all);
        all.sort(Comparator.comparingDouble(Candidate::score).thenComparing(Candidate::word));
        return all;
    }

    /** No part of a word, as dictionaries have them too ("-nya", "ber-"). */
    private static boolean isWhole(String word) {
        return word.charAt(0) != '-' && word.charAt(word.length() - 1) != '-';
    }

    /** Whether it is a very frequent word with "-nya" behind it. */
    boolean isOfFrequent(String word) {
        return word.endsWith("nya") && frequencies.rank(word.substring(0, word.length() - 3)) < FREQUENT;
    }

    private double rarity(String word) {
        return RARITY * Math.log(rank(word) + 30.0);
    }

    /** A form that stands in no list is somewhat rarer than the word it is made of. */
    private int rank(String word) {
        int rank = frequencies.rank(word.toLowerCase(Locale.ROOT));
        if (rank < Frequencies.UNRANKED) {
            return rank;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                rank = Math.min(rank, 10_000 + 3 * frequencies.rank(word.substring(0, word.length() - ending.length())));
            }
        }
        return Math.min(rank, Frequencies.UNRANKED);
    }

    /** Whether it is two very frequent words without the blank between them, of which one is "yang" or the like. */
    boolean isTwoFrequent(String typed) {
        for (int at = SHORT; at <= typed.length() - SHORT; at++) {
            String first = typed.substring(0, at);
            String second = typed.substring(at);
            boolean joined = JOINED.contains(first) || JOINED.contains(second);
            if (joined && frequencies.rank(first) < FREQUENT && frequencies.rank(second) < FREQUENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmallWord(String word) {
        return JOINED.contains(word) || SMALL.contains(word);
    }

    private boolean isWord(String word) {
        return graphs.stream().anyMatch(graph -> graph.has(word));
    }

    /** "menurunkankan": an ending of more than two letters that was typed twice. */
    private void withoutDoubledEnding(String typed, List<Candidate> all) {
        for (String ending : ENDINGS) {
            String word = typed.substring(0, Math.max(0, typed.length() - ending.length()));
            if (ending.length() > 2 && typed.endsWith(ending + ending) && isWord(word)) {
                all.add(new Candidate(word, ENDING, ENDING + rarity(word)));
            }
        }
    }

    private void split(String typed, List<Candidate> all) {
        boolean nothing = all.isEmpty();
        for (int at = 2; at <= typed.length() - 3; at++) {
            int first = frequencies.rank(typed.substring(0, at));
            int second = frequencies.rank(typed.substring(at));
            boolean nothingElse = nothing && Math.min(at, typed.length() - at) > SHORT && Math.max(first, second) < WELL_KNOWN;
            boolean known = first < FREQUENT && second < FREQUENT
                    || nothingElse
                    || isSmallWord(typed.substring(0, at)) && typed.length() - at > SHORT
                    || isSmallWord(typed.substring(at)) && at > SHORT;
            if (known && isWord(typed.substring(0, at)) && isWord(typed.substring(at))) {
                String words = typed.substring(0, at) + " " + typed.substring(at);
                all.add(new Candidate(words, SPLIT, SPLIT + RARITY * Math.log(first + second + 60.0)));
            }
        }
    }
}
