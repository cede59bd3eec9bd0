package id.redaksi.exchange;

import java.nio.file.Path;

/** Writes one family of files. Blocks; any thread. */
public interface Exporter {
    /** The family's name, as the command line says it. */
    String name();

    /**
     * Writes the edition into the folder, which is made if need be. What it gives has been read again and found whole;
     * the same edition gives the same bytes. A failure leaves nothing half-written by its own name.
     */
    Written write(Edition edition, Path folder) throws ExportFailed;
}
