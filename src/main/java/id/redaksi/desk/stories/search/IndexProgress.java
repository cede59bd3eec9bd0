package id.redaksi.desk.stories.search;

/** Whether everything can be found: yes; only so many of all, since the index is being built; or the same after damage. */
public sealed interface IndexProgress {
    /** All stories can be found. */
    record Ready() implements IndexProgress {}

    /** The index is being built. */
    record Building(long done, long of) implements IndexProgress {}

    /** The index was damaged, and is being built anew. */
    record Damaged(long done, long of) implements IndexProgress {}

    /** How much of it is there, in whole percent, and never 100 before the end. */
    static int percent(long done, long of) {
        return of <= 0 ? 0 : Math.clamp(done * 100 / of, 0, 99);
    }
}
