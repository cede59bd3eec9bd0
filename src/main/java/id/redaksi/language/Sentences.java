package id.redaksi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a passage into sentences: a point, question or exclamation mark inside a quotation ends one as well. */
final class Sentences {
    private static final String ENDS = ".?!";
    private static final String MAY_FOLLOW = "”\"’')]»";

    private Sentences() {}

    static List<Sentence> of(Passage passage) {
        String text = passage.text();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int behind = c == '\n' ? at + 1 : ENDS.indexOf(c) >= 0 ? end(passage, at) : -1;
            if (behind > 0) {
                word = add(passage, from, behind, word, sentences);
                from = behind;
                at = behind - 1;
            }
        }
        add(passage, from, text.length(), word, sentences);
        return List.copyOf(sentences);
    }

    private static int add(Passage passage, int from, int to, int word, List<Sentence> sentences) {
        String text = passage.text();
        int first = from;
        int last = to;
        while (first < to && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int behind = word;
        while (behind < passage.words().size() && passage.words().get(behind).from() < to) {
            behind++;
        }
        if (behind > word) {
            sentences.add(new Sentence(first, last, word, behind));
        }
        return behind;
    }

    /** Behind the signs that end a sentence here; -1 when none does. */
    private static int end(Passage passage, int at) {
        String text = passage.text();
        int behind = at + 1;
        while (behind < text.length() && (ENDS.indexOf(text.charAt(behind)) >= 0 || MAY_FOLLOW.indexOf(text.charAt(behind)) >= 0)) {
            behind++;
        }
        if (behind == text.length()) {
            return behind;
        }
        if (!Character.isWhitespace(text.charAt(behind)) || passage.isSpared(at)) {
            return -1;
        }
        int next = behind;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return behind;
        }
        char opens = text.charAt(next);
        boolean small = Character.isLowerCase(opens);
        return small || text.charAt(at) == '.' && isAbbreviation(text, at) ? -1 : behind;
    }

    private static boolean isAbbreviation(String text, int at) {
        int from = at;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && at > 0 && Character.isUpperCase(text.charAt(at - 1));
        return initial || word.indexOf('.') >= 0 || Tokens.isAbbreviation(word);
    }
}
