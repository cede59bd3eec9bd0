package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.wording.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** A weekday that its date did not fall on: "Senin, 13 Agustus 2026" was a Thursday. */
public final class Weekdays implements Rule {
    @Override
    public String id() {
        return "date-weekday";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!Days.mayBeIn(passage)) {
            return;
        }
        Matcher matcher = Days.PATTERN.matcher(passage.text());
        while (matcher.find()) {
            Days.Written day = Days.read(matcher);
            day.date().filter(_ -> !day.weekday().isEmpty()).ifPresent(date -> {
                String right = Days.weekday(date);
                String said = day.weekday().equals("Ahad") ? "Minggu" : day.weekday();
                if (!said.equals(right)) {
                    int from = day.weekdayFrom();
                    found.accept(passage.finding(
                            this, from, from + day.weekday().length(),
                            Message.of("language.says.date-weekday", day.weekday(), right), right));
                }
            });
        }
    }
}
