package id.redaksi.exchange.html;

import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.List;

/** Text being gathered: blanks of any kind and number become one, as a browser shows them. */
final class InlineBuffer {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private boolean blank;
    private List<Mark> blankMarks = List.of();

    void add(String words, Marks marks) {
        int from = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                if (!blank) {
                    blankMarks = all(marks);
                } else if (i == 0) {
                    blankMarks = both(blankMarks, marks);
                }
                blank = true;
            } else if (!isDirt(c)) {
                if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    if (from < 0) {
                        from = i == 0 ? text.length() + 1 : text.length();
                    }
                    if (i == 0) { // it came with the words before, and bears what goes on behind it
                        both(blankMarks, marks).forEach(mark -> spans.add(new Span(text.length(), text.length() + 1, mark)));
                    }
                    text.append(' ');
                }
                blank = false;
                from = from < 0 ? text.length() : from;
                int end = i + 1;
                while (end < words.length() && comesAsItIs(words, end)) {
                    end++;
                }
                text.append(words, i, end);
                i = end - 1;
            }
        }
        if (from >= 0 && from < text.length()) {
            mark(from, text.length(), marks);
        }
    }

    /** Text whose blanks and line breaks are meant. */
    void addAsIs(String words, Marks marks) {
        int from = text.length();
        words.replace("\r\n", "\n").replace('\r', '\n').chars().filter(c -> c == '\n' || c == '\t' || !isDirt((char) c)).forEach(c ->
                text.append((char) c));
        blank = false;
        mark(from, text.length(), marks);
    }

    private void mark(int from, int to, Marks marks) {
        all(marks).forEach(mark -> spans.add(new Span(from, to, mark)));
    }

    private static List<Mark> all(Marks marks) {
        List<Mark> all = new ArrayList<>(marks.emphases());
        marks.link().ifPresent(all::add);
        marks.language().ifPresent(all::add);
        return all;
    }

    private static List<Mark> both(List<Mark> some, Marks others) {
        return some.isEmpty() ? some : all(others).stream().filter(some::contains).toList();
    }

    void lineBreak(Marks marks) {
        text.append('\n');
        blank = false;
        mark(text.length() - 1, text.length(), marks);
    }

    /** What comes next begins a line of its own; twice is the same as once. */
    void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            lineBreak(Marks.NONE);
        }
        blank = false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Most signs by far, and a blank alone between two of them. */
    private static boolean comesAsItIs(String words, int at) {
        char c = words.charAt(at);
        return isPlain(c) || c == ' ' && at + 1 < words.length() && isPlain(words.charAt(at + 1));
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 127 || c >= 127 && !isBlank(c) && !isDirt(c);
    }

    /** Control characters, soft hyphens, marks of byte order and of width zero, which only programs put in. */
    private static boolean isDirt(char c) {
        return Character.isISOControl(c) || c == '\u00AD' || c == '\uFEFF' || c == '\u200B' || c == '\u2060';
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text without line breaks and blanks at its ends; the buffer is empty again. */
    Inline take() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        // Each piece was marked as it came, so none overlaps another; one by one a text of many marks would take minutes.
        Inline all = new Inline(text.toString(), spans);
        text.setLength(0);
        spans.clear();
        blank = false;
        return from == 0 && to == all.length() ? all : all.slice(from, to);
    }
}
