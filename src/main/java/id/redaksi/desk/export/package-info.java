/** The deliberate act: what is missing, where it goes, what came out. */
@NullMarked
package id.redaksi.desk.export;

import org.jspecify.annotations.NullMarked;
