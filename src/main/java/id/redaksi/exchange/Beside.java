package id.redaksi.exchange;

import java.util.Optional;

/**
 * The pictures that lie beside a file and that it names by relative addresses, as a saved page, a folder of Markdown and
 * an item of an agency have them. Nothing is fetched, and nothing outside the file's own folder is given.
 */
@FunctionalInterface
public interface Beside {
    /** A file that comes alone, or whose surroundings are nobody's business. */
    Beside NOTHING = _ -> Optional.empty();

    /** The picture's file; empty for one that is not there, is no picture, or may not be opened. */
    Optional<byte[]> picture(String address);
}
