/** IPTC ninjs 1.x to 3.x and Superdesk's. Start at {@link id.redaksi.exchange.ninjs.NinjsFormat}. */
@NullMarked
package id.redaksi.exchange.ninjs;

import org.jspecify.annotations.NullMarked;
