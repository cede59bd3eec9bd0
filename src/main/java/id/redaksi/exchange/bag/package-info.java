/** The package that leaves the house: a zipped BagIt bag (RFC 8493). Start at {@link id.redaksi.exchange.bag.Bag}. */
@NullMarked
package id.redaksi.exchange.bag;

import org.jspecify.annotations.NullMarked;
