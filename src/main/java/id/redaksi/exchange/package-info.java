/**
 * Stories in and out. An {@link id.redaksi.exchange.Importer} turns a {@link id.redaksi.exchange.Source} into stories and
 * an account of what it left out; nothing here knows where stories are kept. The list of kinds is one floor up.
 */
@NullMarked
package id.redaksi.exchange;

import org.jspecify.annotations.NullMarked;
