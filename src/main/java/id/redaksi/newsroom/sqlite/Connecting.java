package id.redaksi.newsroom.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** How connections to a SQLite file are opened: which of SQLite's settings each has, and what it may do. Any thread. */
record Connecting(Path file, boolean readOnly, SQLiteConfig.SynchronousMode synchronous) {
    static Connecting toWrite(Path file) {
        return new Connecting(file, false, SQLiteConfig.SynchronousMode.FULL);
    }

    /** To write what can be made again from others. */
    static Connecting toDerive(Path file) {
        return new Connecting(file, false, SQLiteConfig.SynchronousMode.NORMAL);
    }

    static Connecting toRead(Path file) {
        return new Connecting(file, true, SQLiteConfig.SynchronousMode.FULL);
    }

    Connection connect() throws DatabaseFailed {
        return readOnly ? read() : write();
    }

    private Connection read() throws DatabaseFailed {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri() + (isFrozen() ? "?immutable=1" : ""));
            run(connection, "PRAGMA trusted_schema = OFF");
            run(connection, "PRAGMA cell_size_check = ON");
            return connection;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** Whether the file stands where nobody can write, and its log is empty. */
    private boolean isFrozen() {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder != null
                    && (Files.getFileStore(folder).isReadOnly() || !Files.isWritable(folder))
                    && (!Files.exists(log) || Files.size(log) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    private Connection write() throws DatabaseFailed {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setGetGeneratedKeys(false); // it would ask for one after every row
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri());
            try {
                run(connection, "PRAGMA trusted_schema = OFF");
                run(connection, "PRAGMA cell_size_check = ON");
                run(connection, "PRAGMA secure_delete = ON");
            } catch (DatabaseFailed e) {
                shut(connection);
                throw e;
            }
            return connection;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    static void run(Connection connection, String sql) throws DatabaseFailed {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    static void shut(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "closing: SQLite " + e.getErrorCode());
        }
    }
}
