package id.redaksi.newsroom.sqlite;

import java.sql.SQLException;

/** The database could not do what it was asked; the reason says which of the world's troubles it was. */
public final class DatabaseFailed extends Exception {
    /** What went wrong, as far as a person can do something about it. */
    public enum Reason {
        FULL,
        DISK,
        DAMAGED,
        READ_ONLY,
        BUSY,
        REPLACED,
        TAKEN,
        CLOSED,
        OTHER
    }

    private final Reason reason;

    DatabaseFailed(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** The driver's text is left out: it can quote what was being stored. */
    DatabaseFailed(SQLException cause) {
        super("SQLite result " + cause.getErrorCode());
        reason = reason(cause.getErrorCode() & 0xFF);
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reason(int code) {
        return switch (code) {
            case 13 -> Reason.FULL;
            case 10, 14 -> Reason.DISK;
            case 11, 26 -> Reason.DAMAGED;
            case 3, 8 -> Reason.READ_ONLY;
            case 5, 6 -> Reason.BUSY;
            default -> Reason.OTHER;
        };
    }
}
