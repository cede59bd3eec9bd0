/**
 * The words that no dictionary has: the newsroom's and the user's, to be seen, added to and taken out. Start at {@link
 * id.redaksi.desk.dictionary.WordListsViewModel}. Both lists stand in one sheet, since the question is always in which of the
 * two a word should be.
 */
@NullMarked
package id.redaksi.desk.dictionary;

import org.jspecify.annotations.NullMarked;
