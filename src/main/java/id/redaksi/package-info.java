/** Redaksi, an offline newsroom editor. The plan of the house is held by {@code HouseTest}; start at {@link id.redaksi.Redaksi}. */
@NullMarked
package id.redaksi;

import org.jspecify.annotations.NullMarked;
