package id.redaksi.language;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.List;

/** What a rule says of a text, in short: the words, and behind an arrow what may stand in their place. */
public final class Looks {
    private Looks() {}

    public static List<String> at(Rule rule, String... paragraphs) {
        return at(rule, Samples.story("", paragraphs));
    }

    public static List<String> english(Rule rule, String... paragraphs) {
        return at(rule, Samples.story("", paragraphs).with(Field.LANGUAGE, "en"));
    }

    public static List<String> at(Rule rule, Story story) {
        return new Checker(List.of(rule))
                .check(story)
                .all()
                .map(finding -> finding.text() + (finding.fixes().isEmpty() ? "" : " → " + String.join(" / ", finding.fixes())))
                .toList();
    }
}
