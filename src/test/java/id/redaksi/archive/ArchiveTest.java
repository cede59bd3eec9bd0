package id.redaksi.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    @TempDir
    Path folder;

    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(99));

    private Archive filled() throws ArchiveFailed {
        Archive archive = Archive.open(folder);
        archive.put(List.of(
                entry(1, "Irak Buka Blokir Telegram", "Kementerian mencabut larangan."),
                entry(2, "Harga Cabai Naik", "Pedagang di Jakarta memakai Telegram untuk berjualan."),
                entry(3, "Banjir di Semarang", "Warga mengungsi.")));
        return archive;
    }

    private Archive.Entry entry(long sequence, String headline, String text) {
        Story story = Samples.story(headline, text).withId(ids.story());
        return new Archive.Entry(story, sequence);
    }

    @Test
    void a_word_in_a_headline_comes_before_one_in_the_text() throws Exception {
        try (Archive archive = filled()) {
            Archive.Hits hits = archive.search(Archive.Query.of("telegram"), 10);

            assertEquals(2, hits.total());
            assertEquals("Irak Buka Blokir Telegram", hits.hits().getFirst().headline());
            assertEquals(List.of(new Archive.Range(17, 25)), hits.hits().getFirst().inHeadline());
        }
    }

    @Test
    void the_last_word_may_be_a_beginning() throws Exception {
        try (Archive archive = filled()) {
            assertEquals(1, archive.search(Archive.Query.of("irak tele"), 10).total());
            assertEquals(0, archive.search(Archive.Query.of("tele irak"), 10).total());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memblokir", "pemblokiran", "diblokir", "BLOKIR", "blókir"})
    void a_word_is_found_in_each_of_its_forms(String form) throws Exception {
        try (Archive archive = filled()) {
            Archive.Hits hits = archive.search(Archive.Query.of(form + " irak"), 10);

            assertEquals(1, hits.total());
            assertEquals(new Archive.Range(10, 16), hits.hits().getFirst().inHeadline().get(1));
        }
    }

    @Test
    void the_exact_form_comes_first() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            archive.put(List.of(
                    entry(1, "Pembangunan pasar", "x"), entry(2, "Membangun pasar", "x"), entry(3, "Bangun pasar", "x")));

            Archive.Hits hits = archive.search(Archive.Query.of("membangun"), 10);

            assertEquals(3, hits.total());
            assertEquals("Membangun pasar", hits.hits().getFirst().headline());
        }
    }

    @Test
    void without_words_the_newest_come_first() throws Exception {
        try (Archive archive = filled()) {
            Archive.Hits hits = archive.search(Archive.Query.of("  "), 2);

            assertEquals(3, hits.total());
            assertEquals("Banjir di Semarang", hits.hits().getFirst().headline());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "AND OR (", "a*?~^", "[x TO", "\\", "+-!{}", "\u0000\uD800", "status:"})
    void odd_words_find_nothing_and_break_nothing(String odd) throws Exception {
        try (Archive archive = filled()) {
            assertTrue(archive.search(Archive.Query.of(odd), 5).total() >= 0);
        }
    }

    @Test
    void the_index_knows_how_far_it_came() throws Exception {
        filled().close();

        try (Archive archive = Archive.open(folder)) {
            assertEquals(3, archive.sequence());
            assertEquals(1, archive.search(Archive.Query.of("cabai"), 10).total());
        }
    }

    @Test
    void a_damaged_index_is_begun_anew() throws Exception {
        filled().close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
            }
        }

        try (Archive archive = Archive.open(folder)) {
            assertEquals(0, archive.sequence());
        }
    }
}
