package id.redaksi.hostile;

import java.io.IOException;
import java.io.OutputStream;

/** One file to try: what it is called, what has to become of it, and how it is written. */
record HostileFile(String name, Expected expected, Content content) {
    /** What has to become of a file. */
    enum Expected {
        /** All its words come in. */
        READ,
        /** It is refused with a sentence, and nothing of it comes in. */
        REFUSED,
        /** Either of the two. */
        EITHER
    }

    /** Writes the file. */
    @FunctionalInterface
    interface Content {
        void into(OutputStream out) throws IOException;
    }
}
