/**
 * What is said to people. Code speaks in {@link id.redaksi.wording.Message}s (a key and its values); a
 * {@link id.redaksi.wording.Wording} turns them into one language. So no room below the desk holds a sentence.
 */
@NullMarked
package id.redaksi.wording;

import org.jspecify.annotations.NullMarked;
