package id.redaksi.language;

/** Something that knows words. */
@FunctionalInterface
public interface WordSet {
    /** Whether the word is one, written just so. */
    boolean has(String word);
}
