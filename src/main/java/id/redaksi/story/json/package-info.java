/** The lossless form of a story: what the store keeps and a package carries. Start at {@link id.redaksi.story.json.StoryJson}. */
@NullMarked
package id.redaksi.story.json;

import org.jspecify.annotations.NullMarked;
