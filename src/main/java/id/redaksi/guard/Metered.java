package id.redaksi.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of a long file, of which so many bytes may pass until it is told that a piece has ended: a piece that is made to
 * fill the memory fails before it does. One thread.
 */
final class Metered extends FilterInputStream {
    private final long most;
    private long passed;
    private boolean free;

    Metered(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** A piece has ended; the next one may be as long. */
    void next() {
        passed = 0;
    }

    /** While something is passed over it takes no memory, so any number of bytes may pass. */
    void free(boolean free) {
        this.free = free;
        passed = 0;
    }

    /** Whether a piece was longer than it may be, which is why the reading failed. */
    boolean isPast() {
        return passed > most;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws IOException {
        if (!free) {
            passed += bytes;
            if (passed > most) {
                throw new IOException("one piece is too long");
            }
        }
    }
}
