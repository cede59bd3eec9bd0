package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.SplittableRandom;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The size, width and font of stories as one changes them. */
class StoryTypeTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 900);

    private Text run(String look) {
        return (Text) window.view().body().lookup(look + " .run");
    }

    private double headline() {
        return ((TextInputControl) window.node("#story-headline")).getFont().getSize();
    }

    private double size() {
        return window.app().settings().look().textSize();
    }

    @Test
    void the_usual_sizes_are_those_of_the_drawing() throws Exception {
        window.open(Samples.oneOfEach());

        assertEquals(17.5, run(".paragraph").getFont().getSize(), 0.01);
        assertEquals(23, run(".heading-2").getFont().getSize(), 0.01);
        assertEquals(13, run(".caption-text").getFont().getSize(), 0.01);
        assertEquals("Inter", run(".caption-text").getFont().getFamily());
        assertEquals(31, headline(), 0.01);
        assertEquals(13, ((TextInputControl) window.node("#lead-caption")).getFont().getSize(), 0.01);
    }

    @Test
    void headline_standfirst_and_captions_grow_along_and_come_back() throws Exception {
        window.open(Samples.oneOfEach());
        double before = window.node("#story-headline").getLayoutBounds().getHeight();

        for (int i = 0; i < 7; i++) {
            window.keys(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        assertEquals(24.5, run(".paragraph").getFont().getSize(), 0.01);
        assertEquals(23 * 1.4, run(".heading-2").getFont().getSize(), 0.05);
        assertEquals(13 * 1.4, run(".caption-text").getFont().getSize(), 0.05);
        assertEquals(31 * 1.4, headline(), 0.01);
        assertTrue(window.node("#story-headline").getLayoutBounds().getHeight() > before * 1.3);

        window.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(17.5, size());
        assertEquals(17.5, run(".paragraph").getFont().getSize(), 0.01);
        assertEquals(before, window.node("#story-headline").getLayoutBounds().getHeight());
    }

    @Test
    void the_wheel_with_control_zooms_and_does_not_scroll() throws Exception {
        window.open(Samples.oneOfEach());
        window.act(() -> {
            turn(20, true);
            turn(25, true);
            turn(-40, true);
            turn(40, true);
        });

        assertEquals(18.5, size());
        assertEquals(0, window.view().scrolled());
        window.act(() -> turn(-40, false));
        assertEquals(40, window.view().scrolled());
        assertEquals(18.5, size());
    }

    private void turn(double by, boolean control) {
        window.view().body().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, 10, 10, 10, 10, false, control, false, false, false, false, 0, by, 0, by,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    @Test
    void the_caret_stays_on_its_words_in_another_font_and_in_a_story_behind() throws Exception {
        window.open(Samples.story("Satu", "kata ".repeat(200)));
        window.open(Samples.story("Dua", "kata ".repeat(200)).withId(other()));
        window.keys(KeyCode.CONTROL, KeyCode.END);

        window.act(() -> window.desk().focus().font("Monospaced"));
        DeskWindow.until(() -> run(".paragraph").getFont().getFamily().equals("Monospaced"));
        assertCaretOnText();

        window.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        DeskWindow.until(() -> window.story().story().headline().equals("Satu"));
        assertEquals("Monospaced", run(".paragraph").getFont().getFamily());
        window.act(() -> window.view().body().requestFocus());
        window.keys(KeyCode.CONTROL, KeyCode.END);
        assertCaretOnText();
        assertTrue(window.view().body().contentHeight() > 300);
    }

    private static StoryId other() {
        return new Ids(Samples.CLOCK, new SplittableRandom(8)).story();
    }

    /** The caret at the end of the story stands where its last letter is drawn. */
    private void assertCaretOnText() {
        Bounds text = window.view().body().sceneToLocal(run(".paragraph").localToScene(run(".paragraph").getLayoutBounds()));
        var caret = window.view().body().bounds(window.story().editing().selection().head());
        assertTrue(caret.getMaxY() <= text.getMaxY() + 2, caret + " in " + text);
        assertTrue(caret.getMinY() >= text.getMaxY() - 40, caret + " in " + text);
    }

    @Test
    void the_column_becomes_wider_and_narrower_within_its_limits() throws Exception {
        window.open(Samples.oneOfEach());
        window.act(() -> {
            window.desk().panes().listWanted().set(false);
            window.desk().panes().navigationWanted().set(false);
        });
        DeskWindow.until(() -> window.view().body().getWidth() == 640);
        double before = window.view().body().getWidth();

        window.act(() -> window.desk().commands().run("wider"));
        DeskWindow.until(() -> window.view().body().getWidth() == before + 40);
        for (int i = 0; i < 20; i++) {
            window.act(() -> window.desk().commands().run("narrower"));
        }
        DeskWindow.until(() -> window.view().body().getWidth() == 480);
    }

    @Test
    void a_font_is_chosen_in_the_settings_and_kept() throws Exception {
        window.open(Samples.oneOfEach());
        window.keys(KeyCode.CONTROL, KeyCode.COMMA);
        DeskWindow.until(() -> window.node("#settings-font") != null);
        @SuppressWarnings("unchecked")
        var box = (ComboBox<String>) window.node("#settings-font");
        assertEquals(
                List.of("Source Serif 4", "Inter", "Serif", "SansSerif", "Monospaced"),
                box.getItems().subList(0, 5));
        DeskWindow.until(() -> box.getItems().size() > 5);

        window.act(() -> box.setValue("Inter"));
        window.keys(KeyCode.ESCAPE);

        DeskWindow.until(() -> run(".paragraph").getFont().getFamily().equals("Inter"));
        assertEquals("Inter", ((TextInputControl) window.node("#story-headline")).getFont().getFamily());
        assertEquals("Inter", window.app().settings().focus().font());
    }

    @Test
    void a_font_that_the_machine_has_not_gives_way_to_our_own() {
        assertEquals(Settings.Focus.USUAL_FONT, StoryType.family("Tidak Ada"));
        assertEquals(Settings.Focus.USUAL_FONT, StoryType.family("x\"; } .root { -fx-opacity: 0"));
        assertEquals("Monospaced", StoryType.family("Monospaced"));
        assertFalse(StoryType.css(17.5, "Inter").contains("\n\n"));
    }
}
