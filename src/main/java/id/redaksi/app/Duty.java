package id.redaksi.app;

import id.redaksi.language.About;
import id.redaksi.language.Group;
import id.redaksi.language.RuleChoices;
import id.redaksi.language.Severity;

/** What the press code makes a duty: nobody gets rid of it by finding it tiresome. */
final class Duty {
    private Duty() {}

    /** Whether it is an error against the press code, by the program's weight or by the newsroom's. */
    static boolean isOne(About rule, RuleChoices choices) {
        Severity here = choices.severities().getOrDefault(rule.id(), rule.severity());
        return rule.group() == Group.PRESS_CODE && (rule.severity() == Severity.ERROR || here == Severity.ERROR);
    }
}
