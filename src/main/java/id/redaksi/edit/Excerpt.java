package id.redaksi.edit;

import id.redaksi.story.Graphemes;

/** A hit with the words around it on one line; what was cut off at either end is an ellipsis. */
public record Excerpt(String before, String found, String after) {
    private static final int BEFORE = 36;
    private static final int AFTER = 60;

    /** The words around the characters from {@code from} to before {@code to}. */
    public static Excerpt of(String text, int from, int to) {
        int start = Math.max(0, from - BEFORE);
        int end = Math.min(text.length(), to + AFTER);
        if (start > 0) {
            int blank = text.indexOf(' ', start);
            start = blank >= 0 && blank < from ? blank + 1 : Math.min(from, Graphemes.behind(text, start));
        }
        if (end < text.length()) {
            int blank = text.lastIndexOf(' ', end);
            end = blank >= to ? blank : Math.max(to, Graphemes.before(text, end));
        }
        return new Excerpt(
                (start > 0 ? "…" : "") + line(text.substring(start, from)),
                line(text.substring(from, to)),
                line(text.substring(to, end)) + (end < text.length() ? "…" : ""));
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
