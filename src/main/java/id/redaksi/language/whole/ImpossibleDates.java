package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.wording.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** A day that no calendar has: "31 November", "29 Februari 2026". */
public final class ImpossibleDates implements Rule {
    @Override
    public String id() {
        return "date-impossible";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        for (EnglishDays.Written day : EnglishDays.in(passage)) {
            if (!day.isPossible()) {
                String words = passage.text().substring(day.from(), day.to());
                found.accept(passage.finding(this, day.from(), day.to(), Message.of("language.says.date-impossible", words, "")));
            }
        }
        if (!Days.mayBeIn(passage)) {
            return;
        }
        Matcher matcher = Days.PATTERN.matcher(passage.text());
        while (matcher.find()) {
            Days.Written day = Days.read(matcher);
            if (!day.isPossible() && (day.worded() && !passage.isIn("en") || !day.weekday().isEmpty())) {
                String words = passage.text().substring(day.from(), day.to());
                found.accept(passage.finding(this, day.from(), day.to(), Message.of("language.says.date-impossible", words, "")));
            }
        }
    }
}
