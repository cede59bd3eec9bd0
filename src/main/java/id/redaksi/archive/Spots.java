package id.redaksi.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in a text the places that a question is found by. Not for two threads. */
final class Spots {
    /** Such a place; which of the question's parts it fits, and whether exactly or in another form. */
    record Spot(Range range, int part, boolean exact) {}

    private record Begun(String start, int part) {}

    private record Row(List<String> words, boolean begun, int part) {}

    /** A text of more places than this is marked no further. */
    private static final int MOST = 1_000;

    private static final int NOT = -1;

    private final Words words = new Words();
    /** Texts say few words and say them often: each is compared once. */
    private final KnownWords known = new KnownWords();
    /** By the number of a word: 0 while nobody asked, NOT, or the part that it fits, from 1, doubled, and one more for an exact one. */
    private int[] fitting = new int[1024];

    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final List<Begun> begun = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Spots(Query query) {
        int number = 0;
        for (Part part : query.wanted().toList()) {
            switch (part) {
                case Part.Word(var word, var isBegun, _) -> {
                    exact.putIfAbsent(word, number);
                    stems.putIfAbsent(Stems.of(word), number);
                    if (isBegun) {
                        begun.add(new Begun(word, number));
                    }
                }
                case Part.Phrase(var phrase, var isBegun, _) -> rows.add(new Row(phrase, isBegun, number));
                case Part.Filter _ -> {}
            }
            number++;
        }
    }

    /** The places in their order; none covers another. */
    List<Spot> in(String text) {
        List<Spot> found = new ArrayList<>();
        if (exact.isEmpty() && rows.isEmpty()) {
            return found;
        }
        List<String> said = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        words.of(text);
        while (found.size() < MOST && words.next()) {
            int word = known.number(words.letters(), words.length());
            if (!rows.isEmpty()) {
                said.add(known.word(word));
                ranges.add(words.range());
                rows.forEach(row -> row(row, said, ranges, found));
            }
            if (!exact.isEmpty() && (found.isEmpty() || found.getLast().range().to() <= words.start())) {
                one(fitting(word), found);
            }
        }
        return found;
    }

    private void one(int fits, List<Spot> found) {
        if (fits != NOT) {
            found.add(new Spot(words.range(), (fits >> 1) - 1, (fits & 1) == 1));
        }
    }

    private int fitting(int word) {
        if (word >= fitting.length) {
            fitting = Arrays.copyOf(fitting, Math.max(word + 1, fitting.length * 2));
        }
        if (fitting[word] == 0) {
            fitting[word] = compared(known.word(word));
        }
        return fitting[word];
    }

    private int compared(String word) {
        Integer part = exact.get(word);
        if (part != null) {
            return part * 2 + 3;
        }
        part = stems.get(Stems.of(word));
        if (part == null) {
            part = begun.stream().filter(one -> word.startsWith(one.start())).map(Begun::part).findFirst().orElse(null);
        }
        return part == null ? NOT : part * 2 + 2;
    }

    /** Whether the phrase ends with the last word said; its words were marked alone where they are sought alone too. */
    private static void row(Row row, List<String> said, List<Range> ranges, List<Spot> found) {
        int from = said.size() - row.words().size();
        if (from < 0) {
            return;
        }
        for (int i = 0; i < row.words().size(); i++) {
            boolean isLast = i == row.words().size() - 1;
            String is = said.get(from + i);
            if (!is.equals(row.words().get(i)) && !(isLast && row.begun() && is.startsWith(row.words().get(i)))) {
                return;
            }
        }
        var range = new Range(ranges.get(from).from(), ranges.getLast().to());
        found.removeIf(spot -> spot.range().from() >= range.from());
        if (found.isEmpty() || found.getLast().range().to() <= range.from()) {
            found.add(new Spot(range, row.part(), true));
        }
    }
}
