package id.redaksi.archive;

import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a question as people type it: nothing is a mistake, what means nothing is passed over and noted. Whatever stands
 * without a blank between it (covid-19, inews.id) is a phrase. {@code OR} binds only its two neighbours, as the search
 * engines have it. Used once.
 */
final class QueryReader {
    /** Who typed more mistakes than this is not helped by a longer list. */
    private static final int MOST_NOTES = 10;

    /** More of what was typed a note does not repeat. */
    private static final int SAID = 40;

    private static final Set<String> OR = Set.of("OR", "ATAU", "|", "||");
    private static final Set<String> AND = Set.of("AND", "&", "&&");
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";
    private static final String MINUSES = "-\u2212";
    private static final int LONGEST_FIELD = 20;

    private final String typed;
    private final Dates dates;
    private final List<List<Part>> all = new ArrayList<>();
    private final List<Part> none = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int at;
    private int parts;
    private boolean isExcluded;
    /** Where the OR stands that waits for its second neighbour, or -1. */
    private int orAt = -1;

    private int orEnd;

    QueryReader(String typed, LocalDate today) {
        this.typed = typed;
        dates = new Dates(today);
    }

    Query read() {
        while (skipBlanks()) {
            if (parts == Query.MOST) {
                note("archive.query.long", at, typed.length(), Query.MOST);
                break;
            }
            one();
        }
        if (orAt >= 0) {
            note("archive.query.or", orAt, orEnd);
        }
        return new Query(typed, QueryGroups.of(all), none, notes);
    }

