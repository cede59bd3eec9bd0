package id.redaksi.desk.editor.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Reviewing;
import id.redaksi.edit.Selection;
import id.redaksi.edit.TextRange;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Writing through an input method, as its events tell it. */
@ExtendWith(ApplicationExtension.class)
class CompositionTest {
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

    private static InputMethodTextRun run(String text) {
        return new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW);
    }

    private void event(FxRobot robot, String committed, int caret, InputMethodTextRun... composed) {
        robot.interact(() -> body.surface.fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(Arrays.asList(composed)),
                committed,
                caret)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void compose(FxRobot robot, String text) {
        event(robot, "", text.length(), run(text));
    }

    private void commit(FxRobot robot, String text) {
        event(robot, text, 0);
    }

    private javafx.scene.shape.Path lines(String look) {
        return (javafx.scene.shape.Path) body.surface.lookupAll(".composed").stream()
                .filter(node -> node.getStyleClass().contains("chosen") == look.equals("chosen"))
                .filter(node -> !((javafx.scene.shape.Path) node).getElements().isEmpty())
                .findFirst()
                .orElseGet(javafx.scene.shape.Path::new);
    }

    @Test
    void what_is_composed_is_underlined_and_its_chosen_clause_heavier(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "ab");
        body.caret(robot, 0, 0, 1);

        event(robot, "", 2, run("xy"), new InputMethodTextRun("zz", InputMethodHighlight.SELECTED_CONVERTED));
        assertEquals("axyzzb", body.text());
        assertEquals(3, body.offset());
        assertEquals(body.bounds(0, 0, 1).getMinX(), lines("thin").getBoundsInParent().getMinX(), 3);
        assertEquals(body.bounds(0, 0, 5).getMinX(), lines("chosen").getBoundsInParent().getMaxX(), 3);

        commit(robot, "w");
        assertEquals("awb", body.text());
        assertTrue(lines("thin").getElements().isEmpty() && lines("chosen").getElements().isEmpty());
    }

    @Test
    void what_is_composed_where_changes_are_suggested_is_underlined_there_and_suggested(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "satu dua tiga");
        robot.interact(() -> {
            body.editing.suggest(() -> Samples.SARI);
            body.editing.select(new Selection(body.place(0, 0, 5), body.place(0, 0, 8)));
        });

        compose(robot, "に");
        TextRange shown = body.surface.model().composition().orElseThrow();
        assertEquals("に", body.text().substring(shown.from(), shown.to()));
        commit(robot, "日");

        assertEquals("satu dua日 tiga", body.text());
        assertEquals("satu dua tiga", Reviewing.settled(body.editing.story()).body().text());
        robot.interact(() -> body.editing.undo());
        assertEquals("satu dua tiga", body.text());
    }

    @Test
    void over_a_selection_it_replaces_what_was_selected_and_cancelled_gives_it_back(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "satu dua tiga");
        var selected = new Selection(body.place(0, 0, 5), body.place(0, 0, 8));
        robot.interact(() -> body.editing.select(selected));

        compose(robot, "に");
        assertEquals("satu に tiga", body.text());
        event(robot, "", 0);
        assertEquals("satu dua tiga", body.text());
        assertEquals(selected, body.editing.selection());
        assertFalse(body.editing.canUndo());

        compose(robot, "に");
        commit(robot, "\ud842\udfb7野");
        assertEquals("satu \ud842\udfb7野 tiga", body.text());
        robot.interact(body.editing::undo);
        assertEquals("satu dua tiga", body.text());
    }

    @Test
    void a_dead_key_becomes_its_letter(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "caf");
        body.caret(robot, 0, 0, 3);

        compose(robot, "´");
        commit(robot, "é");

        assertEquals("café", body.text());
    }

    @Test
    void a_click_elsewhere_keeps_what_was_composed(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "ab", "cd");
        body.caret(robot, 0, 0, 1);
        compose(robot, "にほん");

        robot.clickOn(body.point(body.place(1, 0, 1)));

        assertEquals("aにほんb\ncd", body.text());
        assertEquals(Selection.caret(body.place(1, 0, 1)), body.editing.selection());
        robot.interact(body.editing::undo);
        assertEquals("ab\ncd", body.text());
    }

    @Test
    void going_to_another_field_keeps_what_was_composed(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "ab");
        body.caret(robot, 0, 0, 1);
        compose(robot, "に");

        robot.interact(() -> body.view.lookup("#story-headline").requestFocus());
        assertEquals("aにb", body.text());
        assertTrue(body.surface.model().composition().isEmpty());
        assertTrue(body.editing.canUndo());
    }

    @Test
    void an_undo_in_the_middle_takes_back_nothing_else(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, "ab");
        body.caret(robot, 0, 0, 2);
        robot.write("c", 0);
        compose(robot, "に");

        robot.interact(body.editing::undo);
        assertEquals("abc", body.text());
        compose(robot, "にほ");
        assertEquals("abcにほ", body.text());
        commit(robot, "日");
        assertEquals("abc日", body.text());
    }

    private void candidatesStandUnder(FxRobot robot, int block, int leaf, int offset) {
        robot.interact(() -> {
            Rectangle2D at = body.bounds(block, leaf, offset);
            Point2D wanted = body.surface.localToScreen(at.getMinX(), at.getMaxY());
            assertEquals(wanted, body.surface.getInputMethodRequests().getTextLocation(0));
        });
    }

    @Test
    void the_candidates_stand_under_the_text_in_cells_and_captions_and_behind_a_scroll(FxRobot robot) throws Exception {
        body = OnStage.of(robot, stage, folder, ids -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Table.of(ids.block(), false, List.of(List.of(Inline.of("a"), Inline.of("bc")))));
            blocks.add(new Figure(ids.block(), Inline.of("Pasar"), Inline.EMPTY, "", null));
            Collections.nCopies(60, "alinea").forEach(text -> blocks.add(new Paragraph(ids.block(), Inline.of(text))));
            return blocks;
        });
        body.caret(robot, 0, 1, 1);
        compose(robot, "に");
        candidatesStandUnder(robot, 0, 1, 1);
        commit(robot, "日");
        body.caret(robot, 1, 0, 5);
        compose(robot, "に");
        candidatesStandUnder(robot, 1, 0, 5);
        commit(robot, "日");

        body.caret(robot, 30, 0, 3);
        robot.interact(() -> body.view.scrollTo(body.view.scrolled() + 90));
        candidatesStandUnder(robot, 30, 0, 3);
        robot.push(KeyCode.DOWN);
        compose(robot, "に");
        candidatesStandUnder(robot, 31, 0, 3);
        robot.interact(() -> {
            Point2D first = body.point(body.place(31, 0, 3));
            assertEquals(0, body.surface.getInputMethodRequests().getLocationOffset((int) first.getX(), (int) first.getY()));
        });
    }
}
