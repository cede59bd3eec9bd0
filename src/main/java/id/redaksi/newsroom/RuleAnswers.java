package id.redaksi.newsroom;

import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.Tally;
import java.util.Optional;

/** How a rule was answered, and whether it has gone quiet; for those of the program too. */
public record RuleAnswers(Tally tally, Optional<Quiet> quiet) {
    public static final RuleAnswers NONE = new RuleAnswers(Tally.NONE, Optional.empty());
}
