/**
 * The story as data: immutable values named by the words that newsrooms and the IPTC use. Start at {@link
 * id.redaksi.story.Story}. An edit makes a new story; nothing here knows where stories are kept or shown.
 */
@NullMarked
package id.redaksi.story;

import org.jspecify.annotations.NullMarked;
