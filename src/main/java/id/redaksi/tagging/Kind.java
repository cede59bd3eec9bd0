package id.redaksi.tagging;

/** What a suggestion is for: the field of the story that it would go into. */
public enum Kind {
    TAG,
    PERSON,
    ORGANISATION,
    PLACE,
    CHANNEL,
    /** An IPTC Media Topic: the suggestion's name is its code. */
    SUBJECT
}
