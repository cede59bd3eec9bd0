package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waited outside the newsroom, at its next start. */
class SpillReplayTest {
    private static final Story STORY = Samples.oneOfEach();

    @TempDir
    Path temporary;

    private Path folder;
    private String base;

    @BeforeEach
    void make() throws Exception {
        folder = temporary.resolve("redaksi");
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            base = newsroom.stories().save(STORY, Revision.Kind.CREATED).sha256();
        }
    }

    private static Story titled(String headline) {
        return STORY.with(Field.HEADLINE, headline);
    }

    private static String headline(Newsroom newsroom) throws Exception {
        return newsroom.stories().find(STORY.id()).orElseThrow().story().headline();
    }

    private static List<Path> files(Spill spill, Path place) throws Exception {
        spill.close();
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    @Test
    void a_text_that_waited_becomes_the_newest_revision_and_its_record_goes() throws Exception {
        Path place;
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            place = newsroom.spill().keep(titled("Dari luar"), base);
        }

        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals("Dari luar", headline(newsroom));
            assertEquals(List.of(new Recovered(titled("Dari luar"), true)), newsroom.recovered());
            assertEquals(
                    Revision.Kind.RECOVERED,
                    newsroom.stories().history(STORY.id()).getFirst().revision().kind());
            assertEquals(List.of(), newsroom.stories().verify());
            assertEquals(List.of(), files(newsroom.spill(), place));
        }
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals(2, newsroom.stories().history(STORY.id()).size());
            assertEquals(List.of(), newsroom.recovered());
        }
    }

    @Test
    void a_story_that_went_on_keeps_its_newest_and_has_the_other_beside() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            newsroom.spill().keep(titled("Dari luar"), base);
            newsroom.stories().save(titled("Lebih baru"), Revision.Kind.SAVED);
        }

        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals("Lebih baru", headline(newsroom));
            assertEquals(List.of(new Recovered(titled("Dari luar"), false)), newsroom.recovered());
            Revision beside = newsroom.stories().history(STORY.id()).getFirst().revision();
            assertEquals("Dari luar", newsroom.stories().at(beside).headline());
        }
    }

    @Test
    void an_older_draft_does_not_stand_in_the_way() throws Exception {
        var place = new Position(STORY.lead().id(), 0, 0);
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            newsroom.drafts().keep(titled("Draf"), new Drafts.Caret(place, place, 0));
            newsroom.spill().keep(titled("Dari luar"), base);
        }

        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals("Dari luar", headline(newsroom));
            assertEquals(3, newsroom.stories().history(STORY.id()).size());
        }
    }

    @Test
    void what_the_newsroom_holds_already_is_not_kept_twice() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            newsroom.spill().keep(titled("Sama"), base);
            newsroom.stories().save(titled("Sama"), Revision.Kind.SAVED);
        }

        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals(List.of(), newsroom.recovered());
            assertFalse(newsroom.spill().holds(STORY.id()));
            assertEquals(2, newsroom.stories().history(STORY.id()).size());
        }
    }

    @Test
    void a_story_that_was_taken_away_for_good_is_not_brought_back() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            newsroom.spill().keep(titled("Dari luar"), base);
            newsroom.stories().erase(STORY.id());
        }

        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertTrue(newsroom.stories().find(STORY.id()).isEmpty());
            assertFalse(newsroom.spill().holds(STORY.id()));
        }
    }

    @Test
    void a_guarded_text_comes_back_beside_the_one_that_took_its_place() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            newsroom.spill().guard(titled("Panjang"), base);
            newsroom.spill().keep(titled(""), base);
        }

        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals("", headline(newsroom));
            assertTrue(newsroom.stories().history(STORY.id()).stream()
                    .anyMatch(version -> version.revision().kind() == Revision.Kind.GUARDED));
        }
    }

    @Test
    void a_damaged_spill_never_keeps_the_newsroom_shut() throws Exception {
        Path place;
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            place = newsroom.spill().keep(titled("Dari luar"), base);
        }
        Path file;
        try (Stream<Path> files = Files.list(place)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 31) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x5a;
            Files.write(file, damaged);
            try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
                assertEquals(STORY.headline(), headline(newsroom));
                assertTrue(newsroom.spill().isDamaged());
            }
        }
        Files.delete(file);
    }

    @Test
    void a_newsroom_that_is_only_read_leaves_what_waits() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            newsroom.spill().keep(titled("Dari luar"), base);
        }

        try (Newsroom reading = Newsroom.openToRead(folder, Samples.CLOCK)) {
            assertEquals(STORY.headline(), headline(reading));
            assertEquals(titled("Dari luar"), reading.spill().find(STORY.id(), base).orElseThrow());
        }
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals("Dari luar", headline(newsroom));
        }
    }
}
