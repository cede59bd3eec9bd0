/** Feeds and sitemaps: lists of stories for readers, other sites and search engines; feeds come in again too. */
@NullMarked
package id.redaksi.exchange.feed;

import org.jspecify.annotations.NullMarked;
