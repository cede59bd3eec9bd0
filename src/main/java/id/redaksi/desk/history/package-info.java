/**
 * What a story was: its revisions on a time line in the inspector, and any two of them, or one and the story as it is,
 * compared and put back. Start at {@link id.redaksi.desk.history.HistoryViewModel}. Revisions are read and compared on a
 * lane of its own, so that neither typing nor saving waits for it.
 */
@NullMarked
package id.redaksi.desk.history;

import org.jspecify.annotations.NullMarked;
