package id.redaksi.exchange.wire;

import id.redaksi.story.Correction;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A correction as the line that receivers' editors read, "Ralat (24 November 2026 13.40 +07:00): Nama kota ...": no wire
 * format has a place for its kind and time. What was written by us is read again, in either language.
 */
public final class CorrectionLine {
    private static final Pattern LINE = Pattern.compile("^([^(:]{3,40}) \\(([^)]{6,60})\\): (.*)$", Pattern.DOTALL);

    private CorrectionLine() {}

    /** The lines of a story's corrections, in its language. */
    public static List<String> of(Story story) {
        var wording = Wording.of(Locale.of(story.labels().language()));
        return story.corrections().stream().map(one -> line(one, wording)).toList();
    }

    private static String line(Correction correction, Wording wording) {
        String when = correction.at().map(at -> format(wording).format(at)).orElse(correction.time());
        return kind(correction.kind(), wording) + " (" + when + "): " + correction.text().text();
    }

    /** The correction that a line is; empty for any other text. Marks and the revision it names are not in a line. */
    public static Optional<Correction> read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (Locale language : List.of(Wording.INDONESIAN, Wording.ENGLISH)) {
            var wording = Wording.of(language);
            for (Correction.Kind kind : Correction.Kind.values()) {
                if (kind(kind, wording).equals(parts.group(1))) {
                    return time(parts.group(2), wording)
                            .map(time -> new Correction(kind, time, Inline.of(parts.group(3)), ""));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether every correction of a story is read again from its line. */
    public static boolean holdsAll(Story story) {
        return of(story).stream().flatMap(line -> read(line).stream()).toList().equals(story.corrections());
    }

    private static Optional<String> time(String said, Wording wording) {
        try {
            var at = OffsetDateTime.parse(said, format(wording));
            return Optional.of(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).format(at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(Wording wording) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm xxx", wording.locale());
    }

    private static String kind(Correction.Kind kind, Wording wording) {
        return wording.text("corrections.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
