package id.redaksi.bench;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The same stories in SQLite's own full text, which is what a search without Lucene would be: without their text, in the
 * order of their dates, with lists for the beginnings of one to three letters, merged into one segment. Made once and kept
 * beside the newsroom, since it takes minutes for a million.
 */
final class FullText implements AutoCloseable {
    /** The question and the fields that narrow it, each in the form that FTS5 answers best; empty for none. */
    record Question(String match, String channel, String tag, String from, String to) {
        String whole() {
            return tag.isEmpty() ? match : "(" + match + ") AND tags : \"" + tag + "\"";
        }

        private String sql() {
            return "SELECT words.rowid FROM words"
                    + (channel.isEmpty() && from.isEmpty() ? "" : " JOIN facts ON facts.place = words.rowid")
                    + " WHERE words MATCH ?1"
                    + (channel.isEmpty() ? "" : " AND facts.channel = ?3")
                    + (from.isEmpty() ? "" : " AND facts.day BETWEEN ?4 AND ?5")
                    + " ORDER BY rank LIMIT ?2";
        }
    }

    private static final int HELD_BEFORE_WRITTEN = 256 << 20;

    private final Connection connection;
    private final GeneratedArchive archive;

    private FullText(Path file, GeneratedArchive archive) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        this.archive = archive;
        execute(connection, "PRAGMA query_only = ON", "PRAGMA cache_size = -65536", "PRAGMA mmap_size = 17179869184");
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Opens it, made; what it took is said. */
    static FullText of(Path file, GeneratedArchive archive) throws SQLException, IOException {
        if (!Files.exists(file)) {
            Path making = file.resolveSibling(file.getFileName() + ".making");
            Files.deleteIfExists(making);
            System.err.println("Making the full text of " + archive.stories() + " stories in " + file + " ...");
            long start = System.nanoTime();
            make(making, archive);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
            System.err.printf("... made in %.0f s, %d MB%n", (System.nanoTime() - start) / 1e9, Files.size(file) / 1_000_000);
        }
        return new FullText(file, archive);
    }

    private static void make(Path file, GeneratedArchive archive) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(
                    connection,
                    "PRAGMA journal_mode = OFF",
                    "PRAGMA synchronous = OFF",
                    "PRAGMA cache_size = -131072",
                    "CREATE VIRTUAL TABLE words USING fts5(headline, text, tags, content = '',"
                            + " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')",
                    "INSERT INTO words (words, rank) VALUES ('hashsize', " + HELD_BEFORE_WRITTEN + ")",
                    "INSERT INTO words (words, rank) VALUES ('automerge', 0)",
                    "CREATE TABLE facts (place INTEGER PRIMARY KEY, channel TEXT, day TEXT)");
            connection.setAutoCommit(false);
            try (PreparedStatement row = connection.prepareStatement(
                            "INSERT INTO words (rowid, headline, text, tags) VALUES (?, ?, ?, ?)");
                    PreparedStatement fact = connection.prepareStatement("INSERT INTO facts VALUES (?, ?, ?)")) {
                for (int place = 0; place < archive.stories(); place++) {
                    add(row, fact, place, archive.story(place));
                    if (place % 50_000 == 49_999) {
                        System.err.println("... " + (place + 1));
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "INSERT INTO words (words) VALUES ('optimize')");
        }
    }

    private static void add(PreparedStatement row, PreparedStatement fact, int place, Story story) throws SQLException {
        row.setInt(1, place);
        row.setString(2, story.headline());
        row.setString(3, story.titles().standfirst() + "\n" + story.body().text());
        row.setString(4, String.join("\n", story.topics().tags()));
        row.execute();
        fact.setInt(1, place);
        fact.setString(2, story.topics().channel());
        fact.setString(3, story.workflow().times().publish());
        fact.execute();
    }

    /** The best so many. */
    List<StoryId> ask(Question question, int limit) throws SQLException {
        List<StoryId> found = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement(question.sql())) {
            asked.setString(1, question.whole());
            asked.setInt(2, limit);
            if (!question.channel().isEmpty()) {
                asked.setString(3, question.channel());
            }
            if (!question.from().isEmpty()) {
                asked.setString(4, question.from());
                asked.setString(5, question.to());
            }
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    found.add(archive.id(rows.getInt(1)));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
