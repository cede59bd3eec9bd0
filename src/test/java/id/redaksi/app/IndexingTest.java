package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.Order;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IndexingTest {
    @TempDir
    Path temporary;

    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(5));
    private App app;

    @BeforeEach
    void open() throws NewsroomFailed {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story saved(String headline) throws Exception {
        Story story = Samples.story(headline, "Isi.").withId(ids.story());
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    private long found(String typed) {
        try {
            return app.search().page(app.search().read(typed), Order.RELEVANCE, 0, 10, () -> true).total();
        } catch (ArchiveFailed | NewsroomFailed e) {
            throw new AssertionError(e.toString() + " / " + e.getCause(), e);
        }
    }

    private void untilFound(String typed, long stories) {
        while (found(typed) != stories || !(app.search().state() instanceof SearchState.Ready)) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Test
    void what_is_saved_is_found_without_asking_for_it() throws Exception {
        app.indexing().start();
        Story story = saved("Banjir di Semarang");
        untilFound("semarang", 1);

        app.newsroom().stories().save(story.with(Field.HEADLINE, "Banjir di Kudus"), Revision.Kind.SAVED);

        untilFound("kudus", 1);
        assertEquals(0, found("semarang"));
    }

    @Test
    void what_was_saved_before_the_start_is_caught_up_with() throws Exception {
        for (int i = 0; i < Indexing.AT_ONCE + 3; i++) {
            saved("Kabar " + i);
        }
        app.indexing().start();

        untilFound("kabar", Indexing.AT_ONCE + 3);
    }

    @Test
    void a_rebuild_that_was_left_goes_on_with_the_next_opening() throws Exception {
        for (int i = 0; i < Indexing.AT_ONCE * 2; i++) {
            saved("Kabar " + i);
        }
        var steps = new int[1];
        app.indexing().catchUp(() -> steps[0]++ < 1);
        assertInstanceOf(SearchState.Building.class, app.search().state());
        app.close();

        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);

        assertEquals(Indexing.AT_ONCE, found("kabar"));
        app.indexing().catchUp(() -> true);
        assertEquals(Indexing.AT_ONCE * 2, found("kabar"));
    }

    @Test
    void a_damaged_index_finds_nothing_and_is_made_anew_by_itself() throws Exception {
        saved("Banjir di Semarang");
        app.indexing().catchUp(() -> true);
        app.close();
        damage();

        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        app.indexing().start();

        untilFound("semarang", 1);
    }

    @Test
    void an_index_whose_files_vanish_while_it_is_open_is_made_anew() throws Exception {
        saved("Banjir di Semarang");
        app.indexing().start();
        untilFound("semarang", 1);
        damage();
        saved("Banjir di Kudus");

        untilFound("banjir", 2);
        app.indexing().rebuild();
        assertEquals(2, found("banjir"));
    }

    private void damage() throws IOException {
        int damaged = 0;
        try (var files = Files.list(temporary.resolve("redaksi/index"))) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i < bytes.length; i += 3) {
                    bytes[i] ^= 0x55;
                }
                Files.write(file, bytes);
                damaged++;
            }
        }
        assertNotEquals(0, damaged);
    }

    @Test
    void stories_that_are_handed_over_are_found_and_none_between_them_is_missed() throws Exception {
        Story first = saved("Kabar satu");
        Story second = saved("Kabar dua");
        Story third = saved("Kabar tiga");
        var current = app.newsroom().current();
        app.indexing().take(java.util.List.of(current.find(first.id()).orElseThrow()));
        app.indexing().take(java.util.List.of(current.find(third.id()).orElseThrow()));

        untilFound("kabar", 3);
        assertTrue(current.find(second.id()).isPresent());
    }

    @Test
    void typing_goes_on_with_a_question_that_nobody_understands() throws Exception {
        saved("Banjir di Semarang");
        app.indexing().catchUp(() -> true);

        assertEquals(1, found("semarang \"\" ( OR"));
        assertEquals(0, found("banjir " + "kata ".repeat(2_000)));
    }

    @Test
    void a_channel_means_those_under_it_and_a_synonym_its_tag() throws Exception {
        app.use(app.settings().with(new Settings.House(
                "", Channels.flat(java.util.List.of("Olahraga")).with("Sepak Bola", "Olahraga"))));
        Story story = Samples.story("Menang", "Isi.").withId(ids.story());
        app.newsroom()
                .stories()
                .save(
                        story.with(Field.CHANNEL, "Sepak Bola").with(Field.TAGS, java.util.List.of("Piala Dunia")),
                        Revision.Kind.CREATED);
        app.indexing().catchUp(() -> true);

        assertEquals(1, found("kanal:olahraga"));
        assertEquals(0, found("-kanal:olahraga"));
        assertEquals(1, found("kanal:\"sepak bola\""));
        assertEquals(1, found("tag:\"piala dunia\""));
        assertEquals(0, found("tag:\"world cup\""));
    }
}
