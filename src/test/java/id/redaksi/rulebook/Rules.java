package id.redaksi.rulebook;

import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Severity;
import id.redaksi.samples.Samples;
import java.util.ArrayList;
import java.util.List;

/** Rules of a house for tests, and what they find in a paragraph. */
public final class Rules {
    public static final String ID = "house-0a1b2c3d";

    private Rules() {}

    /** A list, two texts for each pair. */
    public static HouseRule words(boolean forms, String... pairs) {
        List<HouseRule.Pair> all = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.add(new HouseRule.Pair(pairs[i], pairs[i + 1]));
        }
        return rule(new HouseRule.Words(all, forms));
    }

    public static HouseRule pattern(String regex, String fix) {
        return rule(new HouseRule.Pattern(regex, fix, false, true));
    }

    public static HouseRule rule(HouseRule.Body body) {
        return new HouseRule(ID, "Aturan", body, Severity.WARNING, false, "", "Alasan", "");
    }

    /** What a rule finds in a paragraph of an Indonesian story. */
    public static List<Finding> found(HouseRule rule, String text) {
        var check = new HouseRuleCheck(rule, one -> {
            throw new AssertionError("stopped: " + one);
        });
        return new Checker(List.of(check)).check(Samples.story("", text)).all().toList();
    }

    /** The words that are found with the best fix of each: "karana→karena". */
    public static List<String> said(HouseRule rule, String text) {
        return found(rule, text).stream()
                .map(one -> one.text() + (one.fixes().isEmpty() ? "" : "→" + one.fixes().getFirst()))
                .toList();
    }
}
