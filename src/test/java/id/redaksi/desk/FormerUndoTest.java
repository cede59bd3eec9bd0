package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.LeftBehind;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window that starts after the one before was interrupted. */
@ExtendWith(ApplicationExtension.class)
class FormerUndoTest {
    private static final String HEADLINE = "Sidang gugatan warga atas tambang di hulu sungai ditunda dua pekan";
    private static final Story STORY = Samples.story(HEADLINE, "Hakim menunda sidang.");

    @TempDir
    Path folder;

    private final AtomicBoolean left = new AtomicBoolean();
    private Stage stage;
    private App app;
    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        app = App.open(folder.resolve("redaksi"), Clock.systemDefaultZone());
        app.newsroom().stories().save(STORY, Revision.Kind.CREATED);
        show();
    }

    private void show() {
        app.use(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        desk = new Desk(app, Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(new StackPane(), 980, 900);
        scene.setRoot(desk.content());
        desk.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        left.set(false);
        WaitForAsyncUtils.asyncFx(() -> desk.quit()).get(10, TimeUnit.SECONDS);
        until(left::get);
        desk.close();
        desk = null;
    }

    private static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    private OpenStory open() throws Exception {
        until(() -> desk.tabs().current().isPresent());
        return desk.stories().current().orElseThrow();
    }

    private void type(FxRobot robot, String text) throws Exception {
        OpenStory open = open();
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.write(text, 0);
        until(() -> open.saveStateProperty().get() instanceof SaveState.Saved);
    }

    /** The next window stands on what the disk holds at this moment. */
    private void interrupted(FxRobot robot) throws Exception {
        Path copy = LeftBehind.copy(app.newsroom().folder(), folder.resolve("sesudah"));
        close();
        app = App.open(copy, Clock.systemDefaultZone());
        robot.interact(this::show);
    }

    private String notice() {
        return ((Label) desk.content().lookup("#notice-text")).getText();
    }

    private Button act() {
        return (Button) desk.content().lookup("#notice-act");
    }

    private boolean noticeStands() {
        return desk.content().lookup("#notice").isVisible();
    }

    @Test
    void undo_from_before_an_interruption_is_offered_and_taken_up(FxRobot robot) throws Exception {
        type(robot, " Alasannya belum jelas.");
        interrupted(robot);
        OpenStory open = open();
        Story recovered = open.story();
        assertTrue(recovered.body().text().endsWith("jelas."));

        until(this::noticeStands);
        assertEquals(
                "Redaksi terhenti saat “" + HEADLINE + "” sedang terbuka. Yang dikerjakan sebelumnya dapat diurungkan lagi.",
                notice());
        assertEquals("Pulihkan riwayat", act().getText());
        assertTrue(act().getWidth() >= act().prefWidth(-1), "the button's name is not cut off");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(recovered, open.story());

        robot.clickOn("#notice-act");
        assertFalse(act().isVisible());
        assertTrue(notice().endsWith("langkah sebelum terhenti dapat diurungkan lagi."), notice());
        undoAll(robot, open);

        assertEquals(STORY, open.story());
    }

    private void undoAll(FxRobot robot, OpenStory open) {
        for (int i = 0; i < 100 && open.canUndoProperty().get(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    @Test
    void the_offer_speaks_english_too(FxRobot robot) throws Exception {
        type(robot, "!");
        interrupted(robot);
        open();
        until(this::noticeStands);

        robot.interact(() -> desk.words().speak(Locale.ENGLISH));

        assertEquals(
                "Redaksi was interrupted while “" + HEADLINE + "” was open. What was done before can be undone again.",
                notice());
        assertEquals("Restore undo", act().getText());
        robot.clickOn("#notice-act");
        assertEquals("1 step from before the interruption can be undone again.", notice());
    }

    @Test
    void what_is_typed_first_stays_on_top_and_an_offer_whose_notice_went_is_a_command(FxRobot robot) throws Exception {
        type(robot, " Alasannya belum jelas.");
        interrupted(robot);
        OpenStory open = open();
        String recovered = open.story().body().text();
        until(this::noticeStands);
        robot.clickOn(".notice .icon-button");
        assertFalse(noticeStands());
        type(robot, " Baru.");

        assertTrue(desk.commands().runnable("takeUp").get());
        robot.interact(() -> desk.commands().run("takeUp"));

        assertFalse(desk.commands().runnable("takeUp").get());
        while (!open.story().body().text().equals(recovered)) {
            assertTrue(open.canUndoProperty().get());
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        undoAll(robot, open);
        assertEquals(STORY, open.story());
    }

    @Test
    void the_buttons_of_a_notice_give_the_focus_back_to_the_body(FxRobot robot) throws Exception {
        type(robot, "!");
        interrupted(robot);
        OpenStory open = open();
        until(this::noticeStands);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());

        robot.clickOn("#notice-act");
        robot.write("x", 0);
        robot.clickOn(".notice .icon-button");
        robot.write("y", 0);

        assertTrue(open.story().body().text().contains("xy"), open.story().body().text());
    }

    @Test
    void a_window_that_was_closed_offers_nothing_to_the_next(FxRobot robot) throws Exception {
        type(robot, "!");
        close();
        app = App.open(folder.resolve("redaksi"), Clock.systemDefaultZone());
        robot.interact(this::show);

        open();

        assertFalse(noticeStands());
        assertFalse(desk.commands().runnable("takeUp").get());
    }
}
