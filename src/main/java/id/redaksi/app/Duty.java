package id.redaksi.app;

import id.redaksi.language.About;
import id.redaksi.language.Group;
import id.redaksi.language.RuleChoices;
import id.redaksi.language.Severity;
import id.redaksi.language.Spelling;

/**
 * Rules that nobody gets rid of by finding them tiresome: what the press code makes a duty, and the spelling, where names
 * that were waved through say nothing of the next word.
 */
final class Duty {
    private Duty() {}

    /** Whether it is the spelling, or an error against the press code by the program's weight or by the newsroom's. */
    static boolean isOne(About rule, RuleChoices choices) {
        Severity here = choices.severities().getOrDefault(rule.id(), rule.severity());
        return Spelling.isOne(rule.id())
                || rule.group() == Group.PRESS_CODE && (rule.severity() == Severity.ERROR || here == Severity.ERROR);
    }
}
