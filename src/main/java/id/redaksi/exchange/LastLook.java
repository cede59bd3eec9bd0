package id.redaksi.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** A look at what an export has written, before any of it gets its name. */
public interface LastLook {
    /** For what needs none. */
    LastLook NONE = _ -> new byte[0];

    /**
     * Looks at the files, by the names they are to have; a failure leaves none of them. What it gives is laid beside the
     * export as {@code NAME.proof.json}; nothing where it is empty.
     */
    byte[] at(SortedMap<String, Path> files) throws ExportFailed, IOException;
}
