/**
 * What machines read of a site: feeds and sitemaps. {@link id.redaksi.page.feed.RssWriter} is the place to start. All
 * are written as streams, so that a million addresses need no more memory than one, and by our own few lines of StAX:
 * the libraries that write feeds keep the whole feed as objects and add elements twice. No clock is read: the same
 * stories give the same bytes.
 */
@NullMarked
package id.redaksi.page.feed;

import org.jspecify.annotations.NullMarked;
