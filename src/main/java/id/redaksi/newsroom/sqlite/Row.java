package id.redaksi.newsroom.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One row of an answer; columns count from 1. Good only inside the reader that was handed it. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Empty for NULL. */
    public String text(int column) throws DatabaseFailed {
        try {
            String text = rows.getString(column);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    public long number(int column) throws DatabaseFailed {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    public double real(int column) throws DatabaseFailed {
        try {
            return rows.getDouble(column);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** Empty for NULL. */
    public byte[] bytes(int column) throws DatabaseFailed {
        try {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? new byte[0] : bytes;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
