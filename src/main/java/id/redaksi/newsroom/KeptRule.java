package id.redaksi.newsroom;

import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Tally;
import id.redaksi.story.By;
import java.util.Optional;

/**
 * A rule of the house as it stands: which change made it so (1 is the first), who made that and when, how it was answered,
 * and whether it has gone quiet by itself.
 */
public record KeptRule(HouseRule rule, RuleState state, int version, By changed, Tally tally, Optional<Quiet> quiet) {
    public String id() {
        return rule.id();
    }
}
