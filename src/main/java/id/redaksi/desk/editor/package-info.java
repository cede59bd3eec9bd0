/** The open story where it is written: fields stand where they will be on the page, the body below them. */
@NullMarked
package id.redaksi.desk.editor;

import org.jspecify.annotations.NullMarked;
