/**
 * HTML as blocks: what a word processor, a mail program or a browser puts on the clipboard. Begin with {@link
 * id.redaksi.exchange.html.HtmlReader}. jsoup reads the tags as browsers do, however broken they are; what the words
 * are is decided here, by the habits of each program. Nothing is ever fetched. A library that turns HTML into Markdown
 * was the other way; it would have lost tables, captions and what must be told.
 */
@NullMarked
package id.redaksi.exchange.html;

import org.jspecify.annotations.NullMarked;
