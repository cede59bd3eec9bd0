package id.redaksi.story;

/** How the story is known inside the house: slug (its address), slugline, language (BCP 47) and genre. */
public record Labels(String slug, String slugline, String language, String genre) {
    public static final Labels NONE = new Labels("", "", "id", "");
}
