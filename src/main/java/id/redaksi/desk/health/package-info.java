/** The newsroom's health in the window. Start at {@link id.redaksi.desk.health.HealthSheet}. */
@NullMarked
package id.redaksi.desk.health;

import org.jspecify.annotations.NullMarked;
