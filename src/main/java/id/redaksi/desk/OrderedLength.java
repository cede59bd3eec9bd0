package id.redaksi.desk;

import id.redaksi.wording.Message;

/** How long a story is beside how long it was ordered, in words. */
record OrderedLength(int words, int ordered) {
    /** Nearer than a tenth of the order is as ordered. */
    private static final int SHARE = 10;

    OrderedLength {
        if (ordered < 1) {
            throw new IllegalArgumentException("nothing was ordered");
        }
    }

    boolean isOff() {
        return (long) Math.abs(words - ordered) * SHARE > ordered;
    }

    /** "312 of 400 words", and when that is off by more than a tenth, by how many. */
    Message said() {
        if (!isOff()) {
            return Message.of("desk.ordered", words, ordered);
        }
        return words < ordered
                ? Message.of("desk.ordered.short", words, ordered, ordered - words)
                : Message.of("desk.ordered.over", words, ordered, words - ordered);
    }
}
