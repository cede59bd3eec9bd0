package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A story as the site's state has it. Its number orders stories that came out at one moment; {@code lists} are numbers. */
record Entry(
        long n, String story, long head, long published, boolean out, boolean top, String wanted, String address,
        String card, List<Long> lists, String photos) {
    static final String COLUMNS = "n, story, head, published, out, top, wanted, address, teaser, lists, photos";

    static Entry read(Row row) throws DatabaseFailed {
        String lists = row.text(10);
        return new Entry(
                row.number(1), row.text(2), row.number(3), row.number(4), row.number(5) != 0, row.number(6) != 0,
                row.text(7), row.text(8), row.text(9),
                lists.isEmpty() ? List.of() : Stream.of(lists.split(",")).map(Long::valueOf).toList(),
                row.text(11));
    }

    static Optional<Entry> of(Session session, String story) throws DatabaseFailed {
        return session.first("SELECT " + COLUMNS + " FROM entry WHERE story = ?", Entry::read, story);
    }

    static Optional<Entry> of(Session session, long n) throws DatabaseFailed {
        return session.first("SELECT " + COLUMNS + " FROM entry WHERE n = ?", Entry::read, n);
    }

    /** Those with these numbers, by their number. */
    static Map<Long, Entry> of(Session session, List<Long> numbers) throws DatabaseFailed {
        Map<Long, Entry> found = HashMap.newHashMap(numbers.size());
        String sql = "SELECT " + COLUMNS + " FROM entry WHERE n IN " + Session.places(numbers.size());
        for (Entry entry : session.all(sql, Entry::read, numbers.toArray())) {
            found.put(entry.n(), entry);
        }
        return found;
    }

    static String joined(List<Long> lists) {
        var text = new StringBuilder();
        for (Long list : lists) {
            text.append(text.isEmpty() ? "" : ",").append(list);
        }
        return text.toString();
    }

    boolean isListed() {
        return !lists.isEmpty();
    }
}
