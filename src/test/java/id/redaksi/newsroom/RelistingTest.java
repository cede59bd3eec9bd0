package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of a newsroom that a former program left, made anew. */
class RelistingTest {
    private static final int STORIES = 250;
    private static final Ids IDS = Samples.ids();

    @TempDir
    Path folder;

    private static Story story(int number, Story before) {
        Story story = Samples.story("Judul " + number, "Isi " + number)
                .withId(IDS.story())
                .with(Field.CHANNEL, "Politik")
                .with(Field.TAGS, List.of("banjir"))
                .with(Field.ORGANISATIONS, List.of("PBB"));
        return before == null
                ? story
                : story.with(Field.RELATED, List.of(
                        new Related("", before.headline(), "", SeenDate.NONE, before.id().value())));
    }

    private List<Story> former() throws Exception {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            stories.add(story(i, i == 0 ? null : stories.getLast()));
        }
        Files.createDirectories(folder.resolve("lama"));
        FormerNewsroom.make(folder.resolve("lama"), FormerNewsroom.NEWEST, stories);
        return stories;
    }

    private Newsroom open() throws Exception {
        return Newsroom.open(folder.resolve("lama"), Samples.CLOCK);
    }

    private static long number(Newsroom newsroom, String sql) throws Exception {
        return newsroom.database().read(session -> session.number(sql));
    }

    @Test
    void what_a_former_program_did_not_list_is_listed_beside_everything_else() throws Exception {
        List<Story> stories = former();
        try (Newsroom newsroom = open()) {
            assertEquals(0, number(newsroom, "SELECT count(*) FROM link"));
            assertTrue(new Relisting(newsroom).isDue());

            assertTrue(new Relisting(newsroom).run(() -> true, _ -> {}));

            assertFalse(new Relisting(newsroom).isDue());
            assertEquals(STORIES - 1, number(newsroom, "SELECT count(*) FROM link WHERE kind = 'RELATED'"));
            assertEquals(
                    List.of(new Used("PBB", STORIES)), newsroom.stories().namesLike(Named.ORGANISATION, "pbb", 5));
            assertEquals(STORIES, newsroom.stories().count(new ListFilter.OfChannel("Politik")));
            assertEquals(STORIES, newsroom.stories().count(new ListFilter.OfTag("banjir")));
            assertEquals(
                    stories.getLast().id(),
                    newsroom.stories().at(new ListFilter.OfTag("banjir"), 0, 1).getFirst().id());
            assertEquals(List.of(), new ListsCheck().look(newsroom));
        }
    }

    @Test
    void what_was_interrupted_goes_on_where_it_was_left_at_the_next_start() throws Exception {
        former();
        long left;
        try (Newsroom newsroom = open()) {
            int[] asked = {0};
            assertFalse(new Relisting(newsroom).run(() -> asked[0]++ < 1, _ -> {}));
            left = number(newsroom, "SELECT count(*) FROM link");
            assertTrue(left > 0 && left < STORIES - 1);
            assertTrue(new Relisting(newsroom).isDue());
        }
        try (Newsroom newsroom = open()) {
            List<Long> places = new ArrayList<>();
            assertTrue(new Relisting(newsroom).run(() -> true, progress -> places.add(progress.done())));

            assertEquals(STORIES - 1, number(newsroom, "SELECT count(*) FROM link"));
            assertTrue(places.getFirst() > left, "went on, and did not begin anew");
            assertEquals(STORIES, places.getLast());
        }
    }

    @Test
    void a_story_that_is_saved_meanwhile_stays_as_it_was_saved() throws Exception {
        List<Story> stories = former();
        try (Newsroom newsroom = open()) {
            Story changed = stories.getFirst().with(Field.CHANNEL, "Dunia");
            boolean[] saved = {false};
            new Relisting(newsroom)
                    .run(
                            () -> true,
                            _ -> {
                                if (!saved[0]) {
                                    saved[0] = save(newsroom, changed);
                                }
                            });

            assertEquals(1, newsroom.stories().count(new ListFilter.OfChannel("Dunia")));
            assertEquals(List.of(), new ListsCheck().look(newsroom));
        }
    }

    private static boolean save(Newsroom newsroom, Story story) {
        try {
            newsroom.stories().save(story, Revision.Kind.SAVED);
            return true;
        } catch (SaveFailed e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_newsroom_of_today_needs_none() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("baru"), Samples.CLOCK)) {
            newsroom.stories().save(story(1, null), Revision.Kind.SAVED);

            assertFalse(new Relisting(newsroom).isDue());
        }
    }

    @Test
    void the_doctor_sees_and_mends_tallies_links_and_heads_that_are_not_so() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("rusak"), Samples.CLOCK)) {
            Story before = story(0, null);
            newsroom.stories().save(before, Revision.Kind.SAVED);
            IntStream.range(1, 4).forEach(i -> save(newsroom, story(i, before)));
            assertEquals(List.of(), new ListsCheck().look(newsroom));
            for (String damage : List.of(
                    "UPDATE tally SET stories = 40 WHERE kind = 'CHANNEL'",
                    "DELETE FROM link",
                    "UPDATE tag SET head = 1 WHERE head = 3",
                    "DELETE FROM named WHERE kind = 'ORGANISATION'")) {
                newsroom.database().write(session -> {
                    session.run(damage);
                    return true;
                });

                assertFalse(new ListsCheck().look(newsroom).isEmpty(), damage);
                new ListsCheck().mend(newsroom);

                assertEquals(List.of(), new ListsCheck().look(newsroom), damage);
            }
        }
    }
}
