package id.redaksi.exchange.office;

import id.redaksi.story.Inline;

/** The words that stand in a document where a photo is not at hand, by which its place is found again. */
final class MissingPhoto {
    private static final String NO_PHOTO = "[Foto";

    private MissingPhoto() {}

    static Inline words(String alt) {
        return Inline.of(alt.isEmpty() ? NO_PHOTO + "]" : NO_PHOTO + ": " + alt + "]");
    }

    static boolean isIn(String words) {
        return words.equals(NO_PHOTO + "]") || words.startsWith(NO_PHOTO + ": ") && words.endsWith("]");
    }

    /** The alternative text in such words. */
    static String altIn(String words) {
        return words.startsWith(NO_PHOTO + ": ") && words.endsWith("]") ? words.substring(NO_PHOTO.length() + 2, words.length() - 1) : "";
    }
}
