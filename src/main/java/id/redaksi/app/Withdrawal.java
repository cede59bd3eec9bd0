package id.redaksi.app;

import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Target;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What a receiver reads when a story was withdrawn and its format has no word for that: which story, and what of it was
 * sent when, in both languages. It says nothing that the receiver does not have.
 */
record Withdrawal(Target target, List<Delivery> sent) {
    /** So many deliveries of one story are named. */
    static final int MOST = 50;

    byte[] text(Saved killed, Clock clock) {
        var text = new StringJoiner("\n", "", "\n");
        for (Locale language : List.of(Wording.INDONESIAN, Wording.ENGLISH)) {
            Wording words = Wording.of(language);
            text.add(words.text("targets.withdrawal.title"));
            text.add(words.text("targets.withdrawal.asked", LocalDate.now(clock).toString(), killed.story().id().value()));
            for (Delivery one : sent) {
                if (!one.killed() && !one.file().isEmpty()) {
                    String day = LocalDate.ofInstant(one.time(), clock.getZone()).toString();
                    text.add(words.text("targets.withdrawal.file", one.file(), one.revision(), day));
                }
            }
            text.add("");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
