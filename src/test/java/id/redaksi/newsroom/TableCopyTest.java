package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.Migrations;
import id.redaksi.newsroom.sqlite.TableCopy;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged page of the header or of the table of tables keeps SQLite from everything; the copy of it does not. */
class TableCopyTest {
    private static final int PAGE = 4096;

    @TempDir
    Path temporary;

    private final Map<StoryId, Story> stories = new LinkedHashMap<>();
    private final SplittableRandom random = new SplittableRandom(5);
    private Path newsroom;
    private Path database;

    @BeforeEach
    void fill() throws Exception {
        newsroom = temporary.resolve("asal");
        database = newsroom.resolve(Newsroom.DATABASE);
        try (Newsroom open = Newsroom.open(newsroom, Samples.CLOCK)) {
            for (int i = 0; i < 8; i++) {
                Story story = Samples.story("Judul " + i, "Isi berita nomor " + i)
                        .withId(new StoryId(String.format("01a20000-0000-7000-8000-%012x", i)));
                open.stories().save(story, Revision.Kind.SAVED);
                stories.put(story.id(), story);
            }
        }
    }

    /** The pages in the copy: behind two numbers, each with its number before it. */
    private List<Integer> pages() throws IOException {
        var copy = ByteBuffer.wrap(Files.readAllBytes(newsroom.resolve(Newsroom.TABLES)));
        List<Integer> pages = new ArrayList<>();
        for (int at = 8; at + 4 + PAGE <= copy.capacity(); at += 4 + PAGE) {
            pages.add(copy.getInt(at));
        }
        return pages;
    }

    private void damage(int page, int from, int length) throws IOException {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek((page - 1L) * PAGE + from);
            file.write(noise);
        }
    }

    private void everyStoryIsThere() throws Exception {
        try (Newsroom open = Newsroom.open(newsroom, Samples.CLOCK)) {
            for (Map.Entry<StoryId, Story> story : stories.entrySet()) {
                assertEquals(story.getValue(), open.stories().find(story.getKey()).orElseThrow().story());
            }
            assertEquals(stories.size(), open.stories().list().size());
            open.stories().save(stories.values().iterator().next(), Revision.Kind.SAVED);
            assertEquals(List.of(), open.verify());
        }
    }

    private byte[] sound() throws IOException {
        return Files.readAllBytes(database);
    }

    @Test
    void a_hit_anywhere_in_the_first_pages_is_mended_at_the_next_opening() throws Exception {
        byte[] sound = sound();
        assertTrue(pages().size() > 2 && pages().contains(1), "the tables take some pages: " + pages());
        for (int page : pages()) {
            for (int from : new int[] {0, 16, 60, random.nextInt(PAGE - 64), PAGE - 64}) {
                Files.write(database, sound);
                damage(page, from, 64);

                everyStoryIsThere();
            }
        }
    }

    @Test
    void a_page_that_is_gone_whole_is_put_back_and_what_stood_there_is_kept() throws Exception {
        damage(1, 0, PAGE);
        byte[] damaged = Arrays.copyOf(sound(), PAGE);

        try (Newsroom open = Newsroom.open(newsroom, Samples.CLOCK)) {
            assertTrue(open.isMended());
        }

        byte[] former = Files.readAllBytes(newsroom.resolve(Newsroom.TABLES_FORMER));
        assertArrayEquals(damaged, Arrays.copyOfRange(former, 12, 12 + PAGE));
        everyStoryIsThere();
    }

    @Test
    void without_the_copy_such_a_newsroom_stays_shut() throws Exception {
        damage(1, 0, 64);
        Files.delete(newsroom.resolve(Newsroom.TABLES));
        byte[] before = sound();

        assertThrows(NewsroomFailed.class, () -> Newsroom.open(newsroom, Samples.CLOCK));
        assertArrayEquals(before, sound());
    }

    @Test
    void a_copy_that_is_damaged_itself_mends_nothing() throws Exception {
        damage(1, 0, 64);
        byte[] copy = Files.readAllBytes(newsroom.resolve(Newsroom.TABLES));
        copy[PAGE] ^= 1;
        Files.write(newsroom.resolve(Newsroom.TABLES), copy);

        assertThrows(NewsroomFailed.class, () -> Newsroom.open(newsroom, Samples.CLOCK));
    }

    @Test
    void a_sound_newsroom_is_not_touched() throws Exception {
        byte[] copy = Files.readAllBytes(newsroom.resolve(Newsroom.TABLES));

        try (Newsroom open = Newsroom.open(newsroom, Samples.CLOCK)) {
            assertFalse(open.isMended());
        }

        assertArrayEquals(copy, Files.readAllBytes(newsroom.resolve(Newsroom.TABLES)));
        assertFalse(Files.exists(newsroom.resolve(Newsroom.TABLES_FORMER)));
    }

    @Test
    void another_shape_is_no_damage_and_gets_a_copy_of_its_own() throws Exception {
        Path file = temporary.resolve("lain.db");
        Path copy = temporary.resolve("lain.tables");
        List<List<String>> steps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> step = new ArrayList<>();
            for (int table = 0; table < 20; table++) {
                step.add("CREATE TABLE t%d_%d (%s TEXT)".formatted(i, table, "kolom".repeat(60)));
            }
            steps.add(step);
        }
        var all = new Migrations(steps);
        Database.create(file, 7, all.upTo(2));
        new TableCopy(file, copy).keep();
        byte[] former = Files.readAllBytes(copy);

        Database.open(file, all).close();

        assertFalse(new TableCopy(file, copy).isNeeded());
        new TableCopy(file, copy).keep();
        assertFalse(Arrays.equals(former, Files.readAllBytes(copy)));
        assertFalse(new TableCopy(file, copy).isNeeded());
    }

    @Test
    void a_copy_of_another_database_mends_nothing() throws Exception {
        Path file = temporary.resolve("lain.db");
        Database.create(file, 7, new Migrations(List.of(List.of("CREATE TABLE satu (kolom TEXT)"))));
        byte[] before = Files.readAllBytes(file);

        assertFalse(new TableCopy(file, newsroom.resolve(Newsroom.TABLES)).isNeeded());
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
