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
}
