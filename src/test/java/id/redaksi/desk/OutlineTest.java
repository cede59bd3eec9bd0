package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Outline.Entry;
import id.redaksi.edit.Selection;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outline as one jumps and moves by it. */
class OutlineTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 700);

    private final Ids ids = Samples.ids();

    @BeforeEach
    void open() throws Exception {
        List<Block> blocks = new ArrayList<>();
        part(blocks, 0, "", 2);
        part(blocks, 2, "Satu", 12);
        part(blocks, 3, "Satu A", 12);
        blocks.add(new InfoBox(ids.block(), Inline.of("Kotak"), List.of(Inline.of("isi"))));
        part(blocks, 2, "Dua", 12);
        part(blocks, 2, "Tiga", 12);
        window.act(() -> window.desk().panes().listWanted().set(false));
        window.open(Samples.story("Judul").withBody(new Body(blocks)));
    }

    private void part(List<Block> blocks, int level, String heading, int paragraphs) {
        if (level > 0) {
            blocks.add(new Heading(ids.block(), level, Inline.of(heading)));
        }
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Paragraph(ids.block(), Inline.of("Alinea " + i + " dari bagian " + heading + ".")));
        }
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> list() {
        return (ListView<Entry>) window.node("#outline-list");
    }

    private List<String> entries() {
        return list().getItems().stream().map(Entry::text).toList();
    }

    /** The headings and boxes in the order in which they stand in the story. */
    private List<String> story() {
        return window.story().story().body().blocks().stream()
                .filter(block -> !(block instanceof Paragraph))
                .map(block -> block.leaves().getFirst().text())
                .toList();
    }

    private String chosen() {
        return list().getSelectionModel().getSelectedItem().text();
    }

    private String atCaret() {
        Position caret = window.story().editing().selection().head();
        return window.story().story().body().find(caret.block()).orElseThrow().leaves().getFirst().text();
    }

    @Test
    void arrows_and_enter_jump_to_a_heading_and_bring_it_up() throws Exception {
        window.keys(KeyCode.F4);
        assertTrue(list().isFocused());
        assertEquals(List.of("Satu", "Satu A", "Kotak", "Dua", "Tiga"), entries());

        for (int i = 0; i < 3; i++) {
            window.keys(KeyCode.DOWN);
        }
        window.keys(KeyCode.ENTER);

        assertEquals("Dua", atCaret());
        assertTrue(window.view().body().isFocused());
        var at = window.view().body().bounds(window.story().editing().selection().head());
        double y = window.view().body().localToScene(at.getMinX(), at.getMinY()).getY()
                - window.node(".story-column").localToScene(0, 0).getY();
        assertTrue(y > 0 && y < 80, "near the upper edge: " + y);
        window.type("Bab ");
        assertEquals("Bab Dua", atCaret());
        assertEquals(List.of("Satu", "Satu A", "Kotak", "Bab Dua", "Tiga"), entries());
    }

    @Test
    void the_key_opens_takes_the_focus_and_closes_and_escape_closes() {
        window.keys(KeyCode.F4);
        window.act(() -> window.view().body().requestFocus());
        window.keys(KeyCode.F4);
        assertTrue(list().isFocused());
        window.keys(KeyCode.F4);
        assertFalse(window.node("#outline").isVisible());
        assertTrue(window.view().body().isFocused());

        window.keys(KeyCode.F4);
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.node("#outline").isVisible());
        assertTrue(window.view().body().isFocused());
    }

    @Test
    void a_section_moves_with_all_that_is_in_it_and_one_undo_takes_it_back() {
        Story before = window.story().story();
        window.keys(KeyCode.F4);
        window.act(() -> list().getSelectionModel().clearAndSelect(0));

        window.keys(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("Dua", "Satu", "Satu A", "Kotak", "Tiga"), story());
        assertEquals(story(), entries());
        assertEquals("Satu", chosen());
        assertTrue(list().isFocused());
        window.keys(KeyCode.ALT, KeyCode.DOWN);
        window.keys(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("Dua", "Satu", "Satu A", "Kotak", "Tiga"), story());

        for (int i = 0; i < 3; i++) {
            window.keys(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, window.story().story());
        assertEquals(List.of("Satu", "Satu A", "Kotak", "Dua", "Tiga"), entries());
    }

    @Test
    void in_the_body_the_same_keys_move_the_block_with_the_caret() {
        window.keys(KeyCode.F4);
        window.act(() -> window.view().body().requestFocus());
        String first = window.story().story().body().blocks().getFirst().text();

        window.keys(KeyCode.ALT, KeyCode.DOWN);

        assertEquals(first, window.story().story().body().blocks().get(1).text());
        assertTrue(window.view().body().isFocused());
    }

    private Point2D row(String text) {
        Node cell = list().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> one && text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        return cell.localToScreen(60, cell.getLayoutBounds().getHeight() / 2);
    }

    @Test
    void a_row_is_dragged_where_it_is_dropped_and_a_click_jumps() {
        window.keys(KeyCode.F4);
        window.moveTo(row("Tiga"));
        window.press(MouseButton.PRIMARY);
        window.moveTo(row("Satu A"));
        window.moveTo(row("Satu").add(0, -10));
        assertTrue(window.node("#outline").lookup(".drop-line").isVisible());
        window.release(MouseButton.PRIMARY);
        assertEquals(List.of("Tiga", "Satu", "Satu A", "Kotak", "Dua"), story());
        assertEquals(story(), entries());

        window.clickOn(row("Kotak"));
        assertEquals("Kotak", atCaret());
    }

    @Test
    void it_follows_the_caret_and_what_is_written() throws Exception {
        window.keys(KeyCode.F4);
        window.act(() -> window.view().body().requestFocus());
        window.keys(KeyCode.CONTROL, KeyCode.END);
        assertEquals("Tiga", here());

        window.keys(KeyCode.ENTER);
        window.type("## Empat");
        assertEquals(List.of("Satu", "Satu A", "Kotak", "Dua", "Tiga", "Empat"), entries());
        assertEquals("Empat", here());
        window.keys(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals("", here());
    }

    private String here() {
        return list().lookupAll(".list-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("here")))
                .map(cell -> ((ListCell<?>) cell).getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void a_story_without_headings_says_how_to_make_one() throws Exception {
        window.open(Samples.story("Judul", "satu")
                .withId(new Ids(Samples.CLOCK, new java.util.SplittableRandom(9)).story()));
        window.keys(KeyCode.F4);

        var said = (Label) window.view().lookup("#outline .label.placeholder");
        assertTrue(said.isVisible() && said.getText().startsWith("Belum ada subjudul"));
    }

    @Test
    void alone_the_outline_steps_back_and_comes_again() {
        window.keys(KeyCode.F4);
        window.keys(KeyCode.SHIFT, KeyCode.F11);
        assertFalse(window.node("#outline").isVisible());
        window.keys(KeyCode.F4);
        assertTrue(window.node("#outline").isVisible());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.node("#outline").isVisible());
        assertTrue(window.stage().isFullScreen());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.stage().isFullScreen());
        assertTrue(window.node("#outline").isVisible());
        assertEquals(Selection.caret(window.story().editing().selection().head()), window.story().editing().selection());
    }
}
