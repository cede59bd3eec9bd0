package id.redaksi.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Letters of a file that may say a wrong encoding, or none: whatever is no UTF-8 is Windows-1252, letter by letter, as
 * content systems mix them. Who reads is told whether the file said otherwise. Bytes that no Windows letter has, and more
 * such letters than any Latin text, make it fail. One thread.
 */
final class LooseLetters extends Reader {
    private static final String WINDOWS = windows();

    /** So many letters are looked at before their share says anything. */
    private static final int SAYS_NOTHING = 60;

    /** No Latin word has so many accents without a plain letter between; a Cyrillic one in an old encoding has. */
    private static final int MOST_IN_A_ROW = 5;

    private final InputStream in;
    private final boolean saysLatin;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(16_384).flip();
    private final CharBuffer letters = CharBuffer.allocate(16_384).flip();
    private boolean ended;
    private long read;
    private long windows;
    private int inARow;
    private boolean wide;

    /** {@code saysLatin}: the file says that it is in Windows-1252, or in ISO 8859-1, which browsers take for the same. */
    LooseLetters(InputStream in, boolean saysLatin) {
        this.in = in;
        this.saysLatin = saysLatin;
    }

    /** Whether what was read so far is in another encoding than the file says. */
    boolean saidOtherwise() {
        return saysLatin ? wide : windows > 0;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        while (length > 0 && !letters.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, letters.remaining());
        letters.get(into, from, count);
        return count;
    }

    private void fill() throws IOException {
        if (!ended) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
        }
        letters.clear();
        while (true) {
            int before = letters.position();
            int from = bytes.position();
            CoderResult result = decoder.decode(bytes, letters, ended);
            read += letters.position() - before;
            inARow = letters.position() > before ? 0 : inARow;
            wide |= bytes.position() - from > letters.position() - before;
            if (!result.isMalformed() || !letters.hasRemaining()) {
                break;
            }
            letters.put(windows(bytes.get()));
            decoder.reset();
        }
        letters.flip();
    }

    private static String windows() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, Charset.forName("windows-1252"));
    }

    private char windows(byte sign) throws IOException {
        char letter = WINDOWS.charAt(sign & 0xFF);
        windows++;
        read++;
        if (letter == '\uFFFD' || ++inARow > MOST_IN_A_ROW || windows > SAYS_NOTHING && windows * 3 > read) {
            throw new IOException("no Latin text");
        }
        return letter;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
