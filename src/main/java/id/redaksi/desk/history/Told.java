package id.redaksi.desk.history;

import id.redaksi.compare.Changes;

/** What is known of a row of the time line. */
sealed interface Told {
    /** How it differs from the row below it. */
    record Changed(Changes changes) implements Told {}

    /** The first of all, with so many words. */
    record First(int words) implements Told {}

    /** It cannot be read. */
    record Damaged() implements Told {}

    /** The row below it cannot be read. */
    record FormerDamaged() implements Told {}
}
