package id.redaksi.page.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * HTML while it is being written, in UTF-8 from its first character on: that is what goes into a file, and so no text of a
 * page is held as characters first and turned into bytes later. Half of a surrogate pair becomes a question mark, as
 * {@link String#getBytes(java.nio.charset.Charset)} has it. One thread.
 */
public final class Html {
    /** A character of a string is three bytes at most; a pair of them four. */
    private static final int WIDEST = 3;

    private byte[] bytes;
    private int length;
    private char[] own = new char[256];
    private char[] lent = {};

    /** {@code about}: how long it will probably be, in bytes. */
    public Html(int about) {
        bytes = new byte[Math.max(64, about)];
    }

    public Html() {
        this(1_000);
    }

    public Html append(String text) {
        int count = text.length();
        if (own.length < count) {
            own = new char[2 * count];
        }
        text.getChars(0, count, own, 0);
        return append(own, 0, count);
    }

    public Html append(char c) {
        room(WIDEST);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else {
            one(c);
        }
        return this;
    }

    public Html append(int number) {
        return number >= 0 && number < 10 ? append((char) ('0' + number)) : append(Integer.toString(number));
    }

    /** Characters of an array; a pair must not be parted between two calls. */
    public Html append(char[] text, int from, int to) {
        room((to - from) * WIDEST);
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                i += wide(text, i, to) - 1;
            }
        }
        return this;
    }

    /** What is UTF-8 already. */
    Html append(byte[] utf8) {
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Copies the ASCII characters that {@code as} has as they are; says where the first other one stands. */
    public int append(char[] text, int from, int to, boolean[] as) {
        room(to - from);
        byte[] out = bytes;
        int shift = length - from;
        int i = from;
        while (i < to) {
            char c = text[i];
            if (c >= as.length || !as[c]) {
                break;
            }
            out[i + shift] = (byte) c;
            i++;
        }
        length = i + shift;
        return i;
    }

    /** The characters of a piece of text, from place 0 on, in an array that is lent until this is called again. */
    public char[] chars(String text, int from, int to) {
        if (lent.length < to - from) {
            lent = new char[Math.max(to - from, Math.max(512, 2 * lent.length))];
        }
        text.getChars(from, to, lent, 0);
        return lent;
    }

    /** Writes the character that stands there and says how many places it takes: two for a pair. */
    int wide(char[] text, int at, int to) {
        char c = text[at];
        if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text[at + 1])) {
            int point = Character.toCodePoint(c, text[at + 1]);
            room(2 * WIDEST);
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
            return 2;
        }
        room(WIDEST);
        one(c);
        return 1;
    }

    /** A character beyond ASCII that is none of a pair. */
    private void one(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isSurrogate(c)) {
            bytes[length++] = '?';
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + bytes.length / 2));
        }
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** Takes back what was written behind a {@link #length()} that it once had. */
    public void backTo(int former) {
        length = Math.min(length, former);
    }

    public byte[] toBytes() {
        return toBytes(0);
    }

    /** What was written from this {@link #length()} on. */
    byte[] toBytes(int from) {
        return Arrays.copyOfRange(bytes, from, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
