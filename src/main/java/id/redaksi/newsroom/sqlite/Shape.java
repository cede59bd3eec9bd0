package id.redaksi.newsroom.sqlite;

/**
 * Which shape a database has, and the oldest shape that a program must know to read it: the two halves of
 * {@code user_version} (SQLite file format, section 1.3, offset 60), so that the header alone tells it. A {@code reader}
 * of 0 means that the shape itself must be known; a later version that only adds what older ones may pass over writes
 * a lower one, and they may then read the database, but not change it.
 */
public record Shape(int version, int reader) {
    private static final int HALF = 16;
    private static final int MASK = (1 << HALF) - 1;

    /** What {@code user_version} says. */
    public static Shape of(long userVersion) {
        return new Shape((int) userVersion & MASK, (int) userVersion >>> HALF);
    }

    public boolean mayBeReadBy(int newestKnown) {
        return version <= newestKnown || reader > 0 && reader <= newestKnown;
    }
}
