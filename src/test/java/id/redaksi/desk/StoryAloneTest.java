package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.editor.Sight;
import id.redaksi.edit.Selection;
import id.redaksi.samples.Samples;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The story alone on the screen, and everything as it was afterwards. */
class StoryAloneTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(960, 700);

    @BeforeEach
    void open() throws Exception {
        window.open(Samples.story(
                "Judul", Collections.nCopies(60, "Sebuah alinea dengan beberapa kata saja.").toArray(String[]::new)));
    }

    private boolean isSeen(String id) {
        Node node = window.node(id);
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node != null && node.getScene() != null && node.getLayoutBounds().getHeight() > 0;
    }

    private boolean isFull() {
        return window.stage().isFullScreen();
    }

    private List<Boolean> wanted() {
        return window.desk().panes().allWanted().stream().map(BooleanProperty::get).toList();
    }

    private double[] dividers() {
        return ((SplitPane) window.node(".split-pane")).getDividerPositions();
    }

    @Test
    void only_the_story_is_left_and_escape_puts_everything_back() throws Exception {
        window.act(() -> ((SplitPane) window.node(".split-pane")).setDividerPosition(0, 0.2));
        for (int i = 0; i < 40; i++) {
            window.keys(KeyCode.DOWN);
        }
        window.act(() -> window.view().scrollTo(window.view().scrolled() - 60));
        List<Boolean> panes = wanted();
        double[] dividers = dividers();
        Sight sight = window.view().sight();
        Selection caret = window.story().editing().selection();
        double width = window.stage().getScene().getWidth();

        window.keys(KeyCode.SHIFT, KeyCode.F11);
        assertTrue(isFull());
        for (String gone : List.of(".bar", ".navigation", "#story-list", ".tab-header-area", "#save-state", "#gaps")) {
            assertFalse(isSeen(gone), gone);
        }
        assertTrue(isSeen("#body"));
        assertEquals(window.stage().getScene().getWidth(), window.node(".story").getLayoutBounds().getWidth());
        assertTrue(((Label) window.node("#length")).getText().matches("[0-9.]+ kata"));

        window.keys(KeyCode.ESCAPE);
        DeskWindow.until(() -> window.stage().getScene().getWidth() == width);
        assertFalse(isFull());
        assertTrue(isSeen(".bar") && isSeen(".navigation") && isSeen(".tab-header-area") && isSeen("#save-state"));
        assertEquals(panes, wanted());
        assertEquals(java.util.Arrays.toString(dividers), java.util.Arrays.toString(dividers()));
        assertEquals(caret, window.story().editing().selection());
        assertEquals(sight, window.view().sight());
        assertTrue(window.view().body().isFocused());
    }

    @Test
    void the_key_leaves_too_and_what_was_written_stays_in_sight() throws Exception {
        window.keys(KeyCode.SHIFT, KeyCode.F11);
        window.keys(KeyCode.CONTROL, KeyCode.END);
        window.type(" Kalimat baru.");
        window.keys(KeyCode.SHIFT, KeyCode.F11);

        assertFalse(isFull());
        assertTrue(window.story().story().body().text().endsWith("Kalimat baru."));
        Bounds body = window.view().body().localToScene(window.view().body().getLayoutBounds());
        var at = window.view().body().bounds(window.story().editing().selection().head());
        assertTrue(body.getMinY() + at.getMaxY() < 700, "the caret is in sight");
    }

    @Test
    void escape_closes_menus_find_and_sheets_first() throws Exception {
        window.keys(KeyCode.SHIFT, KeyCode.F11);
        window.keys(KeyCode.CONTROL, KeyCode.F);
        window.act(() -> window.view().body().requestFocus());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.node("#find-bar").isVisible());
        assertTrue(isFull());

        window.keys(KeyCode.CONTROL, KeyCode.K);
        assertTrue(window.desk().sheets().isOpen());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.desk().sheets().isOpen());
        assertTrue(isFull());

        window.keys(KeyCode.ALT, KeyCode.ENTER);
        DeskWindow.until(() -> !window.listTargetWindows().isEmpty()
                && javafx.stage.Window.getWindows().size() == 2);
        window.keys(KeyCode.ESCAPE);
        assertEquals(1, javafx.stage.Window.getWindows().size());
        assertTrue(isFull());

        window.keys(KeyCode.CONTROL, KeyCode.END);
        window.keys(KeyCode.ENTER);
        window.type("/");
        assertTrue(window.node("#slash-menu").isVisible());
        window.keys(KeyCode.ESCAPE);
        assertTrue(isFull());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isFull());
    }

    @Test
    void a_command_that_needs_a_pane_leaves_for_it() throws Exception {
        window.keys(KeyCode.SHIFT, KeyCode.F11);
        window.keys(KeyCode.CONTROL, KeyCode.T);

        DeskWindow.until(() -> window.desk().focused() != null && "tag-field".equals(window.desk().focused().getId()));
        assertFalse(isFull());
        assertTrue(isSeen(".bar"));
    }

    @Test
    void f11_fills_the_screen_and_leaves_the_bars() throws Exception {
        window.keys(KeyCode.F11);
        assertTrue(isFull());
        assertTrue(isSeen(".bar"));
        assertEquals("", window.stage().getFullScreenExitHint());

        window.keys(KeyCode.SHIFT, KeyCode.F11);
        assertFalse(isSeen(".bar"));
        window.keys(KeyCode.ESCAPE);
        assertTrue(isFull(), "as it was");
        assertTrue(isSeen(".bar"));
        window.keys(KeyCode.F11);
        assertFalse(isFull());
    }

    @Test
    void when_the_last_story_closes_the_window_is_there_again() throws Exception {
        window.keys(KeyCode.SHIFT, KeyCode.F11);
        window.keys(KeyCode.CONTROL, KeyCode.W);

        DeskWindow.until(() -> window.desk().stories().all().isEmpty());
        assertFalse(isFull());
        assertTrue(isSeen(".bar"));
    }
}
