package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.PageAt.Told;
import id.redaksi.app.PageAt.When;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageAtTest {
    private static final Instant NOW = Samples.CLOCK.instant();
    private static final Instant IN_AN_HOUR = NOW.plusSeconds(3600);
    private static final String SOON = "2026-11-24T14:35:00+07:00";
    private static final String PAST = "2026-11-24T13:00:00+07:00";

    @TempDir
    Path folder;

    private App app;
    private PageAt at;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("ruang"), Samples.CLOCK);
        at = app.pageAt();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story story(String headline) {
        return Story.blank(app.ids()).with(Field.HEADLINE, headline).with(Field.STATUS, Workflow.Status.EXPORTED);
    }

    private static Story timed(
            Story story, @Nullable String embargo, @Nullable String publish, @Nullable String expire) {
        return story.with(Field.TIMES, new Workflow.Times(null, embargo, publish, expire));
    }

    private Story keep(Story story) throws Exception {
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        return story;
    }

    private static List<String> keys(Told told) {
        return told.sentences().stream().map(Message::key).toList();
    }

    private List<String> keys(Story story, Instant moment) throws Exception {
        return keys(at.told(story, Optional.of(moment)));
    }

    @Test
    void of_now_nothing_is_said_of_a_page_that_is_seen() throws Exception {
        assertEquals(new Told(true, List.of()), at.told(story("Judul"), Optional.empty()));
    }

    @Test
    void an_embargo_stands_until_its_time_and_also_after_it() throws Exception {
        Story story = timed(story("Judul"), SOON, null, null);

        assertEquals(List.of("app.at.embargo"), keys(at.told(story, Optional.empty())));
        assertEquals("2026-11-24 14:35 (+07:00)", at.told(story, Optional.empty()).sentences().getFirst().values().getFirst());
        assertEquals(List.of("app.at.embargoDue", "app.at.same"), keys(story, IN_AN_HOUR));
        assertFalse(at.told(story, Optional.of(IN_AN_HOUR)).seen());
    }

    @Test
    void a_story_is_seen_from_its_publication_to_its_end() throws Exception {
        Story story = timed(story("Judul"), null, SOON, "2026-11-24T15:00:00+07:00");

        assertEquals(List.of("app.at.ahead"), keys(at.told(story, Optional.empty())));
        assertEquals(List.of("app.at.seen", "app.at.same"), keys(story, Instant.parse("2026-11-24T07:40:00Z")));
        assertEquals(List.of("app.at.expired", "app.at.same"), keys(story, IN_AN_HOUR));
    }

    @Test
    void of_a_story_that_is_still_written_it_is_said_what_will_be() throws Exception {
        assertEquals(
                List.of("app.at.seenIfReady", "app.at.same"),
                keys(story("Judul").with(Field.STATUS, Workflow.Status.DRAFT), IN_AN_HOUR));
    }

    @Test
    void a_killed_story_is_never_seen() throws Exception {
        assertEquals(
                List.of("app.at.killed"),
                keys(at.told(story("Judul").with(Field.STATUS, Workflow.Status.KILLED), Optional.empty())));
    }

    @Test
    void what_comes_out_by_then_is_named_on_the_page_and_told() throws Exception {
        keep(timed(story("Terbit sebentar lagi"), null, SOON, null));
        Story open = keep(story("Judul"));

        assertFalse(at.page(open, Optional.empty()).html().contains("Terbit sebentar lagi"));
        assertTrue(at.page(open, Optional.of(IN_AN_HOUR)).html().contains("Terbit sebentar lagi"));
        assertEquals(List.of("app.at.seen", "app.at.latest"), keys(open, IN_AN_HOUR));
    }

    @Test
    void times_are_told_from_the_moment() throws Exception {
        Story open = timed(story("Judul"), null, PAST, null);

        assertFalse(at.page(open, Optional.empty()).html().contains("2 jam lalu"));
        assertTrue(at.page(open, Optional.of(IN_AN_HOUR)).html().contains("2 jam lalu"));
    }

    @Test
    void what_is_over_by_then_is_not_named() throws Exception {
        keep(timed(story("Sebentar saja"), null, null, SOON));
        Story open = keep(story("Judul"));

        assertTrue(at.page(open, Optional.empty()).html().contains("Sebentar saja"));
        assertFalse(at.page(open, Optional.of(IN_AN_HOUR)).html().contains("Sebentar saja"));
    }

    /** The clock never lifts an embargo, not even the one that is only looked ahead to. */
    @Test
    void what_is_under_embargo_is_told_and_not_named() throws Exception {
        keep(timed(story("Rahasia"), SOON, null, null));
        Story open = keep(story("Judul"));

        assertFalse(at.page(open, Optional.of(IN_AN_HOUR)).html().contains("Rahasia"));
        assertEquals(List.of("app.at.seen", "app.at.latestEmbargoed"), keys(open, IN_AN_HOUR));
    }

    @Test
    void linked_stories_are_told_by_how_they_stand_then() throws Exception {
        Story later = keep(timed(story("Nanti"), null, SOON, null));
        Story draft = keep(story("Konsep").with(Field.STATUS, Workflow.Status.DRAFT));
        Story killed = keep(story("Mati").with(Field.STATUS, Workflow.Status.KILLED));
        Story open = story("Judul").with(Field.RELATED, List.of(entry(later), entry(draft), entry(killed)));

        assertEquals(
                List.of("app.at.seen", "app.at.latest", "app.at.linkedOut", "app.at.linkedNotOut", "app.at.linkedKilled"),
                keys(open, IN_AN_HOUR));
    }

    private static Related entry(Story story) {
        return new Related("", story.headline(), "", SeenDate.NONE, story.id().value());
    }

    @Test
    void a_story_names_the_moments_that_it_has() {
        Story story = timed(story("Judul"), SOON, PAST, null);

        assertEquals(Optional.of(Instant.parse("2026-11-24T07:35:00Z")), When.EMBARGO.in(story));
        assertEquals(Optional.of(Instant.parse("2026-11-24T06:00:00Z")), When.PUBLICATION.in(story));
        assertEquals(Optional.empty(), When.PUBLICATION.in(timed(story, "besok", null, null)));
        assertEquals(Optional.empty(), When.EMBARGO.in(timed(story, "besok", null, null)));
        assertEquals(Optional.empty(), When.NOW.in(story));
    }

}
