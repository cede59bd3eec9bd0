package id.redaksi.desk.site;

import id.redaksi.site.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers which files of a site become what, while the build's threads tell it: all are counted, the first of each kind
 * are named, since a site may have millions. Any thread.
 */
final class Changes {
    /** So many of each kind are named. */
    static final int NAMED = 2_000;

    /** The first of one kind, and how many there are. */
    record Some(long all, List<String> first) {
        Some {
            first = List.copyOf(first);
        }
    }

    private static final class Kind {
        private long all;
        private final List<String> first = new ArrayList<>();
    }

    private final Map<Progress.Change.What, Kind> kinds = new EnumMap<>(Progress.Change.What.class);

    synchronized void add(Progress.Change change) {
        Kind kind = kinds.computeIfAbsent(change.what(), _ -> new Kind());
        kind.all++;
        if (kind.first.size() < NAMED) {
            kind.first.add(change.address());
        }
    }

    /** The kinds that there are, in their order. */
    synchronized Map<Progress.Change.What, Some> all() {
        Map<Progress.Change.What, Some> all = new EnumMap<>(Progress.Change.What.class);
        kinds.forEach((what, kind) ->
                all.put(what, new Some(kind.all, kind.first.stream().sorted().toList())));
        return all;
    }
}
