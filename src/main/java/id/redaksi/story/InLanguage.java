package id.redaksi.story;

/**
 * Says in which language the characters are where that is not told by the story's: they are spelled as that language
 * spells, and a page says so to who reads it aloud. The code is one of ISO 639 in small letters, without a region.
 */
public record InLanguage(String code) implements Mark {
    public InLanguage {
        if (!isCode(code)) {
            throw new IllegalArgumentException("no code of a language");
        }
    }

    public static boolean isCode(String text) {
        return text.matches("[a-z]{2,3}");
    }
}
