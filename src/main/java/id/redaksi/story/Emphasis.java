package id.redaksi.story;

/** The ways to set a run of characters. */
public enum Emphasis implements Mark {
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKETHROUGH,
    CODE,
    SUPERSCRIPT,
    SUBSCRIPT
}
