/**
 * The sheets in which the vocabulary of the tags is kept in order, and many stories are filed under something else. What
 * is done there is an act of {@link id.redaksi.app.RefileStories}; {@link id.redaksi.desk.session.ManyStories} does it
 * while one goes on writing. Start with {@link id.redaksi.desk.tags.TagsSheet}.
 */
@NullMarked
package id.redaksi.desk.tags;

import org.jspecify.annotations.NullMarked;
