package id.redaksi.tagging;

/** What is true of a candidate, or how much of it, that speaks for a tag or against it; with what is told of it, or nothing. */
enum Trait {
    BIAS(""),
    HEADLINE("headline"),
    HEADLINE_START(""),
    HEADLINE_ONLY(""),
    SHARED(""),
    LEAD("lead"),
    STANDFIRST("standfirst"),
    CAPTION(""),
    TIMES(""),
    SPREAD(""),
    SUBJECT(""),
    RARE(""),
    RAREST(""),

    EVENT(""),
    EVENT_HEADLINE(""),
    ONE_WORD(""),
    TWO_WORDS(""),
    THREE_WORDS(""),
    THREE_AGAIN(""),
    THREE_FREE(""),
    NEVER_FREE(""),
    ONE_RARE(""),
    ONE_HEADLINE(""),
    PHRASE_HEADLINE(""),
    PHRASE_LEAD(""),
    PHRASE_TIMES(""),
    FREE(""),
    FREE_BEFORE(""),
    FREE_BEHIND(""),
    TOGETHER(""),
    HEAD(""),
    ONLY_INSIDE(""),
    ALSO_INSIDE(""),
    SAYS_TOO_MUCH(""),
    HOLDS_NAME(""),

    PERSON("person"),
    PERSON_HEADLINE(""),
    PERSON_TIMES(""),
    PLACE("place"),
    PLACE_KNOWN(""),
    PLACE_HEADLINE(""),
    PLACE_LEAD(""),
    PLACE_WEAK(""),
    PLACE_BROADER(""),
    ORGANISATION("organisation"),
    ORGANISATION_HEADLINE(""),
    LONG_FORM(""),
    LONG_NAME(""),
    ACRONYM(""),
    NAME("name"),
    NAME_HEADLINE(""),
    NAME_INSIDE(""),
    INNER(""),
    ALWAYS_INNER(""),

    VOCABULARY("vocabulary"),
    USED(""),
    ROOT(""),
    NEAR(""),
    GENERAL(""),
    VOCABULARY_HEADLINE(""),
    VOCABULARY_LEAD(""),
    IN_PASSING(""),

    ONCE_BELOW(""),
    BELOW(""),
    GENERAL_ONCE(""),
    GENERAL_HEADLINE(""),
    GENERAL_TIMES(""),
    TERM_OF_TWO(""),
    IN_NAMES(""),
    ONLY_IN_NAMES(""),
    ORGANISATION_ONCE(""),
    ORGANISATION_TIMES(""),
    ORGANISATION_LEAD(""),
    PERSON_LEAD(""),
    PLACE_TIMES(""),
    PLACE_DATELINE(""),
    HEADLINE_WHOLE(""),
    BOUND_BEFORE(""),
    BOUND_BEHIND(""),
    HEADLINE_PART(""),

    JOINED(""),
    JOINED_HEADLINE(""),
    LIGHT(""),
    VERBAL(""),
    TERM(""),
    UNSAID(""),
    SPOKEN(""),
    BROADER(""),
    APART(""),
    APART_HEADLINE(""),
    NEAR_ONLY("");

    private final String reason;

    Trait(String reason) {
        this.reason = reason;
    }

    /** The end of the key under which it is told; empty where it is only weighed. */
    String reason() {
        return reason;
    }
}
