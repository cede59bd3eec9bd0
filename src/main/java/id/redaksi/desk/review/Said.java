package id.redaksi.desk.review;

import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Suggestion;
import id.redaksi.story.By;
import id.redaksi.story.Shortened;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A suggested change in words, and when it was made. */
final class Said {
    private static final int LONGEST = 60;

    private Said() {}

    /** What the change does: "deletes ...", with the words it is about. */
    static String what(Entry.OfChange change, Words words) {
        if (change.parts().size() == 2
                && change.parts().get(0) instanceof Suggestion.OfText goes
                && change.parts().get(1) instanceof Suggestion.OfText comes) {
            return words.now("desk.review.replaces", shortened(goes.words()), shortened(comes.words()));
        }
        return switch (change.parts().getFirst()) {
            case Suggestion.OfText text ->
                words.now(text.deletes() ? "desk.review.deletes" : "desk.review.inserts", shortened(text.words()));
            case Suggestion.OfBlock block ->
                words.now("desk.review." + block.what().name().toLowerCase(Locale.ROOT), shortened(block.words()));
        };
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').strip();
        return Shortened.to(line, LONGEST);
    }

    /** The time of day, with the day before it when that was not today. */
    static String when(By by, Words words) {
        Instant time = by.time();
        boolean today = LocalDate.ofInstant(time, ZoneId.systemDefault()).equals(LocalDate.now(ZoneId.systemDefault()));
        return DateTimeFormatter.ofPattern(today ? "HH.mm" : "d MMM HH.mm", words.locale())
                .withZone(ZoneId.systemDefault())
                .format(time);
    }
}
