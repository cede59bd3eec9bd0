/**
 * Stories for Apple News (Apple News Format). Begin with {@link id.redaksi.exchange.applenews.Article}. Apple publishes no
 * schema and gives no validator without a channel, so only what has been in the format since its version 1.7 is written.
 */
@NullMarked
package id.redaksi.exchange.applenews;

import org.jspecify.annotations.NullMarked;
