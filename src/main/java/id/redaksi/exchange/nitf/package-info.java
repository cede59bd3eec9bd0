/** NITF: 3.6 out, 3.2 to 3.6 in. Start at {@link id.redaksi.exchange.nitf.NitfFormat}. */
@NullMarked
package id.redaksi.exchange.nitf;

import org.jspecify.annotations.NullMarked;
