/** IPTC ninjs 3.1. Start at {@link id.redaksi.exchange.ninjs.Ninjs}. */
@NullMarked
package id.redaksi.exchange.ninjs;

import org.jspecify.annotations.NullMarked;
