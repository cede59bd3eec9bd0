/**
 * Stories as a book (EPUB 3.3, W3C). Begin with {@link id.redaksi.exchange.epub.EpubBook}, which writes the parts in their
 * order: the stories one after the other as they are read, and what names them all behind them, so that a book of many
 * stories holds one at a time. The text is the page's HTML; a library (epub4j) would have brought its own readers of XML.
 */
@NullMarked
package id.redaksi.exchange.epub;

import org.jspecify.annotations.NullMarked;
