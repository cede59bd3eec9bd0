package id.redaksi.archive;

import id.redaksi.archive.Part.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody asks for. Of every group in {@code all} at least one part must fit, none in {@code none} may. Several
 * channels, and several stations, mean any of them, since a story has only one; several tags mean all of them. What was
 * typed and not understood is in the notes; reading never fails.
 *
 * <pre>{@code
 * Query.read("harga \"cabai rawit\" -impor kanal:Ekonomi tanggal:2026-08..", today)
 * }</pre>
 */
public record Query(String typed, List<Any> all, List<Part> none, List<Note> notes) {
    /** More parts than this are not asked for. */
    public static final int MOST = 32;

    /** One of these must fit. */
    public record Any(List<Part> parts) {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    public Query {
        all = List.copyOf(all);
        none = List.copyOf(none);
        notes = List.copyOf(notes);
    }

    /** Reads what was typed; the day is what "today" means. */
    public static Query read(String typed, LocalDate today) {
        return new QueryReader(typed, today).read();
    }

    /** Whether it asks for nothing, so that every story fits. */
    public boolean isEmpty() {
        return all.isEmpty() && none.isEmpty();
    }

    /** Whether it asks for words, and not only by fields. */
    public boolean hasWords() {
        return wanted().anyMatch(part -> !(part instanceof Filter));
    }

    /** The fields by which it narrows; those that are excluded are not among them. */
    public List<Filter> filters() {
        return wanted().flatMap(part -> part instanceof Filter filter ? Stream.of(filter) : Stream.empty())
                .toList();
    }

    /** The same question where a filter means others as well, by its field; what was typed stays as it is. */
    public Query widened(Function<Filter, List<String>> more) {
        return new Query(
                typed, all.stream().map(any -> new Any(widened(any.parts(), more))).toList(), widened(none, more), notes);
    }

    private static List<Part> widened(List<Part> parts, Function<Filter, List<String>> more) {
        return parts.stream()
                .flatMap(part -> part instanceof Filter filter
                        ? Stream.concat(Stream.of(part), more.apply(filter).stream().map(value -> other(filter, value)))
                        : Stream.of(part))
                .distinct()
                .toList();
    }

    private static Part other(Filter filter, String value) {
        return switch (filter) {
            case Part.InChannel(_, var range) -> new Part.InChannel(value, range);
            case Part.Tagged(_, var range) -> new Part.Tagged(value, range);
            case Part.WrittenBy(_, var range) -> new Part.WrittenBy(value, range);
            case Part.InStatus status -> status;
            case Part.Dated dated -> dated;
        };
    }

    /** What may fit, in the order in which it was typed, as far as groups allow. */
    Stream<Part> wanted() {
        return all.stream().flatMap(any -> any.parts().stream());
    }

    /** What was typed with a filter more, in quotation marks where needed; unchanged when it has it already. */
    public static String with(String typed, String field, String value) {
        if (!matching(typed, field, value).isEmpty()) {
            return typed;
        }
        String before = typed.strip();
        return (before.isEmpty() ? "" : before + " ") + field + ":" + quoted(value);
    }

    /** What was typed without that filter; unchanged when it has none. */
    public static String without(String typed, String field, String value) {
        String left = typed;
        for (Filter filter : matching(typed, field, value).reversed()) {
            String before = left.substring(0, filter.range().from()).stripTrailing();
            String after = left.substring(filter.range().to()).stripLeading();
            left = before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
        }
        return left;
    }

    private static List<Filter> matching(String typed, String field, String value) {
        String sought = Words.folded(value);
        return SearchField.named(field).stream()
                .flatMap(wanted -> read(typed, LocalDate.EPOCH).filters().stream()
                        .filter(filter -> filter.field() == wanted))
                .filter(filter -> Words.folded(filter.value()).equals(sought))
                .sorted(java.util.Comparator.comparingInt(filter -> filter.range().from()))
                .toList();
    }

    private static String quoted(String value) {
        String plain = value.replace('"', ' ').strip();
        boolean simple = !plain.isEmpty()
                && plain.codePoints().allMatch(sign -> Character.isLetterOrDigit(sign) || "-./_".indexOf(sign) >= 0);
        return simple ? plain : "\"" + plain + "\"";
    }
}
