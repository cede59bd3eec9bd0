package id.redaksi.guard;

/** Text in an element; CDATA is text too. */
public record XmlWords(String text) implements XmlNode {}
