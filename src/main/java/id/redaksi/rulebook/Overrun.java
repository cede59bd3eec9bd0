package id.redaksi.rulebook;

/** A rule that looked at too many signs of one text and was stopped: which, and how long the text was (UTF-16 units). */
public record Overrun(String rule, String name, int length) {}
