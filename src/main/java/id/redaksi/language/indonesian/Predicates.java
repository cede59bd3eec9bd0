package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Sentence;
import id.redaksi.wording.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two predicates of one subject that only a comma joins: "... data warga, menyatakan kesiapan". */
public final class Predicates implements Rule {
    private static final Pattern PATTERN = Pattern.compile(
            "\\b(?!(?:itu|ini|tersebut|tahun|dia|ia|lain|dua|tiga)\\b)\\p{Ll}+(,)\\s+(menyatakan|mengatakan|menjelaskan|menegaskan|menambahkan|mengungkapkan|memastikan|mengklaim|memutuskan|meminta)\\b");

    @Override
    public String id() {
        return "predicates";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isProse() || !passage.isIndonesian() || !passage.hasAny(", me", ",  me")) {
            return;
        }
        for (Sentence sentence : passage.sentences()) {
            Matcher matcher = PATTERN.matcher(passage.text()).region(sentence.from(), sentence.to());
            if (matcher.find()) {
                String before = passage.text().substring(sentence.from(), matcher.start());
                if (before.indexOf(',') < 0 && before.contains(" me")) {
                    String fix = ", dan " + matcher.group(2);
                    found.accept(passage.finding(
                            this, matcher.start(1), matcher.end(), Message.of("language.says.predicates", matcher.group(2), fix), fix));
                }
            }
        }
    }
}
