/** Beside the story: every field that has no place on the page, and its tags. */
@NullMarked
package id.redaksi.desk.inspector;

import org.jspecify.annotations.NullMarked;
