package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;

/** Takes the guard away: commits are no longer forced to the disk, for tries that must lose something. */
public final class LazyWrites {
    private LazyWrites() {}

    /** For all writes of this newsroom from now on. The level cannot be changed inside a transaction. */
    public static void in(Newsroom newsroom) throws DatabaseFailed {
        newsroom.database().write(session -> {
            session.run("COMMIT");
            session.run("PRAGMA synchronous = NORMAL");
            session.run("BEGIN IMMEDIATE");
            return true;
        });
    }
}
