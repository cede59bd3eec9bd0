/** The sheet in which an editor writes the house's own rules, tries them on the archive, and follows what became of each. */
@NullMarked
package id.redaksi.desk.rulebook;

import org.jspecify.annotations.NullMarked;
