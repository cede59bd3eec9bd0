package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.site.Touched.Spot;
import java.util.Collections;
import java.util.List;

/**
 * What came out right after a story. Who asks for story after story mostly asks in that order, and then many are read at
 * once: a query for each was a tenth of what a page costs. One session, one thread.
 */
final class Following {
    private static final String AFTER = "SELECT published, entry FROM member WHERE list = 1 AND (published, entry) > (?, ?)"
            + " ORDER BY published, entry LIMIT ?";

    private static final int AT_ONCE = 200;

    private final Session session;
    private List<Spot> read = List.of();

    Following(Session session) {
        this.session = session;
    }

    /** The next ones on the list of the whole site, the first first. */
    List<Long> of(Spot spot, int most) throws DatabaseFailed {
        int at = Collections.binarySearch(read, spot);
        int from = at + 1;
        if (at < 0 || from + most > read.size()) {
            read = session.all(
                    AFTER, row -> new Spot(row.number(1), row.number(2)), spot.published(), spot.n(), at < 0 ? most : AT_ONCE);
            from = 0;
        }
        return read.subList(from, Math.min(read.size(), from + most)).stream().map(Spot::n).toList();
    }
}
