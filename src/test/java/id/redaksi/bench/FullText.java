package id.redaksi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same stories in SQLite's own full text, which is what a search without Lucene would be. */
final class FullText implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement question;

    private FullText(Connection connection) throws SQLException {
        this.connection = connection;
        question = connection.prepareStatement("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?");
    }

    static FullText of(Path file, GeneratedArchive archive, int stories) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(headline, text, tags, content = '',"
                    + " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')");
            try (ResultSet held = statement.executeQuery("SELECT count(*) FROM words_docsize")) {
                if (held.getLong(1) == stories) {
                    return new FullText(connection);
                }
            }
        }
        connection.setAutoCommit(false);
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO words (rowid, headline, text, tags) VALUES (?, ?, ?, ?)")) {
            for (int place = 0; place < stories; place++) {
                var story = archive.story(place);
                row.setInt(1, place + 1);
                row.setString(2, story.headline());
                row.setString(3, story.titles().standfirst() + "\n" + story.body().text());
                row.setString(4, String.join("\n", story.topics().tags()));
                row.execute();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return new FullText(connection);
    }

    /** How many were found of so many asked for. */
    int ask(String match, int limit) throws SQLException {
        question.setString(1, match);
        question.setInt(2, limit);
        int found = 0;
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                found++;
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
