package id.redaksi.rulebook;

/**
 * Counts the signs that a search looks at, and ends it when they are too many. A pattern that backtracks for ever looks at
 * signs for ever, so that counting them stops it wherever it is, on a slow machine as on a fast one.
 */
final class Meter {
    /** Room for a pattern that looks at a paragraph of 1,000 signs from each of them to its end, twice: some 10 ms. */
    private static final long BASE = 2_000_000;

    private static final long FOR_EACH = 100;

    private final long most;
    private long left;

    private Meter(long most) {
        this.most = most;
        left = most;
    }

    /** What a text of this length may cost. */
    static Meter forLength(int length) {
        return new Meter(BASE + FOR_EACH * length);
    }

    /** One of the same size with nothing used of it. */
    Meter fresh() {
        return new Meter(most);
    }

    CharSequence over(CharSequence text) {
        return new Metered(text);
    }

    private final class Metered implements CharSequence {
        private final CharSequence text;

        Metered(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            if (--left < 0) {
                throw new TooMuch();
            }
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
