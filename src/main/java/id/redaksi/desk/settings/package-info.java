/** The choices of a newsroom and its window. */
@NullMarked
package id.redaksi.desk.settings;

import org.jspecify.annotations.NullMarked;
