package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the keys go when a pane is shown, and how one comes back. */
class PaneFocusTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(1200, 800);

    @BeforeEach
    void open() throws Exception {
        window.open(Samples.story("Harga Cabai Naik", "Pedagang menambah stok dirumah."));
    }

    /** The next test gets the same stage. */
    @AfterEach
    void widen() {
        window.act(() -> window.stage().setWidth(1200));
    }

    private boolean isIn(String pane) {
        return Nodes.holds(window.node(pane), window.desk().focused());
    }

    private void run(String command) {
        window.act(() -> window.desk().commands().run(command));
    }

    @Test
    void what_shows_a_pane_of_the_story_leads_into_it_and_escape_back_to_where_one_was() throws Exception {
        for (Node place : List.of(window.view().body(), window.node("#story-headline"))) {
            for (String command : List.of("review", "checks", "history", "links", "export", "addTag", "filing")) {
                window.act(place::requestFocus);
                run(command);
                DeskWindow.until(() -> isIn("#inspector"));

                window.keys(KeyCode.ESCAPE);
                assertSame(place, window.desk().focused(), command);
                assertTrue(window.desk().panes().inspectorWanted().get(), "a pane with room of its own stays");
            }
        }
    }

    @Test
    void escape_that_closes_a_list_does_not_leave_the_pane() {
        run("inspector");
        run("inspector");
        var status = (ComboBox<?>) window.node("#field-status");
        window.act(() -> {
            status.requestFocus();
            status.show();
        });

        window.keys(KeyCode.ESCAPE);
        assertFalse(status.isShowing());
        assertTrue(status.isFocused());
        window.keys(KeyCode.ESCAPE);
        assertSame(window.view().body(), window.desk().focused());
    }

    @Test
    void the_export_is_done_with_its_keys_and_enter() throws Exception {
        run("export");
        DeskWindow.until(() -> window.desk().focused() instanceof Node owner && "export-button".equals(owner.getId()));
    }

    @Test
    void a_pane_shown_beside_leaves_the_caret_where_it_is_and_one_over_the_story_takes_it_and_goes_with_escape() throws Exception {
        run("inspector");
        run("inspector");
        assertSame(window.view().body(), window.desk().focused());

        window.act(() -> window.stage().setWidth(980));
        DeskWindow.until(() -> !window.desk().panes().inspectorWanted().get());
        run("inspector");
        DeskWindow.until(() -> isIn("#inspector"));
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.desk().panes().inspectorWanted().get());
        assertSame(window.view().body(), window.desk().focused());

        run("inspector");
        run("find");
        assertFalse(window.desk().panes().inspectorWanted().get(), "what is looked for in the story is seen");
    }

    @Test
    void escape_first_empties_the_search_then_leads_out_of_the_list() throws Exception {
        run("searchStories");
        window.type("cabai");
        window.keys(KeyCode.ESCAPE);
        assertTrue(isIn("#stories"));

        window.keys(KeyCode.ESCAPE);
        window.keys(KeyCode.ESCAPE);
        assertSame(window.view().body(), window.desk().focused());
    }

    private boolean isMarked() {
        Node owner = window.desk().focused();
        return owner != null && owner.getPseudoClassStates().contains(PseudoClass.getPseudoClass("keyed"));
    }

    @Test
    void what_got_the_focus_by_a_key_is_marked_and_what_got_it_by_the_mouse_is_not() throws Exception {
        window.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
        DeskWindow.until(() -> isIn("#inspector"));
        assertTrue(isMarked());

        window.clickOn("#review-suggesting");
        window.clickOn(window.view().body());
        assertFalse(isMarked());
    }

    @Test
    void f6_walks_through_every_pane_and_round() {
        var walked = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            window.keys(KeyCode.F6);
            walked.add(Stream.of("#navigation", "#stories", "#story-tabs", "#inspector")
                    .filter(this::isIn)
                    .findFirst()
                    .orElse("nowhere"));
        }
        assertEquals(List.of("#inspector", "#navigation", "#stories", "#story-tabs"), walked);
        window.keys(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(isIn("#stories"));
    }
}
