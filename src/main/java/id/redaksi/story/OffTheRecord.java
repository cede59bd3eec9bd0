package id.redaksi.story;

/**
 * Says that the characters were told in confidence: they are kept in the story for who writes it, and leave the newsroom in
 * no form. It is the words that stay, where of a {@link Noted} only the note does.
 */
public record OffTheRecord() implements Mark {}
