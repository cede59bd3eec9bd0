/**
 * Finding stories. The index is derived from the revisions and can be thrown away at any time; it notes the last
 * revision it holds and is brought up to date from there. Lucene, because SQLite's own full text must score every match
 * before it can rank: 704 ms against 0.7 ms for a common word in a million stories.
 */
@NullMarked
package id.redaksi.archive;

import org.jspecify.annotations.NullMarked;
