package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.wording.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * A weekday that its date did not fall on: "Senin, 13 Agustus 2026" was a Thursday. A date without a year is the one that
 * lies nearest to the day on which the story goes out, or to the dates of its own that have a weekday and a year.
 */
public final class Weekdays implements Rule {
    private static final String FULL = "date-weekday-full";
    private static final String BARE = "date-weekday";

    @Override
    public String id() {
        return "date-weekday";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        for (EnglishDays.Written day : EnglishDays.in(passage)) {
            day.date().map(EnglishDays::weekday)
                    .filter(right -> day.weekdayFrom() >= 0 && !right.equals(day.weekday()))
                    .ifPresent(right -> tell(passage, day.weekdayFrom(), day.weekday(), right, found));
        }
        if (!Days.mayBeIn(passage)) {
            return;
        }
        Matcher matcher = Days.PATTERN.matcher(passage.text());
        while (matcher.find()) {
            Days.Written day = Days.read(matcher);
            day.date().filter(_ -> !day.weekday().isEmpty()).ifPresent(date -> {
                String right = Days.weekday(date);
                if (!plain(day.weekday()).equals(right)) {
                    tell(passage, day.weekdayFrom(), day.weekday(), right, found);
                }
            });
        }
    }

    private void tell(Passage passage, int from, String said, String right, Consumer<Finding> found) {
        found.accept(passage.finding(
                this, from, from + said.length(), Message.of("language.says.date-weekday", said, right), right));
    }

    private static String plain(String weekday) {
        return weekday.equals("Ahad") ? "Minggu" : weekday;
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (!Days.mayBeIn(passage)) {
            return;
        }
        Matcher matcher = Days.PATTERN.matcher(passage.text());
        while (matcher.find()) {
            Days.Written day = Days.read(matcher);
            int from = day.weekdayFrom();
            if (from >= 0 && day.date().isPresent()) {
                noted.accept(new Note(FULL, day.date().get().toString(), passage, day.from(), day.to()));
            } else if (from >= 0 && day.year() == 0 && day.isPossible() && passage.isInBody()) {
                String said = day.day() + "/" + day.month();
                noted.accept(new Note(BARE, said, passage, from, from + day.weekday().length()));
            }
        }
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        List<Note> bare = seen.notes(BARE);
        if (bare.isEmpty()) {
            return;
        }
        around(seen).ifPresent(day -> {
            for (Note note : bare) {
                String[] said = note.text().split("/");
                Days.nearest(day, Integer.parseInt(said[0]), Integer.parseInt(said[1]))
                        .map(Days::weekday)
                        .filter(right -> !right.equals(plain(note.words())))
                        .ifPresent(right -> found.accept(
                                note.finding(this, Message.of("language.says.date-weekday", note.words(), right), right)));
            }
        });
    }

    /** A day near those that the story tells of; none where its own dates are of several years. */
    private static Optional<LocalDate> around(Seen seen) {
        List<LocalDate> own = seen.notes(FULL).stream().map(Note::text).map(LocalDate::parse).toList();
        boolean oneYear = own.stream().map(LocalDate::getYear).distinct().count() == 1;
        return seen.goesOut().or(() -> oneYear ? Optional.of(own.getFirst()) : Optional.empty());
    }
}
