/**
 * A site's stories found without a server: an index in small files that a page's script reads, a few for each question.
 * {@link id.redaksi.page.search.SearchIndex} writes it and is the place to start.
 *
 * <p>The files, below the search page's folder:
 *
 * <pre>
 * idx.json        {"format":"redaksi-cari","version":1,"next":N,"block":20000,"titles":50}; N is one more than the
 *                 largest number of a story
 * idx/B.json      the keys of the words in block B: ["ab","ac",...]; a block without words has none
 * idx/B/KEY.json  {"word":[n,d,d,...]}: the stories of the block that have the word, newest first; n counts from the
 *                 block's first number, each d is how much smaller the next is
 * t/T.json        the stories 50*T to 50*T+49: [address, headline, channel, date, [other words]], or 0 for none
 * </pre>
 *
 * <p>A story has a number, given once; block B holds the numbers from 20,000*B. A word's key is its first two letters
 * or digits (a-z, 0-9), else {@code u} and its first character in hex. So a change of one story rewrites the files of its
 * words in its block and one file of titles, whatever the size of the site, and an index that was changed a thousand times
 * is the same, byte for byte, as one that was written at once. One file for each word was tried on paper and lost: a
 * hundred thousand files for ten thousand stories.
 */
@NullMarked
package id.redaksi.page.search;

import org.jspecify.annotations.NullMarked;
