package id.redaksi.newsroom;

import id.redaksi.newsroom.Backup.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which backup is due, and which have to go. What goes is told by the counters alone. How long ago a backup was is only
 * believed within bounds: two that follow each other lie at least nothing and at most three days apart. So a clock that
 * is ten years off, either way, brings one backup more at most, and never a weekly one for each jump.
 */
final class Rotation {
    /** The last verified ones, which stay whatever their kind. */
    static final int ALWAYS = 3;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MOST = Duration.ofDays(3);

    private static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingLong(Backup::counter).reversed();

    private Rotation() {}

    /**
     * How long ago the last one was, by the clock: a time that lies ahead says nothing, and counts as long enough, so that
     * a machine whose clock always starts in 1970 gets its backups.
     */
    static Duration since(Optional<Backup> last, Instant now, Duration gap) {
        if (last.isEmpty() || last.get().time().isAfter(now)) {
            return gap;
        }
        return Duration.between(last.get().time(), now);
    }

    /**
     * The kind that is due, given all that were ever made in the order of their counters, the time since the last, and the
     * gap that the newsroom's size asks for.
     */
    static Optional<Kind> due(List<Backup> made, Duration sinceLast, Duration gap) {
        if (sinceLast.compareTo(gap) < 0) {
            return Optional.empty();
        }
        if (reaches(made, Set.of(Kind.WEEKLY), WEEK, sinceLast)) {
            return Optional.of(Kind.WEEKLY);
        }
        return Optional.of(
                reaches(made, Set.of(Kind.WEEKLY, Kind.DAILY), DAY, sinceLast) ? Kind.DAILY : Kind.HOURLY);
    }

    /** Whether it is so long since one of these kinds was made; there having been none counts as ever so long. */
    private static boolean reaches(List<Backup> made, Set<Kind> kinds, Duration wanted, Duration sinceLast) {
        Duration passed = bounded(sinceLast);
        for (int i = made.size() - 1; i >= 0; i--) {
            if (kinds.contains(made.get(i).kind())) {
                return passed.compareTo(wanted) >= 0;
            }
            if (i > 0) {
                passed = passed.plus(
                        bounded(Duration.between(made.get(i - 1).time(), made.get(i).time())));
            }
        }
        return true;
    }

    private static Duration bounded(Duration gap) {
        if (gap.isNegative()) {
            return Duration.ZERO;
        }
        return gap.compareTo(MOST) > 0 ? MOST : gap;
    }

    /** Those that go: of each kind all but the newest so many, and never one of the last three, or of the last three whole ones. */
    static List<Backup> toPrune(List<Backup> kept) {
        List<Backup> newest = kept.stream().sorted(NEWEST_FIRST).toList();
        Set<String> stay = new HashSet<>();
        newest.stream().limit(ALWAYS).forEach(one -> stay.add(one.sha256()));
        newest.stream().filter(one -> one.damaged() == 0).limit(ALWAYS).forEach(one -> stay.add(one.sha256()));
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        return newest.stream()
                .filter(one -> seen.merge(one.kind(), 1, Integer::sum) > one.kind().kept() && !stay.contains(one.sha256()))
                .toList();
    }
}
