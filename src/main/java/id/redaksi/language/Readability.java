package id.redaksi.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a text reads, by what can be counted: there is no formula for Indonesian that people agree on, so there is no school
 * grade either. Shares are in hundredths of the sentences; {@code median} and {@code letters} are 0 for no text.
 *
 * @param median words of the sentence in the middle
 * @param over25 how many in a hundred sentences have more than 25 words
 * @param over30 the same for 30, from where a checker warns
 * @param letters of a word on the average
 */
public record Readability(int sentences, int words, int median, int over25, int over30, double letters) {
    public static final Readability NONE = new Readability(0, 0, 0, 0, 0, 0);

    /** Of these sentences. */
    public static Readability of(List<String> sentences) {
        List<Integer> lengths = new ArrayList<>();
        int words = 0;
        long letters = 0;
        for (String sentence : sentences) {
            int length = 0;
            for (String word : sentence.split("\\s+")) {
                long signs = word.codePoints().filter(Character::isLetterOrDigit).count();
                length += signs > 0 ? 1 : 0;
                letters += signs;
            }
            if (length > 0) {
                lengths.add(length);
                words += length;
            }
        }
        if (lengths.isEmpty()) {
            return NONE;
        }
        Collections.sort(lengths);
        return new Readability(
                lengths.size(), words, lengths.get(lengths.size() / 2), share(lengths, 25), share(lengths, 30), (double) letters / words);
    }

    private static int share(List<Integer> lengths, int more) {
        long over = lengths.stream().filter(length -> length > more).count();
        return (int) Math.round(100.0 * over / lengths.size());
    }

    /** What stands in the middle of several texts, figure by figure; those without a sentence are left out. */
    public static Readability middle(List<Readability> texts) {
        List<Readability> some = texts.stream().filter(text -> text.sentences() > 0).toList();
        if (some.isEmpty()) {
            return NONE;
        }
        return new Readability(
                (int) middle(some, Readability::sentences),
                (int) middle(some, Readability::words),
                (int) middle(some, Readability::median),
                (int) middle(some, Readability::over25),
                (int) middle(some, Readability::over30),
                middle(some, Readability::letters));
    }

    @FunctionalInterface
    private interface Figure {
        double of(Readability text);
    }

    private static double middle(List<Readability> texts, Figure figure) {
        double[] sorted = texts.stream().mapToDouble(figure::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Minutes to read it at so many words a minute, one at least. */
    public int minutes(int wordsAMinute) {
        return Math.max(1, Math.round(words / (float) wordsAMinute));
    }
}
