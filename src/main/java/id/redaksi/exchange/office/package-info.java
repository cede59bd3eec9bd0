/**
 * Word processors' files. Begin with {@link id.redaksi.exchange.office.DocxImporter} and {@link
 * id.redaksi.exchange.office.DocxExporter}; {@link id.redaksi.exchange.office.Role} is what both know of styles. The
 * parts of a document are read and written by our own code: a library that turns them into HTML (mammoth) drops moved
 * text, text boxes and comments without a word, and one for all of Office (POI) brings more than ten times the bytes of
 * this room.
 */
@NullMarked
package id.redaksi.exchange.office;

import org.jspecify.annotations.NullMarked;
