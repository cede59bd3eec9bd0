package id.redaksi.edit;

/** How many characters may be looked at; a text that is watched refuses once they are. */
final class Budget {
    /** The characters are spent. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("too many looks", null, false, false);
        }
    }

    private int left;

    Budget(int looks) {
        left = looks;
    }

    CharSequence watch(String text) {
        return new Watched(text);
    }

    private final class Watched implements CharSequence {
        private final String text;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int at) {
            if (left-- <= 0) {
                throw new Spent();
            }
            return text.charAt(at);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
