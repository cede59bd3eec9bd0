package id.redaksi.desk.stories.search;

import id.redaksi.archive.Query;
import id.redaksi.archive.SearchField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the newsroom and its index answer to somebody who is searching. Any thread; each call blocks until it is answered
 * or {@code wanted} says that nobody waits for it any more.
 */
public interface SearchAnswers {
    /** The values that what was found has, by group, the most frequent first. */
    Map<Group, List<Known>> facets(Query query, int most, BooleanSupplier wanted) throws Exception;

    /** What may have been meant where nothing was found: the whole text to search instead. */
    Optional<String> didYouMean(Query query) throws Exception;

    /** How many stories are found. */
    Total count(Query query, BooleanSupplier wanted) throws Exception;

    /** The values of a field that begin so, the most used first. */
    List<Known> beginning(SearchField field, String begun, int most) throws Exception;

    /** How far the index is. */
    IndexProgress progress();
}
