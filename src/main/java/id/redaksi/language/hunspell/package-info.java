/**
 * Dictionaries of the Hunspell form, an {@code .aff} with affixes beside a {@code .dic} with stems. All forms that the
 * affixes allow are made once and kept as a {@link id.redaksi.language.WordGraph}; taking affixes off a word each time it is
 * asked for, as Hunspell does, takes some fifty times as long and finds nothing nearby. Start at {@link
 * id.redaksi.language.hunspell.HunspellDictionary}.
 */
@NullMarked
package id.redaksi.language.hunspell;

import org.jspecify.annotations.NullMarked;
