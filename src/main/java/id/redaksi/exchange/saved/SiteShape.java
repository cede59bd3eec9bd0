package id.redaksi.exchange.saved;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Where the pages of a site have what, where the general reading does not do. A site is one class and one line in {@link
 * SiteShapes}. Each answer is a list of CSS queries, the most trusted first; an empty list leaves it to the general
 * reading, and so does a query that finds nothing.
 */
interface SiteShape {
    /** The site's name, for the report. */
    String name();

    /** Whether a page is of this site, by what the page says of itself. */
    boolean owns(PageOrigin origin);

    default List<String> headline() {
        return List.of();
    }

    default List<String> byline() {
        return List.of();
    }

    default List<String> date() {
        return List.of();
    }

    default List<String> standfirst() {
        return List.of();
    }

    default List<String> lead() {
        return List.of();
    }

    default List<String> body() {
        return List.of();
    }

    default List<String> tags() {
        return List.of();
    }

    default List<String> related() {
        return List.of();
    }

    default List<String> channel() {
        return List.of();
    }

    /** What stands inside the body and is none of the story. */
    default List<String> furniture() {
        return List.of();
    }

    /** Puts right what no query can say, before anything is read. */
    default void prepare(Document page) {}
}
