package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
}
