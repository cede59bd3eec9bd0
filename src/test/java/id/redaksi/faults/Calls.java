package id.redaksi.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Steers the library in front of the C library, from the process it is in or from another: which of the calls that
 * change files below a folder is met, and how. The file is laid out as in {@code calls.c}.
 */
final class Calls {
    /** What happens at the call that is met. */
    enum Mode {
        OFF,
        COUNT,
        /** The process is killed instead of the call. */
        KILL,
        /** A write is done by half, then the process is killed. */
        HALF,
        /** This call fails. */
        ONCE,
        /** This call fails and all after it. */
        LASTING
    }

    /** Linux's numbers for what a call fails with. */
    enum Error {
        EIO(5),
        ENOSPC(28);

        private final int number;

        Error(int number) {
            this.number = number;
        }
    }

    /** The variable that names the file to the library. */
    static final String VARIABLE = "FAULTS";

    private static final int MODE = 0;
    private static final int AT = 8;
    private static final int ERROR = 16;
    private static final int COUNT = 24;
    private static final int FILES = 32;
    private static final int HITS = 40;
    private static final int SINCE = 48;
    private static final int FOLDER = 56;
    private static final int SIZE = 4096;

    private final ByteBuffer file;

    private Calls(ByteBuffer file) {
        this.file = file;
    }

    /** Makes the file; calls are met below the folder only, which is named as the system names it. */
    static Calls make(Path file, Path folder) throws IOException {
        Calls calls = open(file, StandardOpenOption.CREATE);
        byte[] name = folder.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
        calls.file.put(FOLDER, name).put(FOLDER + name.length, (byte) 0);
        return calls;
    }

    /** The file of this process, by its environment. */
    static Calls ours() throws IOException {
        return open(Path.of(System.getenv(VARIABLE)), StandardOpenOption.WRITE);
    }

    private static Calls open(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, how)) {
            return new Calls(channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE).order(ByteOrder.nativeOrder()));
        }
    }

    /** From now on calls are counted from 1 and the one at {@code at} is met. */
    void meet(Mode mode, long at, Error error) {
        file.putLong(MODE, Mode.OFF.ordinal());
        file.putLong(COUNT, 0).putLong(FILES, 0).putLong(HITS, 0).putLong(SINCE, 0).putLong(AT, at).putLong(ERROR, error.number);
        file.putLong(MODE, mode.ordinal());
    }

    void count() {
        meet(Mode.COUNT, 0, Error.EIO);
    }

    void off() {
        file.putLong(MODE, Mode.OFF.ordinal());
    }

    long counted() {
        return file.getLong(COUNT);
    }

    /** Those of the counted calls that were on an open file: writes, flushes, cuts. */
    long countedOnFiles() {
        return file.getLong(FILES);
    }

    long failed() {
        return file.getLong(HITS);
    }

    /** When the first call failed, as {@link System#nanoTime} counts on Linux; 0 for never. */
    long failedSince() {
        return file.getLong(SINCE);
    }
}
