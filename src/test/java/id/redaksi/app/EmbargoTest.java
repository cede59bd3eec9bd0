package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.Zip;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What an embargo does when the clock does something else. */
class EmbargoTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final String SOON = "2026-11-25T06:00:00+07:00[Asia/Jakarta]";

    @TempDir
    Path folder;

    /** A clock, and what has become of it. */
    private record Leap(String name, Instant first, Instant then, ZoneId zone) {}

    private static List<Leap> leaps() {
        return List.of(
                new Leap("an hour back", NOON, NOON.minus(Duration.ofHours(1)), ZoneId.of("Asia/Jakarta")),
                new Leap("ten years back", NOON, NOON.minus(Duration.ofDays(3652)), ZoneId.of("Asia/Jakarta")),
                new Leap("ten years ahead", NOON, NOON.plus(Duration.ofDays(3652)), ZoneId.of("Asia/Jakarta")),
                new Leap("the night that has an hour twice", Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-01T06:30:00Z"), NEW_YORK),
                new Leap("the night that lacks an hour", Instant.parse("2026-03-08T06:59:00Z"), Instant.parse("2026-03-08T07:01:00Z"), NEW_YORK));
    }

    private App open(Instant at, ZoneId zone) throws Exception {
        return App.open(folder.resolve("redaksi"), Clock.fixed(at, zone));
    }

    private static Story embargoed(String until) {
        return Samples.story("Di bawah embargo", "Isi").with(Field.TIMES, new Workflow.Times(null, until, null, null));
    }

    @TestFactory
    List<DynamicTest> no_clock_opens_an_embargo_and_the_order_of_revisions_stays() {
        return leaps().stream().map(leap -> DynamicTest.dynamicTest(leap.name(), () -> stays(leap))).toList();
    }

    private void stays(Leap leap) throws Exception {
        Path own = folder.resolve(leap.name().replace(' ', '-'));
        Story story = embargoed(leap.first().plusSeconds(60).toString()).with(Field.STATUS, Workflow.Status.EXPORTED);
        Story other = Samples.story("Lain", "Isi").withId(new StoryId("01a20000-0000-7000-8000-000000000000"));
        try (App app = App.open(own, Clock.fixed(leap.first(), leap.zone()))) {
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
        }
        try (App app = App.open(own, Clock.fixed(leap.then(), leap.zone()))) {
            app.newsroom().stories().save(other, Revision.Kind.SAVED);
            for (Set<Settings.Rule> blocks : List.of(Set.of(Settings.Rule.EMBARGO), Set.<Settings.Rule>of())) {
                app.use(app.settings().with(new Settings.Exporting(blocks, "")));

                assertThrows(ExportFailed.class, () -> app.exportStory().run(story.id(), folder.resolve("ke")));
            }
            assertFalse(app.pages().previewed(other).html().contains("Di bawah embargo"));
            assertEquals(
                    List.of("Lain", "Di bawah embargo"),
                    app.newsroom().stories().list().stream().map(one -> one.headline()).toList());
            assertFalse(app.exportStory().embargo().now().isBefore(leap.first()), "the time never goes back");
        }
    }

    @Test
    void once_its_time_has_come_the_end_is_offered_and_a_person_takes_it() throws Exception {
        Story story = embargoed(SOON);
        try (App app = open(Instant.parse("2026-11-24T23:01:00Z"), ZoneId.of("Asia/Jakarta"))) {
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            assertEquals(Embargo.State.DUE, app.exportStory().embargo().of(story));
            assertEquals("app.export.embargoDue", app.exportStory().problems(story).getFirst().what().key());

            app.newsroom().stories().save(Embargo.lifted(story), Revision.Kind.SAVED);
            var written = app.exportStory().run(story.id(), folder.resolve("ke"));

            assertFalse(info(written.path()).contains("Embargo"));
        }
    }

    @Test
    void a_clock_put_back_does_not_take_back_that_the_time_has_come() throws Exception {
        Story story = embargoed(SOON);
        try (App app = open(Instant.parse("2026-11-24T23:01:00Z"), ZoneId.of("Asia/Jakarta"))) {
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
        }
        try (App app = open(NOON, ZoneId.of("Asia/Jakarta"))) {
            assertEquals(Embargo.State.DUE, app.exportStory().embargo().of(story));
        }
    }

    @Test
    void before_its_end_it_leaves_only_confirmed_and_the_package_says_so() throws Exception {
        Story story = embargoed(SOON);
        try (App app = open(NOON, ZoneId.of("Asia/Jakarta"))) {
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            assertThrows(ExportFailed.class, () -> app.exportStory().run(story.id(), folder.resolve("ke")));

            var written = app.exportStory().run(story.id(), folder.resolve("ke"), Embargoed.LEAVES);

            assertTrue(info(written.path()).contains("Embargo: " + SOON + "\nEmbargo-Status: in force"));
        }
    }

    @Test
    void a_time_that_cannot_be_read_is_an_embargo_that_stands() throws Exception {
        try (App app = open(NOON, ZoneId.of("Asia/Jakarta"))) {
            assertEquals(Embargo.State.AHEAD, app.exportStory().embargo().of(embargoed("besok")));
            assertEquals("besok", Embargo.until(embargoed("besok")));
            assertEquals("2026-11-25 06:00 (+07:00)", Embargo.until(embargoed(SOON)));
        }
    }

    private static String info(Path zip) throws Exception {
        return new String(Zip.read(zip).get("bag-info.txt"), StandardCharsets.UTF_8);
    }
}
