package id.redaksi.story;

/** Says that the characters have a note in the margin: the one of this key in the story's {@link Review}. Notes may overlap. */
public record Noted(String note) implements Mark {}
