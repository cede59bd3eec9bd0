/**
 * Searching as one sees it: the field with its filters as chips, completion, the counts that narrow a search, what to
 * try where nothing was found, and the searches that are kept. The typed text is the only truth: every chip, count and
 * kept search is a way to write it, so nothing narrows a list that does not stand in the field. Start with {@link
 * id.redaksi.desk.stories.search.SearchViewModel}.
 */
@NullMarked
package id.redaksi.desk.stories.search;

import org.jspecify.annotations.NullMarked;
