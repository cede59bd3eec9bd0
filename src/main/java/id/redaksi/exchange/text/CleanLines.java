package id.redaksi.exchange.text;

import id.redaksi.exchange.Imported.Cleaned;
import id.redaksi.guard.Heed;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text without the blanks that a web page leaves behind, and how many of which kind were taken. A
 * no-break blank becomes a blank; runs of blanks become one; blanks at a line's ends go. Words are never touched.
 */
record CleanLines(List<String> lines, List<Cleaned> cleaned) {
    /** Characters that nobody sees: zero-width space, word joiner, byte order mark, soft hyphen. */
    private static final String INVISIBLE = "[\u200B\u2060\uFEFF\u00AD]";

    /** After so many characters it is told how far the text has been read. */
    private static final int STEP = 1 << 16;

    static CleanLines of(String text) {
        int noBreak = 0;
        int doubled = 0;
        int trailing = 0;
        int invisible = 0;
        int tabs = 0;
        int read = 0;
        int told = 0;
        List<String> lines = new ArrayList<>();
        for (String raw : text.split("\r\n|\r|\n|\u2028|\u2029|\f", -1)) {
            read += raw.length() + 1;
            if (read - told >= STEP) {
                told = read;
                Heed.at(read, text.length());
            }
            String line = raw.replaceAll(INVISIBLE, "");
            invisible += raw.length() - line.length();
            noBreak += (int) line.chars().filter(CleanLines::unbroken).count();
            tabs += (int) line.chars().filter(CleanLines::wide).count();
            String blanks = line.replaceAll("[\u00A0\u202F\u2007\t\u2009\u200A\u2002\u2003]", " ");
            String stripped = blanks.strip();
            trailing += blanks.length() > blanks.stripTrailing().length() && !stripped.isEmpty() ? 1 : 0;
            String single = stripped.replaceAll(" {2,}", " ");
            doubled += runs(stripped);
            lines.add(single);
        }
        Heed.at(text.length(), text.length());
        List<Cleaned> cleaned = new ArrayList<>();
        add(cleaned, "exchange.cleaned.noBreak", noBreak);
        add(cleaned, "exchange.cleaned.tabs", tabs);
        add(cleaned, "exchange.cleaned.doubled", doubled);
        add(cleaned, "exchange.cleaned.trailing", trailing);
        add(cleaned, "exchange.cleaned.invisible", invisible);
        return new CleanLines(List.copyOf(lines), List.copyOf(cleaned));
    }

    private static boolean unbroken(int c) {
        return c == 0xA0 || c == 0x202F || c == 0x2007;
    }

    private static boolean wide(int c) {
        return c == '\t' || c == 0x2002 || c == 0x2003 || c == 0x2009 || c == 0x200A;
    }

    private static int runs(String text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean starts = text.charAt(i) == ' ' && text.charAt(i - 1) == ' ' && (i < 2 || text.charAt(i - 2) != ' ');
            count += starts ? 1 : 0;
        }
        return count;
    }

    private static void add(List<Cleaned> cleaned, String what, int count) {
        if (count > 0) {
            cleaned.add(new Cleaned(what, count));
        }
    }
}
