/**
 * What is true of Indonesian: its affixes, and rules of its spelling (EYD V, decree 0424/I/BS.00.01/2022 of the language
 * agency). The lists beside the classes were written for Redaksi; nothing in them comes from KBBI.
 */
@NullMarked
package id.redaksi.language.indonesian;

import org.jspecify.annotations.NullMarked;
