package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.edit.Restoring;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Version;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** How an open story gets to the disk, and what is said when it does not. */
@ExtendWith(ApplicationExtension.class)
class AutosaveTest {
    private static final Story STORY = Samples.oneOfEach();

    @TempDir
    Path temporary;

    private final Standing standing = new Standing();
    private final Notices notices = new Notices();
    private App app;
    private Background lane;
    private OpenStories stories;

    @BeforeEach
    void start() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Clock.systemDefaultZone());
        app.newsroom().stories().save(STORY, Revision.Kind.CREATED);
    }

    private void on(Background saver, Background spiller) throws Exception {
        lane = saver;
        run(() -> {
            var rescue = new Rescue(app.newsroom().spill(), spiller, standing, notices);
            stories = new OpenStories(app, saver, notices, Clock.systemDefaultZone(), standing, rescue);
            stories.open(STORY.id());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> stories.current().isPresent());
    }

    @AfterEach
    void stop() throws Exception {
        run(() -> stories.closeAll(() -> {}));
        lane.close();
        app.close();
    }

    private static void run(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(act).get(20, TimeUnit.SECONDS);
    }

    private OpenStory open() {
        return stories.current().orElseThrow();
    }

    private void headline(String text) {
        open().editing().apply(Transaction.of(new SetField<>(Field.HEADLINE, text)));
    }

    private String said() {
        return standing.find(Rescue.KEY).map(notice -> notice.message().key()).orElse("");
    }

    private void until(String key) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said().equals(key));
    }

    @Test
    void what_is_typed_is_kept_at_once_when_the_window_is_left() throws Exception {
        on(Background.atOnce(), Background.atOnce());
        run(() -> {
            headline("Sebelum pergi");
            assertInstanceOf(SaveState.Pending.class, open().saveStateProperty().get());
            stories.flush();
            assertInstanceOf(SaveState.Saved.class, open().saveStateProperty().get());
        });
    }

    @Test
    void a_lane_that_hangs_is_said_and_the_text_goes_to_the_second_place_until_it_runs_again() throws Exception {
        Background saver = Background.lane("saver", _ -> {});
        on(saver, Background.atOnce());
        var stuck = new CountDownLatch(1);
        saver.run(() -> stuck.await(20, TimeUnit.SECONDS), _ -> {}, _ -> {});
        long typed = System.nanoTime();
        run(() -> headline("Tergantung"));
        until("desk.save.spilled");
        long milliseconds = (System.nanoTime() - typed) / 1_000_000;
        assertTrue(milliseconds < 4_000, milliseconds + " ms"); // 3 s, and the time of this machine
        assertInstanceOf(SaveState.Failed.class, open().saveStateProperty().get());
        assertTrue(app.newsroom().spill().holds(STORY.id()));

        stuck.countDown();
        until("");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !app.newsroom().spill().holds(STORY.id()));
        assertEquals("desk.save.again", notices.currentProperty().get().message().key());
        assertEquals("Tergantung", app.newsroom().stories().find(STORY.id()).orElseThrow().story().headline());
    }

    @Test
    void where_no_second_place_takes_it_the_window_says_that_it_is_the_only_one() throws Exception {
        var stuck = new CountDownLatch(1);
        Background spiller = Background.lane("spiller", _ -> {});
        Background saver = Background.lane("saver", _ -> {});
        on(saver, spiller);
        spiller.run(() -> stuck.await(20, TimeUnit.SECONDS), _ -> {}, _ -> {});
        Path file = temporary.resolve("redaksi").resolve("newsroom.db");
        Files.move(file, file.resolveSibling("aside"));
        run(() -> headline("Hanya di sini"));
        until("desk.save.windowOnly");

        stuck.countDown();
        until("desk.save.spilled");
        Files.move(file.resolveSibling("aside"), file);
        until("");
        spiller.close();
    }

    /** As long as the window needs to say that a save has no answer, and a little more. */
    private static void whileItWouldBeSaid() throws Exception {
        var over = new CompletableFuture<Boolean>();
        CompletableFuture.delayedExecutor(3_500, TimeUnit.MILLISECONDS).execute(() -> over.complete(true));
        over.get(10, TimeUnit.SECONDS);
    }

    @Test
    void control_without_the_watchdog_a_lane_that_hangs_is_not_said_and_nothing_is_put_into_safety() throws Exception {
        Background saver = Background.lane("saver", _ -> {});
        on(saver, Background.atOnce());
        stories.rest();
        var stuck = new CountDownLatch(1);
        saver.run(() -> stuck.await(20, TimeUnit.SECONDS), _ -> {}, _ -> {});
        run(() -> headline("Tergantung"));
        whileItWouldBeSaid();

        assertEquals("", said());
        assertFalse(app.newsroom().spill().holds(STORY.id()));
        stuck.countDown();
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> open().saveStateProperty().get() instanceof SaveState.Saved);
    }

    @Test
    void control_without_the_second_place_what_cannot_be_saved_is_nowhere_but_in_the_window() throws Exception {
        Background spiller = Background.lane("spiller", _ -> {});
        spiller.close(); // what is given to it is not done
        on(Background.lane("saver", _ -> {}), spiller);
        Path file = temporary.resolve("redaksi").resolve("newsroom.db");
        Files.move(file, file.resolveSibling("aside"));
        run(() -> headline("Hanya di sini"));
        until("desk.save.windowOnly");

        assertFalse(app.newsroom().spill().holds(STORY.id()));
        Files.move(file.resolveSibling("aside"), file);
        until("");
    }

    @Test
    void control_without_being_told_that_the_window_is_left_nothing_is_kept_yet() throws Exception {
        on(Background.atOnce(), Background.atOnce());
        run(() -> {
            headline("Sebelum pergi");
            assertInstanceOf(SaveState.Pending.class, open().saveStateProperty().get());
        });
    }

    private static final String LONG = "Sebuah alinea yang panjang dan belum menjadi versi apa pun. ".repeat(20);

    private static Story withText(String text) {
        return STORY.withBody(new Body(List.of(new Paragraph(new BlockId("panjang"), Inline.of(text)))));
    }

    private boolean isInHistory(String text) throws Exception {
        for (Version version : app.newsroom().stories().history(STORY.id())) {
            if (app.newsroom().stories().at(version.revision()).body().text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_long_text_that_was_only_a_draft_is_a_revision_before_it_goes() throws Exception {
        on(Background.atOnce(), Background.atOnce());
        run(() -> {
            open().settle(Restoring.act(open().story(), withText(LONG)));
            stories.flush();
            open().settle(Restoring.act(open().story(), withText("")));
            stories.flush();
        });

        assertTrue(isInHistory(LONG));
    }

    @Test
    void control_written_without_the_guard_the_text_is_in_no_revision() throws Exception {
        on(Background.atOnce(), Background.atOnce());
        var caret = new Drafts.Caret(new Position(new BlockId("panjang"), 0, 0), new Position(new BlockId("panjang"), 0, 0), 0);
        app.newsroom().drafts().keep(withText(LONG), caret);
        app.newsroom().drafts().keep(withText(""), caret);
        app.newsroom().stories().save(withText(""), Revision.Kind.AUTOSAVED);
        app.newsroom().drafts().done(STORY.id());

        assertFalse(isInHistory(LONG));
    }

    @Test
    void what_is_wrong_with_saving_stands_while_mere_notices_pass_over_it() throws Exception {
        on(Background.lane("saver", _ -> {}), Background.atOnce());
        Path file = temporary.resolve("redaksi").resolve("newsroom.db");
        Files.move(file, file.resolveSibling("aside"));
        run(() -> headline("Belum tersimpan"));
        until("desk.save.spilled");
        Message what = standing.find(Rescue.KEY).orElseThrow().message();
        run(() -> {
            notices.show(what);
            notices.show(Message.of("backup.made"));
        });

        assertEquals("desk.save.spilled", said());
        assertEquals("backup.made", notices.currentProperty().get().message().key(), "as a mere notice it would have gone");
        Files.move(file.resolveSibling("aside"), file);
        until("");
    }
}
