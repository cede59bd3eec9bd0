/**
 * What stays at home when a story leaves, and the look at every byte of what leaves that shows it. Start at
 * {@link id.redaksi.exchange.proof.KeptBack}.
 */
@NullMarked
package id.redaksi.exchange.proof;

import org.jspecify.annotations.NullMarked;
