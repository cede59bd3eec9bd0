/**
 * The lossless form of what an undo takes back: what a newsroom keeps beside a draft. Start at
 * {@link id.redaksi.edit.json.ActJson}. Texts and blocks are written as {@code story.json} writes them, and the value of a
 * field as the story that has nothing else, so that a new field or kind of block needs nothing here.
 */
@NullMarked
package id.redaksi.edit.json;

import org.jspecify.annotations.NullMarked;
