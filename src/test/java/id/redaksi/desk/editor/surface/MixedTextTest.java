package id.redaksi.desk.editor.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Selection;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Quote;
import id.redaksi.story.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Text that runs to the left, alone and in other text, and what nobody sees of a text. */
@ExtendWith(ApplicationExtension.class)
class MixedTextTest {
    private static final String ARABIC = "قال وزير الخارجية إن العراق رفع الحظر عن تطبيق Telegram بعد تلبية الشروط الأمنية (2024).";

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

    private List<Double> walk(FxRobot robot, KeyCode key, int steps) {
        List<Double> xs = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            xs.add(body.surface.caretBounds().getMinX());
            robot.push(key);
        }
        xs.add(body.surface.caretBounds().getMinX());
        return xs;
    }

    @Test
    void an_arrow_to_the_right_takes_the_caret_to_the_right_in_every_text(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "abc \u05d0\u05d1\u05d2 def");
        body.caret(robot, 0, 0, 0);

        List<Double> there = walk(robot, KeyCode.RIGHT, 11);
        assertEquals(there.stream().sorted().toList(), there);
        assertEquals(11, body.offset());
        List<Double> back = walk(robot, KeyCode.LEFT, 11);
        assertEquals(there, back.reversed());
        assertEquals(0, body.offset());
    }

    @Test
    void in_a_text_from_right_to_left_the_left_arrow_goes_on(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "\u05e9\u05dc\u05d5\u05dd abc \u05e2\u05d5\u05dc\u05dd", "akhir");
        body.caret(robot, 0, 0, 0);
        assertTrue(body.surface.caretBounds().getMinX() > body.surface.getWidth() - 4);

        List<Double> there = walk(robot, KeyCode.LEFT, 13);
        assertEquals(there.stream().sorted().toList().reversed(), there);
        assertEquals(13, body.offset());
        robot.push(KeyCode.LEFT);
        assertEquals(body.place(1, 0, 0), body.editing.selection().head());
        robot.push(KeyCode.LEFT);
        assertEquals(body.place(0, 0, 13), body.editing.selection().head());
    }

    @Test
    void control_with_an_arrow_goes_by_word_to_the_side_of_the_arrow(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd");
        body.caret(robot, 0, 0, 0);

        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(4, body.offset());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(0, body.offset());
    }

    @Test
    void home_end_and_lines_hold_in_a_text_from_right_to_left(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, ARABIC + " " + ARABIC);
        body.caret(robot, 0, 0, 100);

        robot.push(KeyCode.HOME);
        int home = body.offset();
        double right = body.surface.caretBounds().getMinX();
        robot.push(KeyCode.END);
        int end = body.offset();
        assertTrue(home < 100 && 100 < end, home + " " + end);
        assertTrue(body.surface.caretBounds().getMinX() < right - 300);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.HOME);
        assertEquals(0, body.offset());
        for (int i = 0; i < ARABIC.length(); i += 7) {
            assertTrue(body.bounds(0, 0, i).getMinX() >= -1 && body.bounds(0, 0, i).getMinX() <= body.surface.getWidth() + 1);
        }
    }

    @Test
    void what_is_dragged_over_is_selected_in_a_text_from_right_to_left(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd");

        robot.moveTo(body.point(body.place(0, 0, 2)));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(body.point(body.place(0, 0, 7)));
        robot.release(MouseButton.PRIMARY);

        assertEquals(new Selection(body.place(0, 0, 2), body.place(0, 0, 7)), body.editing.selection());
        var leaf = (LeafView) body.surface.lookup(".leaf");
        var box = leaf.lookup(".selected-text").getBoundsInParent();
        assertEquals(body.bounds(0, 0, 7).getMinX(), box.getMinX(), 2);
        assertEquals(body.bounds(0, 0, 2).getMinX(), box.getMaxX(), 2);
    }

    @Test
    void lists_quotations_and_cells_take_the_direction_of_their_text(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, ids -> List.of(
                new ListBlock(
                        ids.block(), List.of(new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of(ARABIC)))),
                new Quote(ids.block(), Inline.of(ARABIC), Inline.EMPTY),
                Table.of(ids.block(), false, List.of(List.of(Inline.of("Irak"), Inline.of("\u05d0\u05d1"))))));

        double width = body.surface.getWidth();
        Text marker = (Text) body.surface.lookup(".item-marker");
        assertTrue(marker.getLayoutX() > width - 30, marker.toString());
        assertTrue(body.surface.lookup(".quote").getStyleClass().contains("right-to-left"));
        assertTrue(body.bounds(2, 0, 0).getMinX() < 20);
        assertTrue(body.bounds(2, 1, 0).getMinX() > width - 20);
    }

    private List<String> shown() {
        return body.surface.lookupAll(".run").stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    @Test
    void what_nobody_sees_has_a_sign_with_its_name_and_turns_nothing(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "abc\u202edef\u200bg\u0007h\ud800i");

        String all = String.join("", shown());
        assertEquals("abc←def¦g¤h¤i", all);
        Text sign = (Text) body.surface.lookup(".hidden-sign");
        assertEquals("U+202E RIGHT-TO-LEFT OVERRIDE", sign.getAccessibleText());
        body.caret(robot, 0, 0, 0);
        List<Double> xs = walk(robot, KeyCode.RIGHT, 13);
        assertEquals(xs.stream().sorted().distinct().toList(), xs);
    }

    @Test
    void emoji_are_one_step_and_carets_behind_them_stand_right(FxRobot robot) throws Exception {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        body = OnStage.of(robot, stage, folder, "a" + family + "b e\u0301x");
        body.caret(robot, 0, 0, 0);

        List<Integer> stops = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.RIGHT);
            stops.add(body.offset());
        }
        assertEquals(List.of(1, 9, 10, 11, 13, 14), stops);
        List<Double> xs = stops.stream().map(at -> body.bounds(0, 0, at).getMinX()).collect(Collectors.toList());
        assertEquals(xs.stream().sorted().distinct().toList(), xs);
    }

    @Test
    void end_stays_on_a_line_that_breaks_without_a_blank(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "kata-".repeat(60));
        body.caret(robot, 0, 0, 3);
        double y = body.surface.caretBounds().getMinY();

        robot.push(KeyCode.END);
        int end = body.offset();
        assertEquals(y, body.surface.caretBounds().getMinY());
        assertTrue(body.surface.caretBounds().getMinX() > 500);
        robot.push(KeyCode.END);
        assertEquals(end, body.offset());
        robot.push(KeyCode.HOME);
        assertEquals(0, body.offset());
        body.caret(robot, 0, 0, end);
        assertTrue(body.surface.caretBounds().getMinY() > y);
    }

    @Test
    void an_emoji_that_comes_in_two_halves_is_typed_as_one(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "ab");
        body.caret(robot, 0, 0, 1);

        type(robot, "\ud83d");
        assertEquals("ab", body.text());
        type(robot, "\ude00");
        assertEquals("a\ud83d\ude00b", body.text());
        robot.interact(body.editing::undo);

        assertEquals("ab", body.text());
        type(robot, "\ud83d");
        type(robot, "x");
        assertEquals("axb", body.text());
    }

    private void type(FxRobot robot, String character) {
        robot.interact(() -> body.surface.fireEvent(new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
    }
}
