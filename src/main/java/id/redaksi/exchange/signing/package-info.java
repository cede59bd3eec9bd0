/**
 * Signatures of packages in minisign's format (https://jedisct1.github.io/minisign/), so that receivers check them with a
 * tool of their own. Start at {@link id.redaksi.exchange.signing.SigningKey}.
 */
@NullMarked
package id.redaksi.exchange.signing;

import org.jspecify.annotations.NullMarked;
