package id.redaksi.desk.rulebook;

import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Tally;
import java.util.Optional;

/** A rule in the list: what it is called, where it is in its life, how it was answered, and whether it is being changed. */
record RuleRow(String id, String name, RuleState state, Tally tally, Optional<Quiet> quiet, boolean changed) {
    static RuleRow of(KeptRule kept, Optional<RuleDraft> draft) {
        return new RuleRow(
                kept.id(),
                draft.map(one -> one.ruleProperty().get().name()).orElse(kept.rule().name()),
                kept.state(),
                kept.tally(),
                kept.quiet(),
                draft.filter(RuleDraft::isChanged).isPresent());
    }

    static RuleRow of(RuleDraft fresh) {
        return new RuleRow(
                fresh.id(), fresh.ruleProperty().get().name(), RuleState.DRAFT, Tally.NONE, Optional.empty(), fresh.isChanged());
    }
}