    private boolean skipBlanks() {
        while (at < typed.length() && isBlank(typed.charAt(at))) {
            at++;
        }
        return at < typed.length();
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign);
    }

    private static boolean isQuote(char sign) {
        return QUOTES.indexOf(sign) >= 0;
    }

    /** Reads what stands here to the next blank, or to the end of its quotation. */
    private void one() {
        int from = at;
        String chunk = chunk(from);
        if (OR.contains(chunk)) {
            or(from, from + chunk.length());
            return;
        }
        if (AND.contains(chunk)) {
            at = from + chunk.length();
            note("archive.query.and", from, at, chunk);
            return;
        }
        isExcluded = chunk.equals("NOT") && hasMore(from + 3);
        if (isExcluded) {
            at = from + 3;
            skipBlanks();
        } else if (MINUSES.indexOf(typed.charAt(from)) >= 0) {
            minus(from);
            if (!isExcluded) {
                return;
            }
        }
        body(from);
    }

    private boolean hasMore(int from) {
        return !typed.substring(from).isBlank();
    }

    /** Up to the next blank or quotation mark. */
    private String chunk(int from) {
        int end = from;
        while (end < typed.length() && !isBlank(typed.charAt(end)) && !isQuote(typed.charAt(end))) {
            end++;
        }
        return typed.substring(from, end);
    }

    private void or(int from, int end) {
        at = end;
        if (all.isEmpty() || orAt >= 0) {
            note("archive.query.or", from, end);
        } else {
            orAt = from;
            orEnd = end;
        }
    }

    private void minus(int from) {
        while (at < typed.length() && MINUSES.indexOf(typed.charAt(at)) >= 0) {
            at++;
        }
        isExcluded = at < typed.length() && !isBlank(typed.charAt(at));
        if (!isExcluded) {
            note("archive.query.minus", from, at);
        }
    }

    private void body(int from) {
        if (isQuote(typed.charAt(at))) {
            phrase(from);
            return;
        }
        String chunk = chunk(at);
        int colon = chunk.indexOf(':');
        if (colon > 0 && isName(chunk.substring(0, colon))) {
            Optional<SearchField> field = SearchField.named(chunk.substring(0, colon));
            if (field.isPresent()) {
                at += colon + 1;
                field(field.get(), from);
                return;
            }
            if (colon + 1 < chunk.length() && chunk.charAt(colon + 1) != '/') {
                note("archive.query.field", at, at + colon + 1, chunk.substring(0, colon));
            }
        }
        at += chunk.length();
        words(chunk, from);
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_FIELD && name.chars().allMatch(Character::isLetter);
    }

    /** To the closing quotation mark, or to the end where there is none, as while it is typed. */
    private String quoted() {
        int open = at++;
        int end = at;
        while (end < typed.length() && !isQuote(typed.charAt(end))) {
            end++;
        }
        String inside = typed.substring(at, end);
        at = end;
        if (end < typed.length()) {
            at++;
        } else {
            note("archive.query.quote", open, typed.length());
        }
        return inside;
    }

    private void phrase(int from) {
        int open = at;
        String inside = quoted();
        List<String> words = bounded(Words.in(inside), from);
        boolean isOpen = at == typed.length() && !(at - open > 1 && isQuote(typed.charAt(at - 1)));
        boolean star = at < typed.length() && typed.charAt(at) == '*';
        if (star) {
            at++;
        }
        add(words, star || isOpen, new Range(from, at), inside);
    }

    private void words(String chunk, int from) {
        add(bounded(Words.in(chunk), from), chunk.endsWith("*"), new Range(from, at), chunk);
    }

    private void add(List<String> words, boolean begun, Range range, String typedSo) {
        if (words.isEmpty()) {
            note("archive.query.nothing", range.from(), range.to(), typedSo.strip());
        } else if (words.size() == 1) {
            add(new Part.Word(words.getFirst(), begun, range));
        } else {
            add(new Part.Phrase(words, begun, range));
        }
    }

    private List<String> bounded(List<String> words, int from) {
        if (words.size() <= Query.MOST) {
            return words;
        }
        note("archive.query.long", from, at, Query.MOST);
        return words.subList(0, Query.MOST);
    }

    private void field(SearchField field, int from) {
        String value;
        if (at < typed.length() && isQuote(typed.charAt(at))) {
            value = quoted().strip();
        } else {
            value = chunk(at);
            at += value.length();
        }
        var range = new Range(from, at);
        if (Words.in(value).isEmpty()) {
            note("archive.query.empty", from, at, typed.substring(from, at));
            return;
        }
        filter(field, value, range).ifPresent(this::add);
    }

    private Optional<Part> filter(SearchField field, String value, Range range) {
        return switch (field) {
            case CHANNEL -> Optional.of(new Part.InChannel(value, range));
            case TAG -> Optional.of(new Part.Tagged(value, range));
            case AUTHOR -> Optional.of(new Part.WrittenBy(value, range));
            case STATUS -> status(value, range);
            case DATE -> date(value, range);
        };
    }

    private Optional<Part> status(String value, Range range) {
        var statuses = Stations.named(value);
        if (statuses.isEmpty()) {
            note("archive.query.status", range.from(), range.to(), value);
            return Optional.empty();
        }
        return Optional.of(new Part.InStatus(value, statuses, range));
    }

    private Optional<Part> date(String value, Range range) {
        Optional<Dates.Days> days = dates.read(value);
        if (days.isEmpty()) {
            note("archive.query.date", range.from(), range.to(), value);
            return Optional.empty();
        }
        if (days.get().turned()) {
            note("archive.query.turned", range.from(), range.to(), value);
        }
        return Optional.of(new Part.Dated(value, days.get().from(), days.get().to(), range));
    }

    private void add(Part part) {
        parts++;
        if (isExcluded) {
            if (orAt >= 0) {
                note("archive.query.or", orAt, orEnd);
                orAt = -1;
            }
            none.add(part);
        } else if (orAt >= 0) {
            all.getLast().add(part);
            orAt = -1;
        } else {
            all.add(new ArrayList<>(List.of(part)));
        }
    }

    private void note(String key, int from, int to, Object... values) {
        if (notes.size() < MOST_NOTES) {
            Object[] said = Stream.of(values).map(QueryReader::shortened).toArray();
            notes.add(new Note(Message.of(key, said), new Range(from, to)));
        }
    }

    private static Object shortened(Object value) {
        return value instanceof String text ? Shortened.to(text, SAID) : value;
    }
}
