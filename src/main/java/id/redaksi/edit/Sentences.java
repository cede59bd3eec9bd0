package id.redaksi.edit;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Where a sentence begins and ends, as the language breaks them, mended where a full stop ends no sentence: behind a
 * title ("dr. Budi"), an initial ("H. Amin"), "No." in Indonesian. What stays wrong: an initial at a sentence's end
 * ("vitamin C. Lalu ...") joins the next, and a short form that is not listed parts two where a capital follows it.
 */
public final class Sentences {
    /** The characters from {@code from} to before {@code to}, blanks behind the sentence included. */
    public record Reach(int from, int to) {}

    private static final Set<String> SHORT_FORMS = Set.of(
            "dr", "drs", "dra", "ir", "prof", "tn", "ny", "nn", "sdr", "sdri", "jl", "gg", "kab", "kec", "kel", "hj",
            "kh", "ust", "jend", "letjen", "mayjen", "brigjen", "letkol", "kapt", "irjen", "komjen", "brigpol", "kombes",
            "kompol", "a.n", "u.p", "d.a", "mr", "mrs", "ms", "st", "rev", "gen", "sen", "rep", "gov", "lt", "col",
            "capt", "sgt", "vs", "e.g", "i.e");

    private Sentences() {}

    /** The sentence in which the caret at {@code offset} stands; at a border the one that begins there. */
    public static Reach around(String text, int offset, String language) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset) < 0 ? text.length() : text.indexOf('\n', offset);
        if (start == end) {
            return new Reach(start, end);
        }
        String line = text.substring(start, end);
        var breaks = BreakIterator.getSentenceInstance(Locale.of(language));
        breaks.setText(line);
        int to = breaks.following(Math.min(offset - start, line.length() - 1));
        int from = breaks.previous();
        while (from > 0 && isShortForm(line, from, language)) {
            from = breaks.preceding(from);
        }
        while (to < line.length() && isShortForm(line, to, language)) {
            to = breaks.following(to);
        }
        return new Reach(start + from, start + to);
    }

    /** Whether what stands before this border is a short form, so that the sentence goes on. */
    private static boolean isShortForm(String line, int border, String language) {
        String before = line.substring(0, border).stripTrailing();
        if (!before.endsWith(".")) {
            return false;
        }
        int from = before.length() - 1;
        while (from > 0 && (Character.isLetterOrDigit(before.charAt(from - 1)) || before.charAt(from - 1) == '.')) {
            from--;
        }
        String word = before.substring(from, before.length() - 1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean number = word.equalsIgnoreCase("no") && language.equals("id");
        return initial || number || SHORT_FORMS.contains(word.toLowerCase(Locale.ROOT));
    }
}
