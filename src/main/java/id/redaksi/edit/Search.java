package id.redaksi.edit;

/**
 * What is looked for: characters as they are, or with {@code expression} a regular expression as java.util.regex has
 * them. A whole word has neither letter nor digit beside it.
 */
public record Search(String text, boolean matchCase, boolean wholeWord, boolean expression) {}
