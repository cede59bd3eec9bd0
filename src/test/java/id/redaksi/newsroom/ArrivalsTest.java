package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.bench.GeneratedArchive;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    private static final String TRIGGERS = "SELECT name || sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name";

    @TempDir
    Path folder;

    private final GeneratedArchive archive = new GeneratedArchive(300);
    private Newsroom newsroom;

    @BeforeEach
    void open() throws NewsroomFailed {
        newsroom = Newsroom.open(folder.resolve("newsroom"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private static Arrival arrival(int place, Story story, String said) {
        return Arrival.of(story, Origin.of("arsip " + place, said.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Arrival> arrivals(int from, int to) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int place = from; place < to; place++) {
            arrivals.add(arrival(place, archive.story(place), "first"));
        }
        return arrivals;
    }

    private boolean isSound() throws DatabaseFailed {
        return newsroom.database().read(Tallies::areSound);
    }

    private List<String> triggers() throws DatabaseFailed {
        return newsroom.database().read(session -> session.all(TRIGGERS, row -> row.text(1)));
    }

    private static Story named(Story story, List<String> tags, List<String> people) {
        return story.with(Field.TAGS, tags).with(Field.PEOPLE, people);
    }

    @Test
    void many_stories_are_counted_as_the_triggers_would_which_are_there_again() throws Exception {
        List<String> before = triggers();
        newsroom.stories().intake().importAll(arrivals(0, 200));
        assertEquals(200, newsroom.stories().count(ListFilter.ALL));
        assertTrue(isSound());
        assertEquals(before, triggers());
        newsroom.stories().save(archive.story(250), Revision.Kind.CREATED);
        assertEquals(201, newsroom.stories().count(ListFilter.ALL));
        assertTrue(isSound());
    }

    @Test
    void what_changed_at_the_source_is_counted_between_what_is_new() throws Exception {
        newsroom.stories().intake().importAll(arrivals(0, 100));
        List<Arrival> mixed = new ArrayList<>();
        for (int place = 50; place < 150; place++) {
            Story story = archive.story(place);
            mixed.add(place % 3 == 0 || place >= 100
                    ? arrival(place, named(story, List.of("baru", "lain"), List.of("Ani")).with(Field.HEADLINE, "Baru"), "second")
                    : arrival(place, story, "first"));
        }
        mixed.addAll(arrivals(150, 220));
        newsroom.stories().intake().importAll(mixed);
        assertEquals(220, newsroom.stories().count(ListFilter.ALL));
        assertTrue(isSound());
    }

    @Test
    void names_that_are_one_to_the_database_are_one() throws Exception {
        List<Arrival> odd = new ArrayList<>();
        for (int place = 0; place < 100; place++) {
            List<String> twice = List.of("sama", "sama", "\uD800", "\uDFFF", "?", "SAMA", "emoji \uD83D\uDE00");
            odd.add(arrival(place, named(archive.story(place), twice, twice), "first"));
        }
        newsroom.stories().intake().importAll(odd);
        assertTrue(isSound());
        assertEquals(100, newsroom.stories().tags().get("sama"));
        assertEquals(100, newsroom.stories().tags().get("?"));
    }

    @Test
    void a_batch_that_fails_leaves_the_triggers_and_counts_nothing() throws Exception {
        List<String> before = triggers();
        assertThrows(IllegalStateException.class, () -> newsroom.database().writeMany(session -> {
            var taking = new Arrivals(session, "Ani", Samples.CLOCK.instant(), 100);
            for (Arrival arrival : arrivals(0, 100)) {
                taking.take(arrival);
            }
            assertFalse(session.all(TRIGGERS, row -> row.text(1)).equals(before));
            throw new IllegalStateException("called off");
        }));
        assertEquals(before, triggers());
        assertEquals(0, newsroom.stories().count(ListFilter.ALL));
        assertTrue(isSound());
    }
}
