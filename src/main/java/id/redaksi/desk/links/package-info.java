/**
 * How stories hang together: what a story points to, what points to it, what could be linked or read with it, and what
 * is touched before it goes. {@link id.redaksi.desk.links.LinksViewModel} knows it for one open story,
 * {@link id.redaksi.desk.links.StoryMoves} asks before an act that others would notice, and
 * {@link id.redaksi.desk.links.StoriesAct} does it in stories that are open and in those that are not. That a sheet asks
 * was preferred to a notice behind the act: pages elsewhere do not come back with an undo.
 */
@NullMarked
package id.redaksi.desk.links;

import org.jspecify.annotations.NullMarked;
