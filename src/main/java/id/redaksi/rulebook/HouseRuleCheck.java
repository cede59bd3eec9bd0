package id.redaksi.rulebook;

import id.redaksi.language.About;
import id.redaksi.language.Rule;
import java.util.function.Consumer;

/** Looks for what a rule of the house finds. */
public final class HouseRuleCheck implements Rule {
    private final HouseRule rule;
    private final About about;
    private final Consumer<Overrun> overrun;

    /** For a rule with which nothing is wrong; {@code overrun} is told once, on the thread that looks. */
    public HouseRuleCheck(HouseRule rule, Consumer<Overrun> overrun) {
        this.rule = rule;
        this.overrun = overrun;
        about = rule.about();
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public About about() {
        return about;
    }
}
