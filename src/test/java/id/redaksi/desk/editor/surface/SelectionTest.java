package id.redaksi.desk.editor.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Clip;
import id.redaksi.edit.Selection;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Selecting with mouse and keys, as other editors have it. */
@ExtendWith(ApplicationExtension.class)
class SelectionTest {
    private static final String TEXT = "Satu dua. Menurut dr. Budi, tiga empat.";

    @TempDir
    static Path folder;

    private Stage stage;
    private OnStage body;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() {
        body.close();
    }

    private String selected() {
        return Clip.text(new Clip(body.ids).copy(body.editing.story(), body.editing.selection()));
    }

    private Point2D at(int block, int offset) {
        return body.point(body.place(block, 0, offset));
    }

    /** The robot without a display holds no keys while it clicks. */
    private void click(FxRobot robot, int block, int offset, boolean shift, boolean control) {
        Rectangle2D at = body.bounds(block, 0, offset);
        Point2D point = body.surface.localToScene(at.getMinX() + 1, at.getMinY() + at.getHeight() / 2);
        double x = point.getX();
        double y = point.getY();
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            robot.interact(() -> body.surface.fireEvent(new MouseEvent(
                    type, x, y, x, y, MouseButton.PRIMARY, 1, shift, control, false, false, down, false, false, false,
                    false, true, null)));
        }
    }

    @Test
    void three_clicks_select_the_paragraph_and_control_with_one_a_sentence(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, TEXT, "lain");

        robot.clickOn(at(0, 6));
        robot.clickOn(at(0, 6));
        robot.clickOn(at(0, 6));
        assertEquals(TEXT, selected());
        robot.clickOn(at(1, 1));
        click(robot, 0, 14, false, true);
        assertEquals("Menurut dr. Budi, tiga empat.", selected());
    }

    @Test
    void a_drag_after_two_clicks_goes_on_by_word(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, TEXT);

        robot.clickOn(at(0, 12));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(at(0, 24));
        assertEquals("Menurut dr. Budi", selected());
        robot.moveTo(at(0, 6));
        robot.release(MouseButton.PRIMARY);
        assertEquals("dua. Menurut", selected());
        assertEquals(body.place(0, 0, 5), body.editing.selection().head());
    }

    @Test
    void a_click_with_shift_reaches_by_what_was_clicked_last(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, TEXT, "lain lagi");

        robot.doubleClickOn(at(0, 12));
        click(robot, 1, 1, true, false);
        assertEquals("Menurut dr. Budi, tiga empat.\nlain", selected());
        click(robot, 0, 1, true, false);
        assertEquals("Satu dua. Menurut", selected());
        body.caret(robot, 0, 0, 2);
        click(robot, 0, 6, true, false);
        assertEquals("tu d", selected());
    }

    @Test
    void a_click_on_what_is_selected_places_the_caret_when_it_is_let_go(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, TEXT);
        var word = new Selection(body.place(0, 0, 10), body.place(0, 0, 17));
        robot.interact(() -> body.editing.select(word));

        robot.moveTo(at(0, 12));
        robot.press(MouseButton.PRIMARY);
        assertEquals(word, body.editing.selection());
        robot.release(MouseButton.PRIMARY);
        assertEquals(Selection.caret(body.place(0, 0, 12)), body.editing.selection());
    }

    @Test
    void the_other_button_keeps_what_is_selected_and_moves_the_caret_elsewhere(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, TEXT);
        robot.doubleClickOn(at(0, 13));

        robot.clickOn(at(0, 12), MouseButton.SECONDARY);
        assertEquals("Menurut", selected());
        robot.clickOn(at(0, 2), MouseButton.SECONDARY);
        assertEquals(Selection.caret(body.place(0, 0, 2)), body.editing.selection());
    }

    @Test
    void a_drag_past_the_edge_scrolls_and_goes_on_selecting(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, Collections.nCopies(80, "alinea").toArray(String[]::new));
        double before = body.view.scrolled();

        robot.moveTo(at(2, 0));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(at(2, 0).getX() + 20, stage.getY() + stage.getHeight() - 2));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> body.view.scrolled() > before + 300);
        robot.release(MouseButton.PRIMARY);

        int head = body.editing.story().body().indexOf(body.editing.selection().head().block());
        assertTrue(head > 15, "head in " + head);
    }

    @Test
    void control_with_up_and_down_goes_by_paragraph(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "satu dua", "tiga");
        body.caret(robot, 0, 0, 5);

        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(body.place(1, 0, 0), body.editing.selection().head());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        assertEquals("satu dua", selected());
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertEquals(body.place(0, 0, 0), body.editing.selection().head());
    }
}
