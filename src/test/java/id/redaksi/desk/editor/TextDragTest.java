package id.redaksi.desk.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.editor.surface.OnStage;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Selection;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Dragging text; without a display no drag can be begun, so the acts of one are called in their order. */
@ExtendWith(ApplicationExtension.class)
class TextDragTest {
    @TempDir
    static Path folder;

    private Stage stage;
    private OnStage window;
    private Editing editing;
    private BodySurface body;
    private Story story;
    private TextDrag drag;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        window = OnStage.of(robot, stage, folder, "satu dua tiga", "empat lima");
        editing = window.editing;
        body = window.surface;
        story = editing.story();
        drag = new TextDrag(body, window.clipboard);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Position place(int block, int offset) {
        return window.place(block, 0, offset);
    }

    private void select(int from, int to) {
        editing.select(new Selection(place(0, from), place(0, to)));
    }

    private boolean over(int block, int offset) {
        Rectangle2D at = body.bounds(place(block, offset));
        return drag.over(at.getMinX(), at.getMinY() + 5);
    }

    private boolean drop(int block, int offset, boolean copy) {
        Rectangle2D at = body.bounds(place(block, offset));
        return drag.drop(at.getMinX(), at.getMinY() + 5, copy);
    }

    private Node dropCaret() {
        return body.lookup(".drop-caret");
    }

    private void when(FxRobot robot, Runnable act) {
        robot.interact(act);
    }

    @Test
    void what_is_selected_moves_to_where_it_is_dropped_as_one_act(FxRobot robot) {
        when(robot, () -> {
            select(5, 9);
            drag.begin();
            assertTrue(over(1, 6));
            assertTrue(dropCaret().isVisible());
            assertEquals(new Selection(place(0, 5), place(0, 9)), editing.selection());
            assertTrue(drop(1, 6, false));
        });

        assertEquals("satu tiga\nempat dua lima", editing.story().body().text());
        assertEquals(new Selection(place(1, 6), place(1, 10)), editing.selection());
        assertFalse(dropCaret().isVisible());
        when(robot, editing::undo);
        assertEquals(story, editing.story());
    }

    @Test
    void with_the_key_for_it_a_copy_is_made(FxRobot robot) {
        when(robot, () -> {
            select(5, 9);
            drag.begin();
            assertTrue(drop(1, 6, true));
        });

        assertEquals("satu dua tiga\nempat dua lima", editing.story().body().text());
    }

    @Test
    void dropped_into_itself_or_cancelled_it_stays(FxRobot robot) {
        when(robot, () -> {
            select(5, 9);
            drag.begin();
            assertFalse(over(0, 7));
            assertFalse(dropCaret().isVisible());
            assertFalse(drop(0, 7, false));
            drag.begin();
            assertTrue(over(1, 2));
            drag.end();
        });

        assertEquals(story, editing.story());
        assertEquals(new Selection(place(0, 5), place(0, 9)), editing.selection());
        assertFalse(dropCaret().isVisible());
    }

    @Test
    void the_older_keys_cut_copy_and_paste(FxRobot robot) {
        when(robot, () -> select(5, 9));
        robot.push(KeyCode.CONTROL, KeyCode.INSERT);
        when(robot, () -> assertEquals("dua ", Clipboard.getSystemClipboard().getString()));
        robot.push(KeyCode.SHIFT, KeyCode.DELETE);
        assertEquals("satu tiga\nempat lima", editing.story().body().text());
        robot.push(KeyCode.SHIFT, KeyCode.INSERT);
        assertEquals(story.body().text(), editing.story().body().text());
    }
}
