/** A copy of a story that was saved outside a newsroom that could not take it: its JSON, whole. */
@NullMarked
package id.redaksi.exchange.copy;

import org.jspecify.annotations.NullMarked;
