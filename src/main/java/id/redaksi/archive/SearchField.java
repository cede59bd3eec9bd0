package id.redaksi.archive;

import id.redaksi.wording.Wording;
import java.util.Locale;
import java.util.Optional;

/** What a question can ask for besides words; each has an Indonesian and an English name. */
public enum SearchField {
    CHANNEL("kanal", "channel"),
    TAG("tag", "tag"),
    AUTHOR("penulis", "author"),
    STATUS("status", "status"),
    DATE("tanggal", "date");

    private final String indonesian;
    private final String english;

    SearchField(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Its name in a language, as it stands before the colon. */
    public String name(Locale locale) {
        return locale.getLanguage().equals(Wording.ENGLISH.getLanguage()) ? english : indonesian;
    }

    /** The field that a name means, in whichever language and case. */
    public static Optional<SearchField> named(String name) {
        for (SearchField field : values()) {
            if (name.equalsIgnoreCase(field.indonesian) || name.equalsIgnoreCase(field.english)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
