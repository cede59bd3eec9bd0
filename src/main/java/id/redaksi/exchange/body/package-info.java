/** The text of a story as HTML, out and in, for the formats of the web that carry it inside of something else. */
@NullMarked
package id.redaksi.exchange.body;

import org.jspecify.annotations.NullMarked;
