/** IPTC NewsML-G2. Start at {@link id.redaksi.exchange.newsml.NewsMlFormat}. */
@NullMarked
package id.redaksi.exchange.newsml;

import org.jspecify.annotations.NullMarked;
