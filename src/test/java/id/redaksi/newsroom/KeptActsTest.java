package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptActsTest {
    private static final Story STORY = Samples.oneOfEach();
    private static final Position PLACE = new Position(STORY.body().blocks().getFirst().id(), 0, 3);
    private static final Drafts.Caret CARET = new Drafts.Caret(PLACE, PLACE, 0);

    @TempDir
    Path temporary;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws NewsroomFailed {
        newsroom = Newsroom.open(temporary.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private void reopen() throws NewsroomFailed {
        newsroom.close();
        open();
    }

    private static List<byte[]> bytes(String... acts) {
        return Stream.of(acts).map(act -> act.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private boolean keep(Story story, long dropped, long standing, long done, String... added) throws SaveFailed {
        return newsroom.drafts().keep(story, CARET, new ActChange(dropped, standing, bytes(added), done));
    }

    private Optional<KeptActs> kept() throws NewsroomFailed {
        return newsroom.drafts().acts(STORY.id());
    }

    private List<String> acts() throws NewsroomFailed {
        return kept().stream()
                .flatMap(kept -> kept.acts().stream())
                .map(act -> new String(act, StandardCharsets.UTF_8))
                .toList();
    }

    private void run(String sql) throws DatabaseFailed {
        newsroom.database().write(session -> {
            session.run(sql);
            return true;
        });
    }

    @Test
    void acts_are_added_and_the_last_one_grows() throws Exception {
        assertTrue(keep(STORY, 0, 0, 2, "satu", "dua"));
        assertTrue(keep(STORY, 0, 1, 2, "dua lagi"));
        assertTrue(keep(STORY, 0, 2, 3, "tiga"));

        assertEquals(List.of("satu", "dua lagi", "tiga"), acts());
        assertEquals(1, kept().orElseThrow().first());
        assertEquals(3, kept().orElseThrow().done());
    }

    @Test
    void undoing_and_redoing_write_no_act() throws Exception {
        keep(STORY, 0, 0, 2, "satu", "dua");
        keep(STORY, 0, 2, 0);

        assertEquals(List.of("satu", "dua"), acts());
        assertEquals(0, kept().orElseThrow().done());
    }

    @Test
    void the_oldest_acts_are_dropped_and_places_count_on() throws Exception {
        keep(STORY, 0, 0, 3, "satu", "dua", "tiga");
        keep(STORY, 2, 3, 4, "empat");

        assertEquals(List.of("tiga", "empat"), acts());
        assertEquals(3, kept().orElseThrow().first());
    }

    @Test
    void a_history_bears_the_hash_of_the_draft_to_which_it_led() throws Exception {
        Story typed = STORY.with(Field.HEADLINE, "Diketik");
        keep(STORY, 0, 0, 1, "satu");
        keep(typed, 0, 1, 2, "dua");

        assertEquals(Hash.of(StoryJson.write(typed)), kept().orElseThrow().sha256());
    }

    @Test
    void a_history_outlives_the_revisions_that_are_made_of_its_drafts() throws Exception {
        keep(STORY, 0, 0, 1, "satu");
        newsroom.drafts().done(STORY.id());
        reopen();
        assertEquals(List.of("satu"), acts());

        keep(STORY.with(Field.HEADLINE, "Diketik"), 0, 1, 2, "dua");
        reopen();
        assertEquals(List.of("satu", "dua"), acts());
        assertEquals(
                newsroom.stories().find(STORY.id()).orElseThrow().revision().sha256(), kept().orElseThrow().sha256());
    }

    @Test
    void a_story_that_is_closed_has_none_and_keeps_its_caret() throws Exception {
        keep(STORY, 0, 0, 1, "satu");
        newsroom.stories().save(STORY, Revision.Kind.SAVED);
        newsroom.drafts().closed(STORY.id());

        assertEquals(Optional.empty(), kept());
        assertEquals(0, (long) newsroom.database().read(session -> session.number("SELECT count(*) FROM act")));
        assertEquals(CARET, newsroom.drafts().caret(STORY.id()).orElseThrow());
    }

    @Test
    void acts_that_could_not_be_cleared_away_are_no_history() throws Exception {
        keep(STORY, 0, 0, 1, "satu");
        run("CREATE TRIGGER stuck BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'stuck'); END");

        newsroom.drafts().closed(STORY.id());

        assertEquals(1, (long) newsroom.database().read(session -> session.number("SELECT count(*) FROM act")));
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void a_changed_byte_in_an_act_loses_the_history_and_nothing_else() throws Exception {
        keep(STORY, 0, 0, 2, "satu", "dua");
        run("UPDATE act SET content = CAST('datu' AS BLOB) WHERE place = 1");
        reopen();

        assertEquals(Optional.empty(), kept());
        assertEquals(STORY, newsroom.stories().find(STORY.id()).orElseThrow().story());
    }

    @Test
    void a_history_with_a_gap_is_none() throws Exception {
        keep(STORY, 0, 0, 3, "satu", "dua", "tiga");
        run("DELETE FROM act WHERE place = 2");

        assertEquals(Optional.empty(), kept());
    }

    @Test
    void a_history_of_which_what_is_done_was_dropped_is_none() throws Exception {
        keep(STORY, 0, 0, 3, "satu", "dua", "tiga");
        keep(STORY, 2, 3, 1);

        assertEquals(Optional.empty(), kept());
    }

    @Test
    void a_draft_is_kept_where_its_history_cannot_be() throws Exception {
        keep(STORY, 0, 0, 1, "satu");
        run("DROP TABLE act");
        Story typed = STORY.with(Field.HEADLINE, "Diketik");

        assertFalse(keep(typed, 0, 1, 2, "dua"));
        assertThrows(NewsroomFailed.class, this::kept);

        reopen();
        assertEquals(typed, newsroom.stories().find(STORY.id()).orElseThrow().story());
    }

    @Test
    void a_newsroom_from_before_there_were_histories_gets_their_place() throws Exception {
        newsroom.close();
        Path folder = java.nio.file.Files.createDirectory(temporary.resolve("dari-dulu"));
        FormerNewsroom.make(folder, 1, List.of(STORY));
        newsroom = Newsroom.open(folder, Samples.CLOCK);

        assertTrue(keep(STORY, 0, 0, 1, "satu"));
        assertEquals(List.of("satu"), acts());
        assertEquals(STORY, newsroom.stories().find(STORY.id()).orElseThrow().story());
    }
}
