package id.redaksi.exchange.office;

import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The words of a paragraph being gathered run by run. */
final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private int marked;

    void add(String words, Collection<Mark> marks) {
        int from = text.length();
        text.append(words);
        if (!words.isEmpty()) {
            marks.forEach(mark -> spans.add(new Span(from, text.length(), mark)));
        }
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /**
     * Marks the words from {@code from} to the end, or the last word where it is negative; nothing without words, nor what
     * was marked so before.
     */
    void mark(int from, Mark mark) {
        int start = from;
        if (start < 0) {
            start = text.length();
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
        }
        start = Math.max(start, marked);
        if (start < text.length()) {
            spans.add(new Span(start, text.length(), mark));
            marked = text.length();
        }
    }

    /** What was gathered, as it stands; then there is nothing. */
    Inline take() {
        var all = new Inline(text.toString(), spans);
        text.setLength(0);
        spans.clear();
        marked = 0;
        return all;
    }

    /** The text without blanks and line breaks at its ends. */
    static Inline stripped(Inline text) {
        String all = text.text();
        int from = 0;
        int to = all.length();
        while (from < to && isBlank(all.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(all.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == all.length() ? text : text.slice(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Texts one under the other. */
    static Inline lines(List<Inline> texts) {
        var text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            text.append(i == 0 ? "" : "\n");
            int from = text.length();
            texts.get(i).spans().forEach(span -> spans.add(new Span(from + span.from(), from + span.to(), span.mark())));
            text.append(texts.get(i).text());
        }
        return new Inline(text.toString(), spans);
    }
}
