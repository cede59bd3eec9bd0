package id.redaksi.desk.stories.search;

import id.redaksi.archive.Part;
import id.redaksi.archive.Query;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A counted value as a filter of a search: where it stands, and the typed text with or without it. */
final class Narrowing {
    private Narrowing() {}

    /** The text with the value as a filter, or without it where it is one already. */
    static String turned(Query query, Group group, String value, Wording wording) {
        return find(query, group, value)
                .map(filter -> Chip.without(query.typed(), filter.range()))
                .orElseGet(() -> Query.with(
                        query.typed(), group.field().name(wording.locale()), typed(group, value, wording)));
    }

    /** A status is typed by its name in the language, everything else as it is. */
    private static String typed(Group group, String value, Wording wording) {
        return group == Group.STATUS
                ? wording.text("desk.status." + value.toLowerCase(Locale.ROOT)).toLowerCase(wording.locale())
                : value;
    }

    /** The filter that narrows to exactly this value. */
    static Optional<Part.Filter> find(Query query, Group group, String value) {
        return query.filters().stream()
                .filter(filter -> filter.field() == group.field())
                .filter(filter -> filter instanceof Part.InStatus(var _, var statuses, var _)
                        ? statuses.equals(Set.of(Status.valueOf(value)))
                        : filter.value().strip().equalsIgnoreCase(value))
                .findFirst();
    }
}
