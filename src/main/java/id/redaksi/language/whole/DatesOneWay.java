package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Ways.Dates;
import id.redaksi.wording.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Rabu (18/11)", "Rabu (18/11/2026)" or "Rabu, 18 November 2026", as the house chose. Where it takes any, the first two are
 * not mixed in a story, and days in words are left alone. A date far from the day the story goes out keeps its year, and a
 * year that nobody knows has no fix.
 */
public final class DatesOneWay implements Rule {
    private static final Pattern DAY = Pattern.compile("\\b((?:" + String.join("|", Days.WEEKDAYS) + "|Ahad)"
            + "(?: dini hari| pagi| siang| sore| petang| malam)?)"
            + "(?: \\((?<day>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>\\d{4}))?\\)"
            + "|, (?<wordedDay>\\d{1,2}) (?<name>" + String.join("|", Days.WRITTEN_MONTHS) + ") (?<wordedYear>\\d{4})\\b)");

    /** One that was written, with what stands before it; the year is 0 for none. */
    private record Day(String before, int day, int month, int year, Dates way) {
        static Day read(Matcher found) {
            if (found.group("name") != null) {
                int month = Days.WRITTEN_MONTHS.indexOf(found.group("name")) + 1;
                return new Day(found.group(1), number(found, "wordedDay"), month, number(found, "wordedYear"), Dates.WORDS);
            }
            int year = found.group("year") == null ? 0 : number(found, "year");
            return new Day(
                    found.group(1), number(found, "day"), number(found, "month"), year, year == 0 ? Dates.SHORT : Dates.YEAR);
        }

        private static int number(Matcher found, String group) {
            return Integer.parseInt(found.group(group));
        }

        boolean isPossible() {
            return month >= 1 && month <= 12 && YearMonth.of(year == 0 ? 2024 : year, month).isValidDay(day);
        }

        /** The day that was meant, where it says so itself or lies near to a known one. */
        Optional<LocalDate> date(Optional<LocalDate> near) {
            return year == 0 ? near.flatMap(one -> Days.nearest(one, day, month)) : Optional.of(LocalDate.of(year, month, day));
        }

        String written(Dates way, int year) {
            return before + switch (way) {
                case ANY, SHORT -> " (" + day + "/" + month + ")";
                case YEAR -> " (" + day + "/" + month + "/" + year + ")";
                case WORDS -> ", " + day + " " + Days.WRITTEN_MONTHS.get(month - 1) + " " + year;
            };
        }
    }

    @Override
    public String id() {
        return "date-style";
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (!passage.isIndonesian() || !Days.mayBeIn(passage)) {
            return;
        }
        Matcher matcher = DAY.matcher(passage.text());
        while (matcher.find()) {
            Day day = Day.read(matcher);
            if (day.isPossible() && !passage.isSpared(matcher.start())) {
                noted.accept(new Note(id(), day.way().name(), passage, matcher.start(), matcher.end()));
            }
        }
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        List<Note> notes = seen.notes(id());
        if (notes.isEmpty()) {
            return;
        }
        Dates chosen = seen.style().ways().dates();
        Dates right = chosen == Dates.ANY ? more(notes) : chosen;
        Optional<LocalDate> out = seen.goesOut();
        Optional<LocalDate> near = out.or(() -> latest(notes));
        for (Note note : notes) {
            Day day = day(note);
            boolean asked = day.way() != right && (chosen != Dates.ANY || day.way() != Dates.WORDS);
            if (asked && (right != Dates.SHORT || near.flatMap(one -> Days.nearest(one, day.day(), day.month())).equals(day.date(near)))) {
                tell(note, day, right, day.date(out), found);
            }
        }
    }

    private static Dates more(List<Note> notes) {
        return count(notes, Dates.YEAR) >= count(notes, Dates.SHORT) ? Dates.YEAR : Dates.SHORT;
    }

    private static long count(List<Note> notes, Dates way) {
        return notes.stream().filter(note -> note.text().equals(way.name())).count();
    }

    private static Optional<LocalDate> latest(List<Note> notes) {
        return notes.stream()
                .flatMap(note -> day(note).date(Optional.empty()).stream())
                .max(Comparator.naturalOrder());
    }

    private static Day day(Note note) {
        Matcher matcher = DAY.matcher(note.words());
        if (!matcher.matches()) {
            throw new IllegalStateException(note.words());
        }
        return Day.read(matcher);
    }

    /** Between two ways in brackets only what stands in them is told. */
    private void tell(Note note, Day day, Dates right, Optional<LocalDate> date, Consumer<Finding> found) {
        boolean bracketed = day.way() != Dates.WORDS && right != Dates.WORDS;
        int inner = bracketed ? day.before().length() + 2 : 0;
        int from = note.from() + inner;
        int to = bracketed ? note.to() - 1 : note.to();
        String said = note.passage().text().substring(from, to);
        if (date.isEmpty() && right != Dates.SHORT) {
            found.accept(note.passage().finding(this, from, to, Message.of("language.says.date-style.year", said)));
            return;
        }
        String whole = day.written(right, date.map(LocalDate::getYear).orElse(0));
        String fix = bracketed ? whole.substring(inner, whole.length() - 1) : whole;
        found.accept(note.passage().finding(this, from, to, Message.of("language.says.date-style", said, fix), fix));
    }
}
