/**
 * What is true of English: its British forms beside the American ones of the dictionary, and which words its news is made
 * of. The lists beside the classes were written for Redaksi.
 */
@NullMarked
package id.redaksi.language.english;

import org.jspecify.annotations.NullMarked;
