package id.redaksi.bench;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A story of 600 words is saved as a revision; the peer writes the same bytes as a row and commits as strictly. */
@State(Scope.Benchmark)
public class SaveLoop {
    private final Story story = new Texts(7).story(600);
    private Newsroom newsroom;
    private Connection plain;
    private int count;

    @Setup(Level.Trial)
    public void open() throws Exception {
        Path folder = Files.createTempDirectory("redaksi-bench");
        newsroom = Newsroom.open(folder.resolve("newsroom"), Clock.systemUTC());
        plain = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"));
        try (var statement = plain.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE revision (sequence INTEGER PRIMARY KEY, content BLOB)");
        }
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        newsroom.close();
        plain.close();
    }

    @Benchmark
    public Revision revision() throws Exception {
        return newsroom.stories().save(story.with(Field.HEADLINE, "Judul " + count++), Revision.Kind.SAVED);
    }

    @Benchmark
    public int plainRow() throws SQLException {
        byte[] content = StoryJson.write(story.with(Field.HEADLINE, "Judul " + count++));
        try (PreparedStatement insert = plain.prepareStatement("INSERT INTO revision (content) VALUES (?)")) {
            insert.setBytes(1, content);
            return insert.executeUpdate();
        }
    }
}
