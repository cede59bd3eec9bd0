package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.Locale;

/** What kind of thing a rule is about: the headings under which findings are counted. */
public enum Group {
    /** What the newsroom itself has chosen. */
    HOUSE,
    SPELLING,
    GRAMMAR,
    PUNCTUATION,
    STYLE,
    NUMBERS,
    CONSISTENCY,
    LENGTH,
    ATTRIBUTION,
    PRESS_CODE,
    ACCESSIBILITY,
    FIELDS;

    public Message title() {
        return Message.of("language.group." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether it is about words and signs: of two such findings that lie on each other one is told. */
    boolean isOfWords() {
        return this == HOUSE || this == SPELLING || this == GRAMMAR || this == PUNCTUATION || this == STYLE || this == NUMBERS;
    }
}
