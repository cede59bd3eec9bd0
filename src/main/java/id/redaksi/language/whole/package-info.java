/**
 * Rules that need more than one text: names, dates, sums and ways of writing that must agree within a story, lengths,
 * where things come from, and what the fields must have. Each notes text by text and judges from the notes, so a key in a
 * long story costs no more than in a short one.
 */
@NullMarked
package id.redaksi.language.whole;

import org.jspecify.annotations.NullMarked;
