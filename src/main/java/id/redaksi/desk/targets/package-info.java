/**
 * Targets: who receives stories, what would go to them, and what went. Start at {@link
 * id.redaksi.desk.targets.DeliverSheet}; targets themselves are kept in {@link id.redaksi.desk.targets.TargetsSheet}.
 */
@NullMarked
package id.redaksi.desk.targets;

import org.jspecify.annotations.NullMarked;
