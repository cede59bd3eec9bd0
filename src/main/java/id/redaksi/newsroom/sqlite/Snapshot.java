package id.redaksi.newsroom.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/**
 * Copies a database as it stands at one moment, while others go on writing to it. Each call has a connection of its own,
 * since an open statement on the same one makes {@code VACUUM INTO} fail. In a write-ahead log the copying is a reader:
 * it holds up no writer, but the log grows until it is done, so {@link Database#moveLog} belongs after it. Any thread; blocks.
 */
public final class Snapshot {
    private Snapshot() {}

    /** Writes what is committed now into a file that must not exist. Nothing is changed in the database. */
    public static void take(Path database, Path to) throws DatabaseFailed {
        try (Connection connection = connect(database, "mode=ro");
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, to.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** Reads what is committed now; makes no file and changes nothing but the log's index. */
    public static <T> T read(Path database, Database.Work<T> work) throws DatabaseFailed {
        return read(database, "mode=ro", work);
    }

    /**
     * Reads a finished copy that nobody writes to. A log or journal that lies beside it is another database's and is not
     * looked at; without that, SQLite would mix a stale log into the answer and call it sound.
     */
    public static <T> T readAlone(Path copy, Database.Work<T> work) throws DatabaseFailed {
        return read(copy, "mode=ro&immutable=1", work);
    }

    private static <T> T read(Path file, String how, Database.Work<T> work) throws DatabaseFailed {
        try (Connection connection = connect(file, how)) {
            return work.with(new Session(connection));
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** Whether SQLite finds its own structures whole; it does not see what is in a row ({@code PRAGMA quick_check}). */
    public static boolean isSound(Path copy) throws DatabaseFailed {
        return readAlone(copy, session -> session.first("PRAGMA quick_check(1)", row -> row.text(1))
                .filter("ok"::equals)
                .isPresent());
    }

    private static Connection connect(Path file, String how) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri() + "?" + how);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
