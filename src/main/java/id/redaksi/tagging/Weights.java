package id.redaksi.tagging;

/**
 * What each thing weighs that speaks for a tag or against it. Found by trying on stories that were tagged by hand, and
 * rounded: what matters most is whether it stands in the headline, is in the vocabulary, and is no everyday word.
 */
final class Weights {
    static final double RARE = 3.5; // how rare its words are
    static final double HEADLINE = 2.4;
    static final double ONLY_HEADLINE = 1.7; // a phrase that stands nowhere else
    static final double SHARED = 1.1; // its words stand in the headline, though not together
    static final double LEAD = 0.8;
    static final double CAPTION = 0.9;
    static final double TIMES = 0.7; // how often it is mentioned
    static final double ONE_WORD = -3.2;
    static final double RARE_WORD = 2;
    static final double TWO_WORDS = 0.7;
    static final double THREE_WORDS = -0.8;
    static final double THREE_ONCE = -0.3;
    static final double PERSON_HEADLINE = 1;
    static final double PERSON = -0.2;
    static final double LONG_FORM = -0.9; // an institution that has a short name
    static final double LONGEST_NAME = -1;
    static final double LONG_NAME = 0.4;
    static final double INSTITUTION = 1.6;
    static final double NAME = 1.4;
    static final double WEAK_PLACE = -1.2;
    static final double KNOWN_PLACE = 0.9;
    static final double PLACE = 0.6;
    static final double ONLY_INSIDE = -1.9; // it stands only in a longer phrase
    static final double ALSO_INSIDE = -0.6;
    static final double SAYS_TOO_MUCH = -1.4; // a part of it is said more often
    static final double SAYS_MORE = -1.1;
    static final double SAME_THING = 2.8;
    static final double PART_ALONE = 1.7;
    static final double PART = 1;
    static final double WHOLE = 0.6;
    static final double WORDS_AGAIN = -0.4;
    static final double NAME_INSIDE = -0.7;
    static final double VOCABULARY = 1.4;
    static final double USED = 0.25;
    static final double ROOT = 0.4;
    static final double NEAR = 1.8;
    static final double GENERAL = -0.5; // a tag of one small word
    static final double SAID_AGAIN = 0.3; // a phrase of the headline that the text repeats
    static final double TAG_HEADLINE = 0.3;

    private Weights() {}
}
