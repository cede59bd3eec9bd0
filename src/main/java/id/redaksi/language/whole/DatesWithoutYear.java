package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.wording.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * A day and month without a year, in a story that names none in any of its dates. "Rabu (18/11)" needs none: so
 * houses write the days of these weeks. The year is known where the story says when it goes out.
 */
public final class DatesWithoutYear implements Rule {
    private static final String FULL = "date-full";
    private static final String BARE = "date-year";

    @Override
    public String id() {
        return "date-year";
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (!passage.isIndonesian() || !Days.mayBeIn(passage)) {
            return;
        }
        Matcher matcher = Days.PATTERN.matcher(passage.text());
        while (matcher.find()) {
            Days.Written day = Days.read(matcher);
            boolean sure = (day.worded() || !day.weekday().isEmpty()) && !isEachYear(passage, day);
            boolean custom = day.isBracketed(passage.text());
            if (sure && !custom && day.isPossible() && !passage.isSpared(day.from())) {
                String key = day.day() + "/" + day.month();
                noted.accept(new Note(day.year() > 0 ? FULL : BARE, key, passage, day.from(), day.to()));
            }
        }
    }

    /** Independence Day, and what comes back every year. */
    private static boolean isEachYear(Passage passage, Days.Written day) {
        boolean holiday = day.day() == 17 && day.month() == 8;
        return day.year() == 0 && (holiday || passage.hasAny("setiap tahun", "saban tahun", "tiap tahun"));
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        for (Note note : seen.notes(BARE)) {
            if (note.passage().isInBody() && seen.notes(FULL).isEmpty()) {
                String[] fixes = seen.goesOut()
                        .map(day -> new String[] {note.words() + (note.words().indexOf('/') > 0 ? "/" : " ") + day.getYear()})
                        .orElse(new String[0]);
                found.accept(note.finding(this, Message.of("language.says.date-year", note.words(), ""), fixes));
            }
        }
    }
}
