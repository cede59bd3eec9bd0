package id.redaksi.exchange;

/** Reads a format. Blocks; any thread. */
public interface Importer {
    /** Whether the source looks like this format; cheap, and never fails. */
    boolean reads(Source source);

    /**
     * The stories in the source (at least one), and an account of what did not come with them. Nothing is fetched, no
     * other file is opened but the pictures beside it, nothing that is visible is dropped without being told.
     */
    Imported read(Source source, Reading reading) throws ImportFailed;
}
