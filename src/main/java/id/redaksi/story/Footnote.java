package id.redaksi.story;

/** Says that the words have a footnote: the one of this key in the story's {@link Footnotes}. */
public record Footnote(String key) implements Mark {}
