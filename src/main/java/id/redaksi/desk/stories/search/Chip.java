package id.redaksi.desk.stories.search;

import id.redaksi.archive.Part;
import id.redaksi.archive.Query;
import id.redaksi.archive.Range;
import id.redaksi.archive.SearchField;
import id.redaksi.wording.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A filter, or a word that must not occur, as it is shown under the field; {@code without} is what is typed without it. */
public record Chip(Message name, String without) {
    /** So many are shown; somebody who pastes more has them in the field. */
    private static final int MOST = 12;

    /** The chips of a search, in the order in which they are typed. */
    static List<Chip> in(Query query) {
        return Stream.concat(query.filters().stream(), query.none().stream())
                .sorted(Comparator.comparingInt(part -> part.range().from()))
                .limit(MOST)
                .map(part -> new Chip(name(query, part), without(query.typed(), part.range())))
                .toList();
    }

    private static Message name(Query query, Part part) {
        boolean not = query.none().contains(part);
        if (part instanceof Part.Filter filter) {
            return Message.of(not ? "desk.search.chip.not" : "desk.search.chip", named(filter.field()), filter.value());
        }
        String word = query.typed().substring(part.range().from(), part.range().to());
        return Message.of("desk.search.chip.without", word.startsWith("-") ? word.substring(1) : word);
    }

    /** What a field is called. */
    static Message named(SearchField field) {
        return Message.of("desk.search.field." + field.name().toLowerCase(Locale.ROOT));
    }

    /** The text without a piece of it, and without the minus and the blank that this leaves. */
    static String without(String typed, Range range) {
        int from = range.from() > 0 && typed.charAt(range.from() - 1) == '-' ? range.from() - 1 : range.from();
        return (typed.substring(0, from).stripTrailing() + " " + typed.substring(range.to()).stripLeading()).strip();
    }
}
