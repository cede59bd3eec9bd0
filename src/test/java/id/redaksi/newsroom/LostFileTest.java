package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does to the files of a newsroom that is open. */
class LostFileTest {
    private static final Story STORY = Samples.oneOfEach();

    @TempDir
    Path temporary;

    private Path folder;
    private Path file;
    private Newsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        folder = temporary.resolve("redaksi");
        file = folder.resolve("newsroom.db");
        newsroom = Newsroom.open(folder, Samples.CLOCK);
        newsroom.stories().save(STORY, Revision.Kind.CREATED);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private void save(String headline) throws SaveFailed {
        newsroom.stories().save(STORY.with(Field.HEADLINE, headline), Revision.Kind.SAVED);
    }

    private void isRefused() {
        for (int i = 0; i < 3; i++) {
            var failed = assertThrows(SaveFailed.class, () -> save("Baru"));
            assertEquals("newsroom.replaced", failed.explanation().key());
        }
    }

    private void isKept(String headline) throws Exception {
        save(headline);
        newsroom.close();
        newsroom = Newsroom.open(folder, Samples.CLOCK);
        assertEquals(headline, newsroom.stories().find(STORY.id()).orElseThrow().story().headline());
    }

    /** Another newsroom's database. */
    private Path other() throws Exception {
        Path other = temporary.resolve("lain");
        try (Newsroom made = Newsroom.open(other, Samples.CLOCK)) {
            made.stories().save(Samples.story("Lain", "Kata."), Revision.Kind.CREATED);
        }
        return other.resolve("newsroom.db");
    }

    @Test
    void a_file_that_was_renamed_takes_nothing_until_it_is_back() throws Exception {
        Path aside = folder.resolve("newsroom.lama");
        Files.move(file, aside);
        isRefused();
        assertFalse(Files.exists(file));

        Files.move(aside, file);
        isKept("Kembali");
    }

    @Test
    void a_folder_that_was_renamed_takes_nothing_until_it_is_back() throws Exception {
        Path aside = temporary.resolve("redaksi-lama");
        Files.move(folder, aside);
        isRefused();
        assertFalse(Files.exists(folder));

        Files.move(aside, folder);
        isKept("Kembali");
    }

    @Test
    void nothing_is_made_where_a_file_was_deleted() throws Exception {
        Files.delete(file);
        isRefused();
        newsroom.close();

        assertFalse(Files.exists(file));
        assertThrows(NewsroomFailed.class, () -> Newsroom.open(folder, Samples.CLOCK));
    }

    @Test
    void a_file_cut_to_nothing_takes_nothing_and_stays_as_it_is() throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
        isRefused();
        newsroom.close();

        assertEquals(0, Files.size(file));
    }

    @Test
    void a_file_with_another_moved_over_it_takes_nothing() throws Exception {
        byte[] other = Files.readAllBytes(other());
        Files.move(temporary.resolve("lain").resolve("newsroom.db"), file, StandardCopyOption.REPLACE_EXISTING);
        isRefused();
        newsroom.close();

        assertArrayEquals(other, Files.readAllBytes(file));
    }

    @Test
    void a_file_with_another_copied_into_it_takes_nothing_and_is_not_mixed_with_our_log() throws Exception {
        byte[] other = Files.readAllBytes(other());
        Files.write(file, other, StandardOpenOption.TRUNCATE_EXISTING);
        isRefused();
        newsroom.close();

        assertArrayEquals(other, Files.readAllBytes(file));
    }

    @Test
    void a_log_that_was_deleted_is_noticed() throws Exception {
        Files.delete(folder.resolve("newsroom.db-wal"));

        isRefused();
    }

    /** The control: without looking, SQLite takes writes into what nobody will ever find again. */
    @Test
    void sqlite_alone_would_not_notice() throws Exception {
        Files.copy(file, temporary.resolve("sendiri.db"));
        Path alone = temporary.resolve("sendiri.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + alone);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE uji (kata TEXT)");
            Files.delete(alone);

            assertEquals(1, statement.executeUpdate("INSERT INTO uji VALUES ('hilang')"));
        }
    }

    @Test
    void a_file_that_was_only_touched_takes_on() throws Exception {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));

        isKept("Tetap");
    }

    @Test
    void what_a_bug_left_open_in_a_transaction_does_not_stand_in_the_way() throws Exception {
        assertThrows(StackOverflowError.class, () -> newsroom.database().write(session -> {
            session.run("DELETE FROM draft");
            throw new StackOverflowError();
        }));

        isKept("Sesudah");
    }

    @Test
    void many_saves_with_reading_between_are_never_taken_for_a_stranger() throws Exception {
        for (int i = 0; i < 90; i++) {
            newsroom.stories().save(Samples.story("Judul " + i, "kata ".repeat(3000)), Revision.Kind.SAVED);
            newsroom.stories().list();
            if (i % 30 == 29) {
                newsroom.reconnect();
            }
        }
        isKept("Akhir");
    }
}
