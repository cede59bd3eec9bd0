package id.redaksi.guard;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;

/**
 * How far a long text has been read, told to whoever waits for it: he may call the reading off by an unchecked exception of
 * his own. It is bound to the thread that reads, since between the two stand parsers of others, which know nothing of it.
 */
public final class Heed {
    private static final ScopedValue<DoubleConsumer> NOW = ScopedValue.newInstance();

    /** Of shorter texts nothing is told: they are parts of a longer one, or read at once. */
    private static final int LONG = 1_000_000;

    /** After so many signs it is told how far it has been read. */
    private static final int STEP = 1 << 16;

    private Heed() {}

    /** Does work whose reading is told as a share of the text, from 0 to 1, on the thread that does it. */
    public static <T> T during(DoubleConsumer told, Callable<T> work) throws Exception {
        return ScopedValue.where(NOW, told).call(work::call);
    }

    /** Tells that so much of so much has been read, where somebody heeds it. */
    public static void at(long done, long of) {
        if (of >= LONG && NOW.isBound()) {
            NOW.get().accept(Math.min(1, (double) done / of));
        }
    }

    /** Whether anything is told of it. */
    public static boolean isLong(String text) {
        return text.length() >= LONG;
    }

    /** The text for a parser, which is told as it is read. */
    public static Reader reader(String text) {
        return reader(new StringReader(text), text.length());
    }

    /** The same of a reader of about so many signs. */
    public static Reader reader(Reader text, long length) {
        return length < LONG || !NOW.isBound() ? text : new Told(text, length);
    }

    private static final class Told extends FilterReader {
        private final long length;
        private long done;
        private long told;

        Told(Reader text, long length) {
            super(text);
            this.length = length;
        }

        @Override
        public int read() throws IOException {
            int sign = in.read();
            went(sign < 0 ? -1 : 1);
            return sign;
        }

        @Override
        public int read(char[] into, int from, int count) throws IOException {
            int read = in.read(into, from, count);
            went(read);
            return read;
        }

        /** Below 0 at the end. */
        private void went(int signs) {
            done = signs < 0 ? length : done + signs;
            if (signs < 0 || done - told >= STEP) {
                told = done;
                at(done, length);
            }
        }
    }
}
