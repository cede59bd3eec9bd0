package id.redaksi.newsroom;

import java.time.Duration;

/**
 * How often a newsroom is copied, and how many copies its disk bears. A copy that takes long is made less often, so that
 * making them takes at most a sixtieth of the time: each hour up to a minute's copy, which is about 3 GB, and every other
 * hour for twice that, but each day however long it takes. Before this program made one, its time is told from its size.
 */
public record Rhythm(Duration gap, long copies) {
    static final Duration HOUR = Duration.ofHours(1);

    /** Each hour, and as many copies as the rotation keeps. */
    public static final Rhythm USUAL = new Rhythm(HOUR, Long.MAX_VALUE);

    private static final Duration DAY = Duration.ofDays(1);
    private static final int SHARE = 60;

    /** Bytes copied, read back and hashed in a second, as measured on two cores. */
    private static final long SPEED = 50_000_000;

    /** Fewer copies than this are worth a word. */
    private static final int FEW = 12;

    /** The gap before the next copy of a newsroom of this size; {@code took} is zero while that is not known. */
    static Duration gap(long bytes, Duration took) {
        Duration time = took.isZero() ? Duration.ofSeconds(bytes / SPEED) : took;
        Duration gap = time.multipliedBy(SHARE);
        if (gap.compareTo(HOUR) <= 0) {
            return HOUR;
        }
        return gap.compareTo(DAY) < 0 ? gap : DAY;
    }

    /** Whether it is copied less often than each hour. */
    public boolean isSlow() {
        return gap.compareTo(HOUR) > 0;
    }

    /** Whether older copies go sooner than they would, for want of room. */
    public boolean isScarce() {
        return copies < FEW;
    }
}
