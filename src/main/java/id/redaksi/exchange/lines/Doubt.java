package id.redaksi.exchange.lines;

import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;

/** Something in a line that was not understood and is not in its story. */
public record Doubt(Kind kind, String name) {
    /** What is not understood about it. */
    public enum Kind {
        /** No field of ours has this name. */
        NAME,
        /** The value of the field with this name. */
        VALUE,
        /** The field with this name says the same as another one, which was taken. */
        TWICE,
        /** A time without an offset, read as one of the place where this computer stands. */
        ZONE,
        /** Half of a pair of surrogates in the field with this name, which is no character; U+FFFD stands for it. */
        SURROGATE
    }

    private static final int LONGEST = 60;

    public Doubt {
        name = Shortened.start(name, LONGEST);
    }

    /** What to say of it, once for all lines in which it was met. */
    public Message told(long lines, long first) {
        return Message.of("exchange.lines.doubt", kind.ordinal(), name, lines, first);
    }
}
