package id.redaksi.exchange;

/** Reads one family of files. Blocks; any thread. */
public interface Importer {
    /** The family's name, as the command line and the report say it. */
    String name();

    /** Whether the source looks like this family; cheap. */
    boolean reads(Source source);

    Imported read(Source source, Reading reading) throws ImportFailed;
}
