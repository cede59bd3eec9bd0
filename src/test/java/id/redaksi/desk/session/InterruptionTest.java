package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.edit.Act;
import id.redaksi.edit.Acts;
import id.redaksi.edit.Editing;
import id.redaksi.edit.ReplaceText;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Transaction;
import id.redaksi.edit.json.ActJson;
import id.redaksi.newsroom.ActChange;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.LeftBehind;
import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A program that ends without closing its stories, and what the next one offers. */
@ExtendWith(ApplicationExtension.class)
class InterruptionTest {
    private static final Story STORY = Samples.oneOfEach();
    private static final Drafts.Caret CARET = new Drafts.Caret(new Position(STORY.lead().id(), 0, 0), 0);

    @TempDir
    Path temporary;

    private int interruptions;
    private Path folder;
    private App app;
    private Background writer;
    private Notices notices;
    private OpenStories stories;

    /** Works on the story by random steps, says when they are on the disk, and goes on until it is killed. */
    public static final class Writer {
        private static final int STEPS = 15;

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            App app = App.open(Path.of(arguments[0]), Clock.systemDefaultZone());
            Background lane = Background.lane("writer", Throwable::printStackTrace);
            Platform.startup(() -> {
                var stories = new OpenStories(app, lane, new Notices(), Clock.systemDefaultZone());
                stories.currentProperty().subscribe(open -> {
                    if (open != null) {
                        new Hand(open).start();
                    }
                });
                stories.open(STORY.id());
            });
        }

        /** A step at each pulse, some of them taken back; then a pause until all is on the disk. */
        private static final class Hand extends AnimationTimer {
            private final SplittableRandom random = new SplittableRandom(5);
            private final OpenStory open;
            private int left = STEPS;
            private int saved;

            Hand(OpenStory open) {
                this.open = open;
            }

            @Override
            public void handle(long now) {
                if (left > 0) {
                    left--;
                    work();
                } else if (open.saveStateProperty().get() instanceof SaveState.Saved) {
                    left = STEPS;
                    System.out.println(++saved);
                }
            }

