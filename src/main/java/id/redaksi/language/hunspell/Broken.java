package id.redaksi.language.hunspell;

/** What is wrong with a dictionary's files; becomes a {@link id.redaksi.language.BadDictionary}. */
final class Broken extends Exception {
    private static final long serialVersionUID = 1;
}
