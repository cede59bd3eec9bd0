package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where lists were touched while changes were taken in. Which of their pages that concerns can only be said when all
 * changes are in, since each moves the others.
 */
final class Touched {
    /** A place in the order of publication. */
    record Spot(long published, long n) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            int first = Long.compare(published, other.published);
            return first == 0 ? Long.compare(n, other.n) : first;
        }
    }

    /** A list: the oldest place where a story came or went, places where one only looks otherwise. */
    static final class OfList {
        @Nullable Spot moved;
        final List<Spot> others = new ArrayList<>();
        long more;
        boolean first;
    }

    /** More than this is not looked at one by one: then every page is made and compared. */
    static final int MOST = 20_000;

    private final Map<Long, OfList> lists = new HashMap<>();
    private final Set<Long> months = new HashSet<>();
    private final Set<String> stories = new HashSet<>();
    private final boolean gathers;
    private int spots;

    /** One that does not gather forgets at once: for a build that makes every page. */
    Touched(boolean gathers) {
        this.gathers = gathers;
    }

    Map<Long, OfList> lists() {
        return lists;
    }

    /** The stories whose page is there or not, or is called otherwise, than before. */
    Set<String> stories() {
        return stories;
    }

    /** As 202611. */
    Set<Long> months() {
        return months;
    }

    boolean isTooMuch() {
        return spots > MOST;
    }

    private OfList of(long list) {
        return lists.computeIfAbsent(list, _ -> new OfList());
    }

    /** A story came into a list ({@code more} 1) or went (-1). */
    void moved(long list, Spot spot, int more) {
        if (!gathers) {
            return;
        }
        OfList one = of(list);
        one.moved = one.moved == null || spot.compareTo(one.moved) < 0 ? spot : one.moved;
        one.others.add(spot);
        one.more += more;
        spots++;
    }

    /** A story looks otherwise. */
    void changed(long list, Spot spot) {
        if (!gathers) {
            return;
        }
        of(list).others.add(spot);
        spots++;
    }

    /** What stands on top of a list is not what it was, or looks otherwise. */
    void top(long list) {
        if (!gathers) {
            return;
        }
        of(list).first = true;
    }

    void story(String id) {
        if (!gathers) {
            return;
        }
        stories.add(id);
    }

    void month(long published) {
        if (!gathers) {
            return;
        }
        months.add(Months.of(published));
    }

    /** A piece of work in a session. */
    @FunctionalInterface
    interface Each {
        void take(long list, OfList touched) throws DatabaseFailed;
    }

    void each(Each each) throws DatabaseFailed {
        for (Map.Entry<Long, OfList> one : lists.entrySet()) {
            each.take(one.getKey(), one.getValue());
        }
    }
}
