package id.redaksi.language.press;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.wording.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * P10: a child near a crime, as offender, victim or witness, with a name, a school or an address (1/PERATURAN-DP/II/2019,
 * UU 11/2012 pasal 19 and 97). A child is under 18.
 */
public final class Children implements Rule {
    @Override
    public String id() {
        return "press-child";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!Context.isNews(passage) || !passage.hasDigit() && !passage.hasAny("iswa", "iswi", "elajar", "urid", "ocah", "alita", "nak di bawah")) {
            return;
        }
        for (var sentence : passage.sentences()) {
            String words = sentence.in(passage);
            Matcher child = Context.CHILD.matcher(words);
            if (child.find() && Context.CRIME.matcher(passage.text()).find()) {
                Matcher name = Context.NAME.matcher(words);
                Matcher place = Context.PLACE.matcher(words);
                boolean named = nameBefore(name, child);
                if (named || place.find()) {
                    Matcher what = named ? name : place;
                    found.accept(passage.finding(
                            this, sentence.from() + what.start(), sentence.from() + what.end(),
                            Message.of("language.says.press-child", what.group(), "")));
                }
            }
        }
    }

    /** A name right before the age, as it stands for whoever is that old. */
    private static boolean nameBefore(Matcher name, Matcher child) {
        while (name.find()) {
            if (name.end() <= child.start() && child.start() - name.end() <= 12) {
                return true;
            }
        }
        return false;
    }
}
