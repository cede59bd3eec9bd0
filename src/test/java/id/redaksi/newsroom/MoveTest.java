package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveTest {
    private static final Story STORY = Samples.oneOfEach();

    @TempDir
    Path temporary;

    private Path from;
    private Path to;
    private String photo = "";

    @BeforeEach
    void make() throws Exception {
        from = temporary.resolve("Dropbox").resolve("Redaksi");
        to = temporary.resolve("Dokumen").resolve("Redaksi");
        Files.createDirectories(to.getParent());
        try (Newsroom newsroom = Newsroom.open(from, Samples.CLOCK)) {
            newsroom.stories().save(STORY, Revision.Kind.SAVED);
            photo = newsroom.originals().put(new byte[] {1, 2, 3});
        }
        Files.writeString(from.resolve("settings.json"), "{}");
    }

    @Test
    void a_newsroom_is_whole_in_its_new_folder_and_the_former_one_stays_under_another_name() throws Exception {
        byte[] database = Files.readAllBytes(from.resolve("newsroom.db"));

        Path aside = Move.run(from, to, Samples.CLOCK);

        try (Newsroom moved = Newsroom.open(to, Samples.CLOCK)) {
            assertEquals(STORY, moved.stories().find(STORY.id()).orElseThrow().story());
            assertTrue(moved.originals().read(photo).isPresent());
        }
        assertTrue(Files.exists(to.resolve("settings.json")));
        assertArrayEquals(database, Files.readAllBytes(aside.resolve("newsroom.db")));
        assertTrue(aside.getFileName().toString().startsWith("Redaksi (2026-"));
    }

    @Test
    void whoever_opens_the_former_folder_is_led_on_and_never_gets_an_empty_newsroom() throws Exception {
        Move.run(from, to, Samples.CLOCK);
        assertEquals(to.toRealPath(), Move.follow(from));
        assertEquals(to, Move.follow(to));

        Files.move(to, temporary.resolve("dicabut"));

        assertEquals(from, Move.follow(from));
        NewsroomFailed refused = assertThrows(NewsroomFailed.class, () -> Newsroom.open(from, Samples.CLOCK));
        assertEquals("newsroom.moved", refused.explanation().key());
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws Exception {
        Files.createDirectories(to);
        Files.writeString(to.resolve("lain.txt"), "x");

        assertThrows(NewsroomFailed.class, () -> Move.run(from, to, Samples.CLOCK));
        assertThrows(NewsroomFailed.class, () -> Move.run(from, from.resolve("dalam"), Samples.CLOCK));

        assertEquals("x", Files.readString(to.resolve("lain.txt")));
        Newsroom.open(from, Samples.CLOCK).close();
    }

    @Test
    void a_newsroom_that_is_open_is_not_moved() throws Exception {
        try (Newsroom _ = Newsroom.open(from, Samples.CLOCK)) {
            assertThrows(NewsroomFailed.class, () -> Move.run(from, to, Samples.CLOCK));
        }
        assertFalse(Files.exists(to));
        assertFalse(Files.exists(to.resolveSibling("Redaksi.partial")));
    }

    @Test
    void a_damaged_database_is_not_moved_and_stays() throws Exception {
        byte[] bytes = Files.readAllBytes(from.resolve("newsroom.db"));
        bytes[70] ^= 1;
        Files.write(from.resolve("newsroom.db"), bytes);

        assertThrows(NewsroomFailed.class, () -> Move.run(from, to, Samples.CLOCK));

        assertArrayEquals(bytes, Files.readAllBytes(from.resolve("newsroom.db")));
    }
}
