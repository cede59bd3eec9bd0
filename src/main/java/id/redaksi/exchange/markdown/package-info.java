/** Markdown, read by CommonMark's rules (commonmark-java); what our blocks have no room for is told, not dropped. */
@NullMarked
package id.redaksi.exchange.markdown;

import org.jspecify.annotations.NullMarked;
