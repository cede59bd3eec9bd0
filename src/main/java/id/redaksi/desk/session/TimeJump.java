package id.redaksi.desk.session;

/**
 * Sees that the machine slept or the program stood still: the clock on the wall and the one that only counts no longer
 * agree, or much time went between two looks.
 */
final class TimeJump {
    private static final long MOST_MILLIS = 3_000;

    private long wall;
    private long counted;
    private boolean began;

    /** Whether time jumped since the last look; both clocks in milliseconds. */
    boolean since(long wallNow, long countedNow) {
        long passed = countedNow - counted;
        boolean jumped = began && (passed > MOST_MILLIS || Math.abs(wallNow - wall - passed) > MOST_MILLIS);
        began = true;
        wall = wallNow;
        counted = countedNow;
        return jumped;
    }
}
