package id.redaksi.desk.stories.search;

import id.redaksi.archive.SearchField;
import java.util.Locale;

/** What found stories are counted by, and the field that narrows to one of the counted values. */
public enum Group {
    CHANNEL(SearchField.CHANNEL),
    TAG(SearchField.TAG),
    MONTH(SearchField.DATE),
    STATUS(SearchField.STATUS);

    private final SearchField field;

    Group(SearchField field) {
        this.field = field;
    }

    SearchField field() {
        return field;
    }

    String messageKey() {
        return "desk.search.group." + name().toLowerCase(Locale.ROOT);
    }
}
