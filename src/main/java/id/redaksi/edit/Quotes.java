package id.redaksi.edit;

/**
 * Which quotation mark of a language a straight one becomes: one opens behind a blank, a bracket or a dash, and closes
 * elsewhere. In scripts without blanks it opens when none is open yet.
 */
final class Quotes {
    /** What comes in the place of a straight mark and of {@code taken} characters before it. */
    record Put(int taken, String with) {}

    private static final String DOUBLE = "\"“”„‟«»「」『』〝〞〟＂";
    private static final String SINGLE = "'‘’‚‛‹›『』＇";
    private static final String OPENERS = "([{<\u2013\u2014/";
    private static final char BLANK = '\u00a0';

    /** How far back an opened quotation is looked for. */
    private static final int FAR = 2_000;

    private final QuotationMarks marks;

    Quotes(QuotationMarks marks) {
        this.marks = marks;
    }

    /** All the marks that a straight one stands for when somebody looks for them; none for another character. */
    static String meant(int straight) {
        return straight == '"' ? DOUBLE : straight == '\'' ? SINGLE : "";
    }

    /**
     * What the straight mark behind {@code before} becomes; {@code next} is the character after it, -1 at the end.
     * Where it measures feet or inches it stays.
     */
    Put curled(CharSequence before, char straight, int next) {
        boolean twice = straight == '"';
        int last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
        boolean ends = twice && marks.spaced() && last == ' ' && isOpen(before, marks.open(), marks.close());
        if (ends) {
            return new Put(1, BLANK + String.valueOf(marks.close()));
        }
        if (opens(before, last, twice)) {
            return new Put(0, opening(before, twice, next));
        }
        return new Put(0, closing(before, last, twice, next));
    }

    private boolean opens(CharSequence before, int last, boolean twice) {
        if (isUnspaced(last)) {
            return !isOpen(before, twice ? marks.open() : marks.innerOpen(), twice ? marks.close() : marks.innerClose());
        }
        return isOpener(before, before.length());
    }

    /** Whether what stands before {@code end} makes the next mark open a quotation. */
    private boolean isOpener(CharSequence text, int end) {
        if (end == 0) {
            return true;
        }
        char c = text.charAt(end - 1);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || OPENERS.indexOf(c) >= 0) {
            return true;
        }
        boolean mark = c == marks.open() || c == marks.innerOpen() || c == '‘';
        boolean both = c == marks.close() || c == marks.innerClose();
        return mark && (!both || isOpener(text, end - 1));
    }

    private String opening(CharSequence before, boolean twice, int next) {
        if (twice) {
            return marks.open() + (marks.spaced() ? String.valueOf(BLANK) : "");
        }
        boolean year = next >= 0 && Character.isDigit(next);
        return String.valueOf(year ? '’' : nests(before) ? marks.innerOpen() : '‘');
    }

    private String closing(CharSequence before, int last, boolean twice, int next) {
        char open = twice ? marks.open() : marks.innerOpen();
        char close = twice ? marks.close() : marks.innerClose();
        boolean opened = isOpen(before, open, close) || !twice && isOpen(before, '‘', '’');
        if (Character.isDigit(last) && !opened) {
            return twice ? "\"" : "'";
        }
        if (twice) {
            return (marks.spaced() ? String.valueOf(BLANK) : "") + close;
        }
        boolean apostrophe = next >= 0 && Character.isLetter(next);
        boolean inner = !apostrophe && !marks.nestsInItself() && isOpen(before, open, close);
        return String.valueOf(inner ? close : '’');
    }

    /** Whether the single mark here is the language's inner one: it looks single, or a quotation is open around it. */
    private boolean nests(CharSequence before) {
        if (SINGLE.indexOf(marks.innerOpen()) >= 0 && DOUBLE.indexOf(marks.innerOpen()) < 0) {
            return true;
        }
        return !marks.nestsInItself() && isOpen(before, marks.open(), marks.close());
    }

    /** Letters of scripts that set no blanks between words. */
    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> c >= 0x3000 && c <= 0x303F && c != 0x3000;
        };
    }

    private static boolean isOpen(CharSequence text, char open, char close) {
        boolean odd = false;
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - FAR); i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                break;
            } else if (open == close) {
                odd ^= c == open;
            } else if (c == open) {
                return true;
            } else if (c == close) {
                return false;
            }
        }
        return odd;
    }

    /** The straight mark for a curled one; any other character itself. */
    static char straight(char c) {
        return c == '"' || DOUBLE.indexOf(c) > 0 ? '"' : SINGLE.indexOf(c) > 0 ? '\'' : c;
    }

    /** Whether the blank at {@code at} only keeps a mark and what it quotes together, as in French. */
    static boolean isInner(CharSequence text, int at) {
        char c = text.charAt(at);
        boolean blank = c == BLANK || c == '\u202f';
        return blank
                && (at > 0 && text.charAt(at - 1) == '«' || at + 1 < text.length() && text.charAt(at + 1) == '»');
    }
}
