package id.redaksi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** A file to import that may be larger than the memory: it is read as it comes, as often as a reader needs. */
public record LongSource(String name, Opening opening, Instant modified) {
    /** Opens the file at its beginning; who opens it closes it. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
