package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that waits outside the newsroom. */
class SpillTest {
    private static final Story STORY = Samples.oneOfEach();
    private static final Story OTHER = named(99, Samples.story("Lain", "Satu kata."));

    @TempDir
    Path temporary;

    private Path first;
    private Path second;
    private Path home;
    private Spill spill;

    @BeforeEach
    void open() throws IOException {
        first = temporary.resolve("keadaan").resolve("a1");
        second = temporary.resolve("rumah").resolve("a1");
        home = Files.createDirectories(temporary.resolve("redaksi"));
        spill = again();
    }

    private Spill again() {
        var opened = new Spill(List.of(first, second), home, Samples.CLOCK);
        opened.read();
        return opened;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> headlines(Spill spill) {
        return spill.waiting().stream().map(record -> Spill.story(record).orElseThrow().headline()).toList();
    }

    /** The story by another id. */
    private static Story named(int number, Story story) {
        return new Story(
                new StoryId("00000000-0000-7000-8000-0000000000" + number),
                story.labels(),
                story.titles(),
                story.contributors(),
                story.dateline(),
                story.topics(),
                story.lead(),
                story.body(),
                story.related(),
                story.outlets(),
                story.workflow(),
                story.review(),
                story.page(),
                story.corrections(),
                story.answers());
    }

    private static Story titled(String headline) {
        return STORY.with(Field.HEADLINE, headline);
    }

    @Test
    void what_is_kept_is_there_for_the_next_session_with_what_it_was_made_from() throws Exception {
        assertEquals(first, spill.keep(titled("Satu"), "b1"));
        spill.keep(titled("Dua"), "b1");
        spill.keep(OTHER, "");
        spill.close();

        Spill next = again();

        assertEquals(List.of("Dua", "Lain"), headlines(next));
        assertEquals(titled("Dua"), next.find(STORY.id(), "b1").orElseThrow());
        assertTrue(next.find(STORY.id(), "b2").isEmpty());
        assertFalse(next.isDamaged());
    }

    @Test
    void nothing_is_made_while_nothing_waits_and_nothing_stays_once_it_is_settled() throws Exception {
        assertEquals(List.of(), files(first));
        spill.keep(STORY, "");
        spill.keep(OTHER, "");
        spill.settle(STORY.id());
        assertEquals(1, files(first).size());
        spill.close();
        spill = again();
        assertEquals(List.of("Lain"), headlines(spill));

        spill.settle(OTHER.id());

        assertEquals(List.of(), files(first));
    }

    @Test
    void the_folder_is_its_owners_alone() throws Exception {
        spill.keep(STORY, "");

        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(first)));
    }

    @Test
    void where_one_place_fails_the_next_takes_it() throws Exception {
        Files.createDirectories(first.getParent());
        Files.writeString(first, "bukan folder");

        assertEquals(second, spill.keep(STORY, ""));
        spill.close();
        assertEquals(List.of(STORY.headline()), headlines(again()));
    }

    @Test
    void a_file_that_is_taken_away_while_it_is_written_is_noticed() throws Exception {
        spill.keep(titled("Satu"), "");
        Files.delete(files(first).getFirst());

        spill.keep(titled("Dua"), "");
        spill.close();

        assertEquals(List.of("Dua"), headlines(again()));
    }

    @Test
    void where_all_places_fail_it_says_so() throws Exception {
        Files.createDirectories(first.getParent());
        Files.createDirectories(second.getParent());
        Files.writeString(first, "");
        Files.writeString(second, "");

        var failed = assertThrows(SaveFailed.class, () -> spill.keep(STORY, ""));

        assertEquals("newsroom.notSpilled", failed.explanation().key());
    }

    @Test
    void a_torn_end_costs_only_the_last_record() throws Exception {
        spill.keep(titled("Satu"), "");
        long whole = Files.size(files(first).getFirst());
        spill.keep(titled("Dua"), "");
        spill.close();
        Path file = files(first).getFirst();
        byte[] bytes = Files.readAllBytes(file);

        for (long end = whole; end < bytes.length; end += 97) {
            Files.write(file, Arrays.copyOf(bytes, (int) end));
            assertEquals(List.of("Satu"), headlines(again()), "cut at " + end);
        }
    }

    @Test
    void a_damaged_record_costs_only_itself() throws Exception {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            stories.add(named(10 + i, Samples.story("Judul " + i, "kata ".repeat(50 + i))));
            spill.keep(stories.getLast(), "");
        }
        spill.close();
        Path file = files(first).getFirst();
        byte[] whole = Files.readAllBytes(file);
        var random = new SplittableRandom(11);
        for (int hit = 0; hit < 200; hit++) {
            byte[] bytes = whole.clone();
            int at = random.nextInt(bytes.length - 64);
            for (int i = 0; i < 64; i++) {
                bytes[at + i] ^= (byte) (1 + random.nextInt(255));
            }
            SpillRecord.Read read = SpillRecord.read(bytes);
            assertTrue(read.damaged());
            assertTrue(read.records().size() >= 10, read.records().size() + " left after a hit at " + at);
            read.records().forEach(record -> assertTrue(stories.contains(Spill.story(record).orElseThrow())));
        }
    }

    @Test
    void a_damaged_file_is_put_aside_and_never_deleted() throws Exception {
        spill.keep(titled("Satu"), "");
        spill.keep(OTHER, "");
        spill.close();
        Path file = files(first).getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[40] ^= 1;
        Files.write(file, bytes);
        Spill next = again();
        assertTrue(next.isDamaged());
        assertEquals(List.of("Lain"), headlines(next));

        next.settle(OTHER.id());

        assertEquals(List.of(file.getFileName() + ".damaged"), files(first).stream().map(p -> p.getFileName().toString()).toList());
    }

    @Test
    void a_guarded_text_waits_beside_the_one_that_took_its_place() throws Exception {
        spill.guard(titled("Panjang"), "b1");
        spill.keep(titled(""), "b1");
        spill.close();

        assertEquals(List.of("Panjang", ""), headlines(again()));
    }

    @Test
    void it_stays_small_however_long_a_disk_is_full() throws Exception {
        String text = "kata ".repeat(40_000);
        for (int i = 0; i < 200; i++) {
            spill.keep(Samples.story("Judul " + i, text), "");
        }
        spill.close();

        assertEquals(1, files(first).size());
        assertTrue(Files.size(files(first).getFirst()) < 18 << 20);
        assertEquals(List.of("Judul 199"), headlines(again()));
    }

    @Test
    void another_session_leaves_a_file_in_use_alone() throws Exception {
        spill.keep(STORY, "");

        assertEquals(List.of(), headlines(again()));

        spill.close();
        assertEquals(List.of(STORY.headline()), headlines(again()));
    }

    @Test
    void a_copy_of_the_newsroom_does_not_take_what_the_other_left_while_that_stands() throws Exception {
        Files.writeString(home.resolve(Newsroom.DATABASE), "");
        spill.keep(STORY, "");
        spill.close();
        var copy = new Spill(List.of(first), temporary.resolve("salinan"), Samples.CLOCK);
        copy.read();
        assertEquals(List.of(), headlines(copy));

        Files.delete(home.resolve(Newsroom.DATABASE));
        copy.read();
        assertEquals(List.of(STORY.headline()), headlines(copy));
    }

    @Test
    void an_erased_story_leaves_no_trace_and_the_others_wait_on() throws Exception {
        Story secret = named(55, Samples.story("Rahasia", "Sumber bernama Wulan."));
        spill.keep(secret, "");
        spill.keep(titled("Tetap"), "");
        spill.close();
        spill = again();

        spill.erase(secret.id());
        spill.close();
        assertEquals(List.of("Tetap"), headlines(again()));

        for (Path file : files(first)) {
            assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Wulan"));
        }
    }
}
