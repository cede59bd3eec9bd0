package id.redaksi.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the files of an export go. None is seen by its own name before all of them are written and read again, so an
 * exporter that fails on its way leaves nothing.
 */
public interface Sink {
    /**
     * A new file, to be closed before the next; {@code name} is a relative path with "/" between lower-case parts, each
     * given once. Files come in the order in which they are to stand in a package.
     */
    OutputStream file(String name) throws IOException;

    /**
     * A new file that goes into many exports as it is, as those of a theme do: where files are packed, it is packed once for as
     * long as the array is the same.
     */
    default void lasting(String name, byte[] bytes) throws IOException {
        whole(name, bytes);
    }

    /** A new file all of whose bytes are there. */
    default void whole(String name, byte[] bytes) throws IOException {
        try (OutputStream out = file(name)) {
            out.write(bytes);
        }
    }
}
