package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing with the eye on the caret. */
class FocusTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 800);

    private void openLong() throws Exception {
        window.open(Samples.story("Judul", Collections.nCopies(60, "Sebuah alinea dengan beberapa kata.").toArray(String[]::new)));
    }

    /** At which share of the story's height the middle of the caret's line stands. */
    private double height() {
        Node column = window.node(".story-column");
        var caret = window.view().body().bounds(window.story().editing().selection().head());
        Bounds inside = column.sceneToLocal(window.view().body().localToScene(
                new javafx.geometry.BoundingBox(caret.getMinX(), caret.getMinY(), 1, caret.getHeight())));
        return inside.getCenterY() / column.getLayoutBounds().getHeight();
    }

    @Test
    void the_line_with_the_caret_keeps_its_height_up_to_the_last() throws Exception {
        openLong();
        window.keys(KeyCode.F9);
        assertTrue(height() < 0.5, "the story's start stays where it is");

        for (int i = 0; i < 20; i++) {
            window.keys(KeyCode.DOWN);
        }
        assertEquals(0.45, height(), 0.01);
        window.keys(KeyCode.CONTROL, KeyCode.END);
        assertEquals(0.45, height(), 0.01);
        for (int i = 0; i < 5; i++) {
            window.keys(KeyCode.ENTER);
            window.type("baris baru");
            window.keys(KeyCode.LEFT);
            assertEquals(0.45, height(), 0.01);
        }
    }

    @Test
    void neither_click_nor_wheel_makes_a_typewriter_jump() throws Exception {
        openLong();
        window.keys(KeyCode.F9);
        for (int i = 0; i < 30; i++) {
            window.keys(KeyCode.DOWN);
        }
        double before = window.view().scrolled();
        Point2D caret = caretOnScreen();

        window.clickOn(caret.add(0, 120));
        assertEquals(before, window.view().scrolled());
        assertTrue(height() > 0.55);
        window.act(() -> window.view().body().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, false, 0, -300, 0, -300,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        assertEquals(before + 300, window.view().scrolled());

        window.type("x");
        assertEquals(0.45, height(), 0.01);
    }

    private Point2D caretOnScreen() {
        var at = window.view().body().bounds(window.story().editing().selection().head());
        return window.view().body().localToScreen(at.getMinX() + 1, at.getMinY() + at.getHeight() / 2);
    }

    private String text() {
        return window.story().story().body().text();
    }

    @Test
    void without_erasing_no_key_takes_text_away_and_typing_goes_behind_what_is_selected() throws Exception {
        window.open(Samples.story("Judul", "satu dua tiga", "empat"));
        window.keys(KeyCode.CONTROL, KeyCode.F9);
        assertEquals("Tanpa hapus", ((Label) window.node("#modes")).getText());
        Story before = window.story().story();

        window.keys(KeyCode.CONTROL, KeyCode.END);
        window.keys(KeyCode.BACK_SPACE);
        window.keys(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
        window.keys(KeyCode.DELETE);
        window.keys(KeyCode.CONTROL, KeyCode.X);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        assertEquals(before, window.story().story());

        window.type(" lima");
        assertEquals("satu dua tiga\nempat lima", text());
        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.keys(KeyCode.CONTROL, KeyCode.V);
        assertEquals("satu dua tiga\nempat limasatu dua tiga\nempat", text());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.story().story());

        window.keys(KeyCode.CONTROL, KeyCode.F9);
        window.keys(KeyCode.CONTROL, KeyCode.END);
        window.keys(KeyCode.BACK_SPACE);
        assertEquals("satu dua tiga\nempa", text());
        assertEquals("", ((Label) window.node("#modes")).getText());
    }

    @Test
    void without_erasing_fields_keep_their_text_and_menus_their_way() throws Exception {
        window.open(Samples.story("Judul", "satu"));
        window.keys(KeyCode.CONTROL, KeyCode.F9);
        window.clickOn("#story-headline");
        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.keys(KeyCode.BACK_SPACE);
        window.keys(KeyCode.CONTROL, KeyCode.X);
        window.type(" baru");
        assertEquals("Judul baru", window.story().story().headline());

        window.act(() -> window.view().body().requestFocus());
        window.keys(KeyCode.CONTROL, KeyCode.END);
        window.keys(KeyCode.ENTER);
        window.type("/kutip");
        window.keys(KeyCode.ENTER);
        assertTrue(window.story().story().body().blocks().getLast() instanceof Quote);
        assertEquals("satu\n\n", text());

        window.keys(KeyCode.CONTROL, KeyCode.F);
        window.type("satu");
        window.keys(KeyCode.BACK_SPACE);
        assertEquals("sat", ((TextInputControl) window.node("#find-text")).getText());
        for (String taking : List.of("replace", "removeBlock", "removeRow", "removeColumn")) {
            assertFalse(window.desk().commands().runnable(taking).get(), taking);
        }
    }

    @Test
    void the_typewriter_is_off_until_it_is_asked_for_and_kept() throws Exception {
        openLong();
        window.keys(KeyCode.CONTROL, KeyCode.END);
        assertTrue(height() > 0.6, "off: the last line stands low");

        window.keys(KeyCode.F9);
        assertEquals(0.45, height(), 0.01);
        DeskWindow.until(() -> Files.readString(window.app().newsroom().folder().resolve("settings.json"))
                .contains("\"typewriter\" : true"));
        window.keys(KeyCode.F9);
        assertTrue(height() > 0.6);
    }
}
