/**
 * Finding and replacing over many stories. {@link id.redaksi.desk.find.FindStoriesViewModel} asks and keeps what was
 * chosen, {@link id.redaksi.desk.find.StoriesReplacement} does the act in stories that are open and in those that are
 * not, and takes it back. The sheet was preferred to a pane of its own: the act is short, and one story at a time stays
 * what the window is about.
 */
@NullMarked
package id.redaksi.desk.find;

import org.jspecify.annotations.NullMarked;
