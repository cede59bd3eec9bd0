package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Kemarin", "awal pekan lalu" in a story that nowhere says which day it counts from. */
public final class RelativeDays implements Rule {
    private static final String KIND = "date-relative";
    private static final String DATED = "date-relative-full";
    private static final Pattern PATTERN = Pattern.compile(
            "\\b(?:(?:[Aa]wal|[Aa]khir|[Pp]ertengahan) (?:pekan|minggu|bulan|tahun) (?:lalu|ini|depan)"
                    + "|(?:[Pp]ekan|[Mm]inggu|[Bb]ulan|[Tt]ahun) (?:lalu|depan)|[Kk]emarin(?: lusa)?|[Ll]usa|[Bb]esok"
                    + "|[Hh]ari ini|[Tt]adi (?:pagi|siang|sore|malam)"
                    + "|(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) (?:lalu|pekan lalu|depan))\\b");

    /** One of these is in each text that has one. */
    private static final List<String> PARTS = List.of(
            " lalu", " depan", "emarin", "usa", "esok", "ari ini", "ekan ini", "inggu ini", "ulan ini", "ahun ini", "adi pagi",
            "adi siang", "adi sore", "adi malam");

    /** "Two weeks ago" is another thing than "last week". Looked for only before what was found, which is rare. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:\\d|belas|puluh|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|beberapa) $");

    /** No word that counts is longer, with its blank. */
    private static final int COUNT = 10;

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (Days.mayBeIn(passage)) {
            dates(passage, noted);
        }
        if (!passage.isProse() || !passage.isIndonesian() || !passage.isInBody()) {
            return;
        }
        if (!passage.hasAny(PARTS)) {
            return;
        }
        Matcher matcher = PATTERN.matcher(passage.text());
        for (int at = 0; at <= passage.text().length() && matcher.find(at); ) {
            int start = matcher.start();
            boolean counted = COUNTED.matcher(passage.text().substring(Math.max(0, start - COUNT), start)).find();
            at = counted ? start + 1 : matcher.end();
            if (!counted && !passage.isQuoted(start)) {
                noted.accept(new Note(KIND, matcher.group(), passage, start, matcher.end()));
            }
        }
    }

    private static void dates(Passage passage, Consumer<Note> noted) {
        Matcher matcher = Days.PATTERN.matcher(passage.text());
        while (matcher.find()) {
            if (Days.read(matcher).year() > 0) {
                noted.accept(new Note(DATED, matcher.group(), passage, matcher.start(), matcher.end()));
            }
        }
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        boolean dated = !seen.notes(DATED).isEmpty()
                || seen.story().workflow().times().publish() != null
                || !seen.story().dateline().date().isBlank();
        if (!dated) {
            seen.notes(KIND).forEach(note ->
                    found.accept(note.finding(this, Message.of("language.says.date-relative", note.words(), ""))));
        }
    }
}
