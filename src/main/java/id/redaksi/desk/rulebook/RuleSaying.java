package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Words;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Tally;
import id.redaksi.story.By;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** How a rule's life is said: its state with a sign, how it was answered, who changed it when. */
record RuleSaying(Words words, ZoneId zone) {
    String state(RuleState state) {
        return words.now("rules.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static Feather sign(RuleState state) {
        return switch (state) {
            case DRAFT -> Feather.EDIT_2;
            case LIVE -> Feather.CHECK_CIRCLE;
            case OFF -> Feather.SLASH;
            case STOPPED -> Feather.ALERT_TRIANGLE;
        };
    }

    /** How often it was of use; nothing while nobody has answered. */
    String tally(Tally tally) {
        return tally.answers() == 0 ? "" : words.now("rules.tally", tally.useful(), tally.answers());
    }

    String by(By by) {
        String when = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", words.locale()).withZone(zone).format(by.time());
        return by.author().isBlank() ? when : by.author() + ", " + when;
    }
}
