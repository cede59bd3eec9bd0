package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.editor.Sight;
import id.redaksi.edit.Selection;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The story as a proof: large, numbered, and only to be read. */
class ProofTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(960, 700);

    private static Story paragraphs(int count) {
        var random = new SplittableRandom(4);
        return Samples.story(
                "Judul",
                IntStream.range(0, count)
                        .mapToObj(_ -> "kata panjang sekali ".repeat(1 + random.nextInt(14)).strip())
                        .toArray(String[]::new));
    }

    /** The numbers in the margin of what is in sight, from top to bottom. */
    private List<Text> numbers() {
        return window.view().lookupAll(".line-number").stream()
                .map(Text.class::cast)
                .filter(number -> number.localToScene(0, 0).getY() > 0)
                .sorted(Comparator.comparingDouble(number -> number.localToScene(0, 0).getY()))
                .toList();
    }

    private List<Integer> shown() {
        return numbers().stream().map(number -> Integer.valueOf(number.getText())).toList();
    }

    private static List<Integer> from(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    /** How many lines the headline and the paragraphs come to when each is set by itself. */
    private int expected() {
        double width = window.view().body().getWidth();
        Font font = ((Text) window.view().body().lookup(".run")).getFont();
        int lines = 1;
        for (Block block : window.story().story().body().blocks()) {
            var text = new Text(block.text());
            text.setFont(font);
            text.setWrappingWidth(width);
            lines += text.getLayoutInfo().getTextLineCount();
        }
        return lines;
    }

    /** Goes to the end and stays there until all lines are counted: some at each frame, of which a busy machine has few. */
    private void toTheEnd() throws Exception {
        window.act(() -> window.view().scrollTo(window.view().body().contentHeight() * 2));
        DeskWindow.until(120, () -> !shown().isEmpty());
        DeskWindow.until(() -> {
            window.view().scrollTo(window.view().body().contentHeight() * 2);
            return !shown().isEmpty() && shown().getLast() == expected();
        });
        assertEquals(from(shown().getFirst(), shown().size()), shown());
    }

    @Test
    void every_printed_line_has_its_number_from_the_headline_to_the_end() throws Exception {
        window.open(paragraphs(60));
        double before = ((Text) window.view().body().lookup(".run")).getFont().getSize();

        window.keys(KeyCode.F12);
        assertEquals(before * 1.5, ((Text) window.view().body().lookup(".run")).getFont().getSize(), 0.01);
        assertEquals(from(1, shown().size()), shown());
        assertTrue(shown().size() > 10);

        toTheEnd();
    }

    @Test
    void the_numbers_are_right_in_another_width_and_size() throws Exception {
        window.open(paragraphs(60));
        window.keys(KeyCode.F12);
        window.keys(KeyCode.END);
        int before = expected();

        window.act(() -> window.stage().setWidth(760));
        DeskWindow.until(() -> expected() > before);
        toTheEnd();
        int narrow = expected();
        window.keys(KeyCode.CONTROL, KeyCode.EQUALS);
        window.keys(KeyCode.CONTROL, KeyCode.EQUALS);
        DeskWindow.until(() -> expected() > narrow);
        toTheEnd();
    }

    @Test
    void in_a_long_story_a_number_that_is_not_known_yet_is_not_guessed() throws Exception {
        window.open(paragraphs(1000));
        window.keys(KeyCode.F12);
        window.keys(KeyCode.END);

        assertTrue(shown().isEmpty() || shown().getFirst() > 2000, "none, or the right ones");
        toTheEnd();
    }

    @Test
    void lines_side_by_side_are_one_and_empty_ones_none() throws Exception {
        window.open(Samples.oneOfEach());
        window.keys(KeyCode.F12);
        int last = 0;
        for (int page = 0; page < 6; page++) {
            window.keys(KeyCode.PAGE_DOWN);
            last = Math.max(last, shown().getLast());
        }

        // Headline, standfirst, byline, lead's caption and credit; then what the body prints, a table's row being one.
        assertEquals(5 + 1 + 1 + 2 + 2 + 2 + 2 + 1 + 2 + 3 + 2 + 3 + 2 + 1 + 1, last);
    }

    @Test
    void no_key_changes_the_story_and_find_works() throws Exception {
        window.open(paragraphs(30));
        Story before = window.story().story();
        window.act(() -> Clipboard.getSystemClipboard()
                .setContent(java.util.Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, "tempelan")));
        window.keys(KeyCode.F12);

        window.type("x");
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.TAB, KeyCode.SPACE)) {
            window.keys(key);
        }
        for (KeyCode key : List.of(KeyCode.B, KeyCode.V, KeyCode.X, KeyCode.Z, KeyCode.H, KeyCode.J)) {
            window.keys(KeyCode.CONTROL, key);
        }
        window.keys(KeyCode.ALT, KeyCode.DOWN);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(before, window.story().story());
        assertFalse(window.desk().commands().runnable("bold").get());
        assertFalse(window.desk().commands().runnable("undo").get());

        window.keys(KeyCode.CONTROL, KeyCode.F);
        window.type("sekali");
        assertTrue(window.node("#find-bar").isVisible());
        assertEquals(6, window.view().body().model().clipping().copied().getFirst().text().length());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.node("#find-bar").isVisible());
        assertTrue(window.desk().focus().proofProperty().get());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.desk().focus().proofProperty().get());
        window.act(() -> window.view().body().requestFocus());
        window.type("y");
        assertFalse(before.equals(window.story().story()));
    }

    @Test
    void leaving_finds_caret_and_sight_as_they_were_or_the_place_that_was_clicked() throws Exception {
        window.open(paragraphs(40));
        for (int i = 0; i < 30; i++) {
            window.keys(KeyCode.DOWN);
        }
        Sight sight = window.view().sight();
        Selection caret = window.story().editing().selection();
        window.keys(KeyCode.F12);
        window.keys(KeyCode.END);
        window.keys(KeyCode.F12);
        DeskWindow.until(() -> window.view().sight().equals(sight));
        assertEquals(caret, window.story().editing().selection());
        assertEquals(List.of(), numbers());

        window.keys(KeyCode.F12);
        toTheEnd();
        Node number = numbers().get(numbers().size() - 3);
        Point2D line = number.localToScreen(60, -4);
        window.clickOn(line);
        Position clicked = window.story().editing().selection().head();
        assertFalse(clicked.equals(caret.head()));
        window.keys(KeyCode.ESCAPE);
        assertEquals(clicked, window.story().editing().selection().head());
    }

    @Test
    void another_story_is_read_too_and_a_new_one_is_written() throws Exception {
        window.open(paragraphs(3));
        Story first = window.story().story();
        window.open(paragraphs(4).withId(new id.redaksi.story.Ids(Samples.CLOCK, new SplittableRandom(8)).story()));
        window.keys(KeyCode.F12);

        window.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        DeskWindow.until(() -> window.story().id().equals(first.id()));
        window.act(() -> window.view().body().requestFocus());
        window.type("x");
        assertEquals(first, window.story().story());
        assertEquals(from(1, shown().size()), shown());

        window.keys(KeyCode.CONTROL, KeyCode.N);
        DeskWindow.until(() -> window.desk().stories().all().size() == 3 && !window.desk().focus().proofProperty().get());
        window.act(() -> window.view().body().requestFocus());
        window.type("x");
        assertEquals("x", window.story().story().body().text());
    }
}
