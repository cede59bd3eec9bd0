package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.editor.StoryView;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two stories beside each other. */
class SidesTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 800);

    private static Story story(String headline, int seed) {
        return Samples.story(headline, Collections.nCopies(40, headline + " dalam satu alinea.").toArray(String[]::new))
                .withId(new Ids(Samples.CLOCK, new SplittableRandom(seed)).story());
    }

    private void open(String... headlines) throws Exception {
        for (int i = 0; i < headlines.length; i++) {
            window.open(story(headlines[i], 10 + i));
        }
    }

    private Sides sides() {
        return window.desk().tabs().sides();
    }

    private String front() {
        return window.story().story().headline();
    }

    private StoryView view(String headline) {
        return sides().all()
                .map(tab -> (StoryView) tab.getContent())
                .filter(view -> view.body().model().story().headline().equals(headline))
                .findFirst()
                .orElseThrow();
    }

    private boolean isSeen(String headline) {
        StoryView view = view(headline);
        for (Node node = view; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return view.getScene() != null && view.getWidth() > 0;
    }

    private Bounds place(String headline) {
        return view(headline).localToScene(view(headline).getLayoutBounds());
    }

    @Test
    void the_story_in_front_and_the_one_before_it_stand_beside_each_other() throws Exception {
        open("Satu", "Dua", "Tiga");
        window.act(() -> window.desk().stories().open(view("Satu").body().model().story().id()));

        window.keys(KeyCode.CONTROL, KeyCode.F12);
        assertEquals("Satu", front());
        assertTrue(isSeen("Satu") && isSeen("Tiga") && !isSeen("Dua"));
        assertTrue(place("Satu").getMaxX() <= place("Tiga").getMinX());
        assertTrue(place("Satu").getWidth() > 400 && place("Tiga").getWidth() > 400);
        assertTrue(view("Satu").body().isFocused());

        window.keys(KeyCode.CONTROL, KeyCode.F12);
        assertEquals("Satu", front());
        assertTrue(isSeen("Satu") && !isSeen("Tiga"));
        assertEquals(3, sides().all().count());
        assertTrue(window.desk().panes().listWanted().get(), "the panes that made room are there again");
    }

    @Test
    void each_has_its_own_caret_sight_and_undo_and_commands_go_to_the_one_in_front() throws Exception {
        open("Satu", "Dua");
        window.keys(KeyCode.CONTROL, KeyCode.F12);
        window.type("kiri ");
        window.keys(KeyCode.CONTROL, KeyCode.END);
        window.keys(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("Satu", front());
        assertTrue(view("Satu").body().isFocused());
        window.type("kanan ");
        window.keys(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("Dua", front());

        assertTrue(view("Dua").scrolled() > 0);
        assertEquals(0, view("Satu").scrolled());
        assertTrue(view("Dua").body().model().body().text().startsWith("kiri "));
        assertTrue(view("Satu").body().model().body().text().startsWith("kanan "));
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(view("Dua").body().model().body().text().startsWith("Dua"));
        assertTrue(view("Satu").body().model().body().text().startsWith("kanan "));
    }

    @Test
    void a_click_brings_a_side_to_the_front_and_marks_it() throws Exception {
        open("Satu", "Dua");
        window.keys(KeyCode.CONTROL, KeyCode.F12);
        assertEquals(List.of("story-side-left"), marked());

        window.clickOn(view("Satu").body());
        assertEquals("Satu", front());
        assertEquals(List.of("story-side-right"), marked());
        window.type("x");
        assertTrue(view("Satu").body().model().body().text().contains("x"));
    }

    private List<String> marked() {
        return sides().getItems().stream()
                .filter(side -> side.getStyleClass().contains("front"))
                .map(Node::getId)
                .toList();
    }

    @Test
    void f6_walks_both_sides() throws Exception {
        open("Satu", "Dua");
        window.keys(KeyCode.CONTROL, KeyCode.F12);

        window.keys(KeyCode.F6);
        assertTrue(view("Satu").body().isFocused());
        window.keys(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(view("Dua").body().isFocused());
        assertEquals("Dua", front());
    }

    @Test
    void the_division_stays_when_the_sides_turn() throws Exception {
        open("Satu", "Dua");
        window.keys(KeyCode.CONTROL, KeyCode.F12);
        window.act(() -> sides().setDividerPosition(0, 0.4));
        double width = place("Dua").getWidth();
        assertTrue(width < place("Satu").getWidth());

        window.keys(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals(width, place("Dua").getWidth());
    }

    @Test
    void closing_one_leaves_the_other() throws Exception {
        open("Satu", "Dua");
        window.keys(KeyCode.CONTROL, KeyCode.F12);
        window.keys(KeyCode.CONTROL, KeyCode.W);

        DeskWindow.until(() -> window.desk().stories().all().size() == 1);
        assertEquals("Satu", front());
        assertTrue(isSeen("Satu"));
        assertFalse(sides().splitProperty().get());
        assertEquals(1, sides().getItems().size());
        assertTrue(window.desk().panes().listWanted().get());
        DeskWindow.until(() -> view("Satu").body().isFocused());
        window.type("masih ");
        assertTrue(view("Satu").body().model().body().text().startsWith("masih "));
    }

    @Test
    void a_story_of_the_archive_is_chosen_and_opens_beside() throws Exception {
        open("Satu");
        Story other = story("Dua", 30);
        window.app().newsroom().stories().save(other, Revision.Kind.CREATED);

        window.keys(KeyCode.CONTROL, KeyCode.F12);
        DeskWindow.until(() -> window.node(".story-choice") instanceof ListView<?> list
                && list.getItems().size() == 2);
        window.act(() -> {
            @SuppressWarnings("unchecked")
            var list = (ListView<Related>) window.node(".story-choice");
            list.getItems().stream()
                    .filter(one -> one.headline().equals("Dua"))
                    .forEach(list.getSelectionModel()::select);
        });
        window.keys(KeyCode.ENTER);

        DeskWindow.until(() -> window.desk().stories().all().size() == 2 && isSeen("Satu") && isSeen("Dua"));
        assertTrue(place("Satu").getMaxX() <= place("Dua").getMinX());
        assertEquals("Dua", front());
    }

    @Test
    void the_story_in_front_cannot_stand_on_both_sides() throws Exception {
        open("Satu", "Dua");
        window.act(() -> {
            assertFalse(window.desk().tabs().beside(window.story().id()));
        });
        assertFalse(sides().splitProperty().get());
    }

    @Test
    void alone_shows_only_the_one_in_front_and_gives_the_other_back() throws Exception {
        open("Satu", "Dua");
        window.keys(KeyCode.CONTROL, KeyCode.F12);
        double divider = sides().getDividerPositions()[0];

        window.keys(KeyCode.SHIFT, KeyCode.F11);
        assertTrue(isSeen("Dua") && view("Satu").getScene() == null);
        window.keys(KeyCode.CONTROL, KeyCode.TAB);
        assertTrue(isSeen("Satu") && view("Dua").getScene() == null);
        assertEquals("Satu", front());
        window.keys(KeyCode.ESCAPE);

        DeskWindow.until(() -> isSeen("Satu") && isSeen("Dua"));
        assertEquals(divider, sides().getDividerPositions()[0], 0.01);
        assertFalse(window.desk().panes().listWanted().get(), "two still want the room");
    }
}
