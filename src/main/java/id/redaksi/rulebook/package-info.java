/**
 * What a newsroom's own rules are: word lists and patterns that an editor writes without programming. Start at
 * {@link id.redaksi.rulebook.HouseRule}; {@link id.redaksi.rulebook.RuleText} says what is wrong with one, and
 * {@link id.redaksi.rulebook.HouseRuleCheck} looks for what it finds. A pattern counts the signs it looks at and is stopped
 * when they are too many: a limit of time would stop the same pattern on one machine and not on another.
 */
@NullMarked
package id.redaksi.rulebook;

import org.jspecify.annotations.NullMarked;
