package id.redaksi.edit;

/** Ways to write the same words otherwise. */
public enum Rewrite {
    UPPER_CASE,
    LOWER_CASE,
    /** A capital at the start of each sentence; names written with inner capitals and short acronyms stay. */
    SENTENCE_CASE,
    /** Capitals as EYD V I.F.21 has them in headlines, or English title case in an English story. */
    HEADLINE_CASE,
    /** Straight quotation marks become those of the story's language. */
    CURL_QUOTES,
    STRAIGHT_QUOTES,
    /** Line breaks inside a paragraph become blanks, and words that were broken at a line's end whole again. */
    JOIN_LINES,
    /** Characters that nobody sees go; no-break blanks become blanks, several blanks one. */
    DROP_INVISIBLE;

    boolean isCase() {
        return ordinal() <= HEADLINE_CASE.ordinal();
    }
}
