package id.redaksi.newsroom.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on one connection. Statements are prepared anew: after a full disk a kept one is unusable. A session that
 * keeps them does so for one transaction, which ends with such a disk, or for reading on a connection that is closed at the
 * first failure.
 */
public final class Session {
    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws DatabaseFailed;
    }

    /** Takes a row in, one after the other. */
    @FunctionalInterface
    public interface Each {
        void take(Row row) throws DatabaseFailed;
    }

    private final Connection connection;
    private final @Nullable Map<String, PreparedStatement> kept;

    Session(Connection connection) {
        this(connection, null);
    }

    private Session(Connection connection, @Nullable Map<String, PreparedStatement> kept) {
        this.connection = connection;
        this.kept = kept;
    }

    /** One that keeps its statements until {@link #letGo}, for work that runs the same ones many times. */
    static Session keeping(Connection connection) {
        return new Session(connection, new HashMap<>());
    }

    void letGo() throws DatabaseFailed {
        if (kept == null) {
            return;
        }
        try {
            for (PreparedStatement statement : kept.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
        kept.clear();
    }

    /** A statement as it is lent to one call. */
    private record Lent(PreparedStatement statement, boolean stays) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            if (!stays) {
                statement.close();
            }
        }
    }

    public <T> List<T> all(String sql, Reader<T> reader, Object... values) throws DatabaseFailed {
        boolean whole = false;
        try (Lent lent = prepare(sql, values);
                ResultSet rows = lent.statement().executeQuery()) {
            List<T> result = new ArrayList<>();
            var row = new Row(rows);
            while (rows.next()) {
                result.add(reader.read(row));
            }
            rows.close();
            whole = true;
            return result;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        } catch (IllegalArgumentException e) {
            throw new DatabaseFailed(DatabaseFailed.Reason.DAMAGED); // a value that nobody wrote
        } finally {
            keep(sql, whole);
        }
    }

    /** A statement that failed, which whoever asked may have an answer to, fails again, or says that it did: it is prepared anew. */
    private void keep(String sql, boolean whole) {
        PreparedStatement failed = whole || kept == null ? null : kept.remove(sql);
        if (failed == null) {
            return;
        }
        try {
            failed.close();
        } catch (SQLException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.DEBUG, "what is on its way is told again");
        }
    }

    /** Hands every row on as it is read, so that an answer may be larger than the memory. */
    public void each(String sql, Each each, Object... values) throws DatabaseFailed {
        boolean whole = false;
        try (Lent lent = prepare(sql, values);
                ResultSet rows = lent.statement().executeQuery()) {
            var row = new Row(rows);
            while (rows.next()) {
                each.take(row);
            }
            rows.close();
            whole = true;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        } finally {
            keep(sql, whole);
        }
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, Object... values) throws DatabaseFailed {
        List<T> found = all(sql, reader, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    public long number(String sql, Object... values) throws DatabaseFailed {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    /** What stands behind {@code IN} for so many values: one statement for some hundred rows costs far less than one each. */
    public static String places(int values) {
        return values == 0 ? "()" : "(" + "?, ".repeat(values - 1) + "?)";
    }

    /** Runs a statement that gives no rows. */
    public void run(String sql, Object... values) throws DatabaseFailed {
        boolean whole = false;
        try (Lent lent = prepare(sql, values)) {
            lent.statement().execute();
            whole = true;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        } finally {
            keep(sql, whole);
        }
    }

    private Lent prepare(String sql, Object... values) throws SQLException {
        PreparedStatement known = kept == null ? null : kept.get(sql);
        PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
        if (kept != null && known == null) {
            kept.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return new Lent(statement, kept != null);
    }
}
