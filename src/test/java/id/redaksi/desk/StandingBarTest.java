package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Notices.Notice;
import id.redaksi.desk.kit.Notices.Weight;
import id.redaksi.samples.Samples;
import id.redaksi.wording.Message;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands under the top bar. */
class StandingBarTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 700);

    private final AtomicInteger acted = new AtomicInteger();

    @BeforeEach
    void open() throws Exception {
        window.open(Samples.story(
                "Judul", Collections.nCopies(30, "Sebuah alinea dengan beberapa kata saja.").toArray(String[]::new)));
    }

    private void put(String key, Weight weight) {
        window.act(() -> window.desk()
                .standing()
                .put(key, new Notice(
                        Message.of("desk.bug", key), weight, new Notices.Act("desk.close", acted::incrementAndGet))));
    }

    private double caretY() {
        Node caret = window.node(".caret");
        Bounds bounds = caret.localToScene(caret.getLayoutBounds());
        return bounds.getMinY();
    }

    @Test
    void the_worst_two_are_shown_and_the_others_when_there_is_room() {
        put("backup", Weight.WARNING);
        put("cloud", Weight.WARNING);
        put("save", Weight.ERROR);

        assertTrue(window.node("#standing-save").getLayoutY() < window.node("#standing-backup").getLayoutY());
        assertTrue(window.node("#standing-save").getStyleClass().contains("error"));
        assertNull(window.node("#standing-cloud"));

        window.act(() -> window.desk().standing().remove("save"));
        assertNotNull(window.node("#standing-cloud"));
        assertNull(window.node("#standing-save"));
    }

    @Test
    void the_text_under_the_caret_moves_by_the_height_of_the_bar_and_back() {
        double before = caretY();
        put("save", Weight.ERROR);
        double height = window.node("#standing").getLayoutBounds().getHeight();

        assertTrue(height >= 36 && height < 60, "height " + height);
        assertEquals(before + height, caretY(), 0.5);

        window.act(() -> window.desk().standing().remove("save"));
        assertEquals(before, caretY(), 0.5);
        assertFalse(window.node("#standing").isVisible());
    }

    @Test
    void the_act_is_reached_by_key_and_the_caret_has_the_focus_again_when_the_bar_goes() throws Exception {
        put("save", Weight.ERROR);
        window.act(() -> window.node("#standing-save-act").requestFocus());
        window.keys(KeyCode.SPACE);
        assertEquals(1, acted.get());

        put("backup", Weight.WARNING);
        assertEquals("standing-save-act", window.desk().focused().getId());
        window.act(() -> window.desk().standing().remove("save"));

        DeskWindow.until(() -> window.view().body().isFocused());
    }

    @Test
    void what_may_be_dismissed_goes_by_its_cross() throws Exception {
        window.act(() -> window.desk()
                .standing()
                .putDismissable("cloud", new Notice(Message.of("desk.bug", "1"), Weight.WARNING, null)));
        window.clickOn("#standing-cloud-dismiss");

        DeskWindow.until(() -> window.node("#standing-cloud") == null);
        assertTrue(window.desk().standing().entriesProperty().get().isEmpty());
    }

    @Test
    void it_is_read_out_and_speaks_the_language_of_the_window() {
        put("save", Weight.ERROR);
        var text = (Label) window.node("#standing-save-text");
        assertEquals("Peringatan", text.getAccessibleRoleDescription());
        assertEquals(text.getText(), text.getAccessibleText());

        window.act(() -> window.desk().words().speak(java.util.Locale.ENGLISH));

        var other = (Label) window.node("#standing-save-text");
        assertEquals("Alert", other.getAccessibleRoleDescription());
        assertFalse(other.getText().equals(text.getText()));
    }

    @Test
    void it_stands_over_a_story_that_is_alone_on_the_screen() throws Exception {
        put("save", Weight.ERROR);
        window.keys(KeyCode.SHIFT, KeyCode.F11);
        DeskWindow.until(() -> window.stage().isFullScreen());

        Bounds bar = window.node("#standing").localToScene(window.node("#standing").getLayoutBounds());
        assertEquals(0, bar.getMinY(), 0.5);
        assertTrue(bar.getHeight() >= 36);
        window.keys(KeyCode.ESCAPE);
    }
}