            private void work() {
                if (random.nextInt(8) == 0) {
                    open.undo();
                } else {
                    open.editing()
                            .apply(new Transaction(
                                    List.of(RandomSteps.fitting(open.story(), random)),
                                    null,
                                    random.nextBoolean() ? "ketik" : ""));
                }
            }
        }
    }

    @BeforeEach
    void start() throws Exception {
        folder = temporary.resolve("redaksi");
        open();
        app.newsroom().stories().save(STORY, Revision.Kind.CREATED);
    }

    private void open() throws Exception {
        app = App.open(folder, Clock.systemDefaultZone());
        writer = Background.lane("writer", failure -> {
            throw new IllegalStateException(failure);
        });
        notices = new Notices();
        stories = new OpenStories(app, writer, notices, Clock.systemDefaultZone());
    }

    @AfterEach
    void stop() throws Exception {
        var closed = new CountDownLatch(1);
        run(() -> stories.closeAll(closed::countDown));
        assertTrue(closed.await(20, TimeUnit.SECONDS));
        writer.close();
        app.close();
    }

    /** Goes on with what the disk holds at this moment. */
    private void interrupted(String... damage) throws Exception {
        var copied = new CompletableFuture<Path>();
        Path to = temporary.resolve("redaksi-" + ++interruptions);
        writer.run(() -> copied.complete(LeftBehind.copy(folder, to)), _ -> {}, _ -> {});
        Path left = copied.get(20, TimeUnit.SECONDS);
        stop();
        folder = left;
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("newsroom.db"));
                var statement = database.createStatement()) {
            for (String sql : damage) {
                statement.execute(sql);
            }
        }
        open();
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }

    private static void run(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }

    private static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(state));
    }

    private OpenStory opened() throws Exception {
        run(() -> stories.open(STORY.id()));
        until(() -> stories.current().isPresent());
        return stories.current().orElseThrow();
    }

    private static void headline(OpenStory open, String text) throws Exception {
        run(() -> open.editing().apply(Transaction.of(new SetField<>(Field.HEADLINE, text))));
        until(() -> open.saveStateProperty().get() instanceof SaveState.Saved);
    }

    private void takeUp(OpenStory open) throws Exception {
        run(() -> stories.formerUndo().takeUp(open));
    }

    private static void undoAll(OpenStory open) throws Exception {
        run(() -> {
            while (open.canUndoProperty().get()) {
                open.undo();
            }
        });
    }

    @Test
    void a_story_that_was_open_when_the_process_was_killed_undoes_to_its_start() throws Exception {
        stop();
        int acknowledged = killed(3);
        assertTrue(acknowledged >= 3);
        open();

        OpenStory open = opened();
        Story recovered = open.story();
        Acts offered = open.offeredProperty().get();
        assertTrue(offered.done() > 10, "acts: " + offered.done());
        assertFalse(open.canUndoProperty().get());

        takeUp(open);
        undoAll(open);

        assertEquals(STORY, open.story());
        run(() -> {
            for (int i = 0; i < offered.done(); i++) {
                open.redo();
            }
        });
        assertEquals(recovered, open.story());
    }

    /** Kills the writer once it has said so often that all is on the disk; the last number it said. */
    private int killed(int times) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
                if (last == times) {
                    process.toHandle().destroyForcibly(); // kill -9, its pipe stays
                }
            }
        }
        process.waitFor();
        return last;
    }

    @Test
    void nothing_is_taken_up_unasked_and_a_notice_offers_it() throws Exception {
        headline(opened(), "Dua");
        interrupted();

        OpenStory open = opened();

        assertFalse(open.canUndoProperty().get());
        run(open::undo);
        assertEquals("Dua", open.story().headline());
        Notices.Notice notice = fx(() -> notices.currentProperty().get());
        assertEquals("desk.history.offered", notice.message().key());
        assertTrue(stories.formerUndo().offered().get());

        run(() -> notice.act().run().run());
        assertEquals("desk.history.takenUp", notices.currentProperty().get().message().key());
        assertFalse(stories.formerUndo().offered().get());
        run(open::undo);
        assertEquals(STORY, open.story());
    }

    @Test
    void what_was_typed_before_it_is_taken_up_stays_on_top() throws Exception {
        headline(opened(), "Dua");
        interrupted();
        OpenStory open = opened();
        headline(open, "Tiga");

        takeUp(open);

        assertEquals("Tiga", open.story().headline());
        run(open::undo);
        assertEquals("Dua", open.story().headline());
        run(open::undo);
        assertEquals(STORY, open.story());
    }

    @Test
    void a_second_interruption_offers_all_of_it_again() throws Exception {
        headline(opened(), "Dua");
        interrupted();
        headline(opened(), "Tiga");
        interrupted();
        OpenStory open = opened();

        takeUp(open);
        headline(open, "Empat");
        interrupted();
        open = opened();
        takeUp(open);

        assertEquals(3, fx(open.editing()::acts).done());
        undoAll(open);
        assertEquals(STORY, open.story());
    }

    @Test
    void closing_a_story_forgets_what_was_offered() throws Exception {
        headline(opened(), "Dua");
        interrupted();
        OpenStory open = opened();
        run(() -> stories.close(open, () -> {}));
        until(() -> stories.all().isEmpty());
        assertNull(notices.currentProperty().get());

        OpenStory again = opened();

        assertTrue(again.offeredProperty().get().isEmpty());
        assertNull(notices.currentProperty().get());
        assertEquals("Dua", again.story().headline());
    }

    @Test
    void a_notice_that_was_dismissed_is_an_offer_until_the_story_is_closed() throws Exception {
        headline(opened(), "Dua");
        interrupted();
        OpenStory open = opened();

        run(notices::dismiss);

        assertTrue(stories.formerUndo().offered().get());
        takeUp(open);
        run(open::undo);
        assertEquals(STORY, open.story());
    }

    @Test
    void a_story_that_was_closed_offers_nothing() throws Exception {
        OpenStory open = opened();
        headline(open, "Dua");
        run(() -> stories.close(open, () -> {}));
        until(() -> stories.all().isEmpty());
        interrupted();

        assertTrue(opened().offeredProperty().get().isEmpty());
    }

    /** A history beside the story's draft, as a program would keep it. */
    private void left(Story story, List<byte[]> acts) throws Exception {
        app.newsroom().drafts().keep(story, CARET, new ActChange(0, 0, acts, acts.size()));
    }

    private static List<Act> acts(Story from, String headline) {
        var editing = new Editing(from, Samples.CLOCK);
        editing.apply(Transaction.of(new SetField<>(Field.HEADLINE, headline)));
        return editing.acts().all();
    }

    @Test
    void acts_that_cannot_be_read_are_dropped_and_the_story_opens() throws Exception {
        left(STORY.with(Field.HEADLINE, "Dua"), List.of("{\"key\":7}".getBytes(StandardCharsets.UTF_8)));
        interrupted();

        OpenStory open = opened();

        assertEquals("Dua", open.story().headline());
        assertTrue(open.offeredProperty().get().isEmpty());
        headline(open, "Tiga");
        interrupted();
        assertEquals(1, opened().offeredProperty().get().done());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE act SET content = CAST('{}' AS BLOB)", "DROP TABLE act", "DROP TABLE history"})
    void a_damaged_history_is_dropped_and_the_story_opens(String damage) throws Exception {
        headline(opened(), "Dua");
        interrupted(damage);

        OpenStory open = opened();

        assertTrue(open.offeredProperty().get().isEmpty());
        assertEquals("Dua", open.story().headline());
        headline(open, "Tiga");
        interrupted();
        assertEquals("Tiga", opened().story().headline());
    }

    @Test
    void an_act_that_cannot_be_written_costs_the_history_and_not_the_draft() throws Exception {
        OpenStory open = opened();
        run(() -> open.editing().takeUp(new Acts(List.of(unwritable()), 1)));

        headline(open, "Dua");
        interrupted();

        OpenStory again = opened();
        assertEquals("Dua", again.story().headline());
        assertTrue(again.offeredProperty().get().isEmpty());
    }

    /** An act whose value no story takes, so that it cannot be written. */
    private static Act unwritable() {
        Act sound = acts(STORY, "Dua").getFirst();
        return new Act(
                List.of(new SetField<>(Field.URGENCY, -1)),
                List.of(),
                sound.before(),
                sound.after(),
                "",
                sound.at());
    }

    @Test
    void the_history_of_another_value_is_not_offered() throws Exception {
        Story other = STORY.with(Field.HEADLINE, "Lain");
        left(other, acts(STORY, "Lain").stream().map(ActJson::write).toList());
        app.newsroom().drafts().keep(STORY.with(Field.HEADLINE, "Dua"), CARET);
        interrupted();

        OpenStory open = opened();

        assertEquals("Dua", open.story().headline());
        assertTrue(open.offeredProperty().get().isEmpty());
        assertNull(notices.currentProperty().get());
    }

    /** The control of the test above: without the look at the value the same acts would change what nobody asked for. */
    @Test
    void the_history_of_another_value_would_lead_astray() {
        List<Act> acts = acts(STORY.with(Field.TAGS, List.of()).with(Field.HEADLINE, "Dulu"), "Lain");
        var editing = new Editing(STORY, Samples.CLOCK);
        assertTrue(new Acts(acts, 1).fit(STORY), "it can be undone, and yet is not this story's");

        editing.takeUp(new Acts(acts, 1));
        editing.undo();

        assertEquals("Dulu", editing.story().headline());
    }

    @Test
    void an_act_that_does_not_fit_would_fail_at_its_undo() {
        var other = new Editing(Samples.story("Judul", "panjang sekali"), Samples.CLOCK);
        BlockId block = other.story().body().blocks().getFirst().id();
        other.apply(Transaction.of(new ReplaceText(block, 0, 14, 14, Inline.of("!"))));
        var editing = new Editing(Samples.story("Judul", "pendek"), Samples.CLOCK);
        assertFalse(other.acts().fit(editing.story()));

        editing.takeUp(other.acts());

        assertThrows(IllegalStateException.class, editing::undo);
    }
}
