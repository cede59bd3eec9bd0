/** Plain text, and the text of a published news page as a reader copied it. Start at {@link id.redaksi.exchange.text.TextImporter}. */
@NullMarked
package id.redaksi.exchange.text;

import org.jspecify.annotations.NullMarked;
