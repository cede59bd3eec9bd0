/**
 * Suggesting what a story is filed under while it is written: tags, people, organisations, places, channel. Start with
 * {@link id.redaksi.tagging.TagSuggester}. Everything is extracted: a suggestion stands in the text or in the newsroom's
 * vocabulary, and says why it is one. What is known beside the story comes in by {@link id.redaksi.tagging.Known}, so that
 * the room needs neither archive nor newsroom. A trained model was the option that lost: it would weigh more than the
 * program, and could not say why.
 */
@NullMarked
package id.redaksi.tagging;

import org.jspecify.annotations.NullMarked;
