package id.redaksi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A look at what an export has written, before any of it gets its name. */
public interface LastLook {
    /** For what needs none. */
    LastLook NONE = _ -> new byte[0];

    /**
     * A file as it was read again, and the files in it by their names where it was unpacked for verifying it: none for others,
     * which whoever looks unpacks himself. {@code frame} is what of its bytes belongs to none of those; of others all.
     */
    record Reread(byte[] bytes, byte[] frame, SortedMap<String, byte[]> inside) {
        /** One that is not unpacked. */
        public static Reread of(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            return new Reread(bytes, bytes, new TreeMap<>());
        }
    }

    /** A file that was written; read again at each asking, so that an export of many files holds one at a time. */
    @FunctionalInterface
    interface File {
        Reread read() throws IOException;
    }

    /**
     * Looks at the files, by the names they are to have; a failure leaves none of them. What it gives is laid beside the
     * export as {@code NAME.proof.json}; nothing where it is empty.
     */
    byte[] at(SortedMap<String, File> files) throws ExportFailed, IOException;
}
