/** What the checks found in the story in front: counted, one by one, with what can be done about each. */
@NullMarked
package id.redaksi.desk.checks;

import org.jspecify.annotations.NullMarked;
