/**
 * A page on paper, as a PDF whose text can be selected, searched and read aloud. {@link id.redaksi.page.paper.PdfWriter}
 * sets the same HTML and the same print rules that a browser prints, with openhtmltopdf; that knows CSS 2.1, so
 * {@link id.redaksi.page.paper.PaperCss} first says what a modern sheet says in older words. Printing by JavaFX was the
 * other way: it needs a printer, and draws letters as shapes.
 */
@NullMarked
package id.redaksi.page.paper;

import org.jspecify.annotations.NullMarked;
