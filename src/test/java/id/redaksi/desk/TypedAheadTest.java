package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who types at once after asking for a new story writes that story, however long the disk takes. */
class TypedAheadTest {
    @RegisterExtension
    final DeskWindow window = new DeskWindow(960, 700);

    /** All within one turn of JavaFX's thread, so that the story cannot have come before the last key. */
    private void hastily(Runnable... acts) {
        window.act(() -> List.of(acts).forEach(Runnable::run));
    }

    private void create() {
        window.desk().stories().create();
    }

    private void type(String text) {
        text.chars().forEach(sign -> {
            press(KeyCode.UNDEFINED);
            fire(new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(sign), "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void press(KeyCode code, boolean control) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void fire(KeyEvent event) {
        Node at = window.stage().getScene().getFocusOwner();
        Event.fireEvent(at == null ? window.desk().content() : at, event);
    }

    private List<String> headlines() {
        return window.desk().stories().all().stream().map(OpenStory::story).map(Story::headline).toList();
    }

    private void untilHeadlines(String... wanted) throws Exception {
        DeskWindow.until(() -> headlines().equals(List.of(wanted)));
    }

    @Test
    void what_is_typed_after_asking_for_a_story_is_its_headline() throws Exception {
        Story former = Samples.story("Lama", "Satu.");
        window.open(former);
        hastily(this::create, () -> type("Banjir di Demaq"), () -> press(KeyCode.BACK_SPACE), () -> type("k"));
        untilHeadlines("Lama", "Banjir di Demak");
        assertEquals(former.body(), window.desk().stories().all().getFirst().story().body());
        window.act(() -> type("!"));
        untilHeadlines("Lama", "Banjir di Demak!");
    }

    @Test
    void two_stories_asked_for_get_what_was_typed_after_each() throws Exception {
        hastily(this::create, () -> type("Satu"), () -> press(KeyCode.N, true), () -> type("Dua"));
        untilHeadlines("Satu", "Dua");
    }

    @Test
    void a_button_clicked_twice_loses_no_key() throws Exception {
        hastily(this::create, this::create, () -> type("Dua"));
        untilHeadlines("", "Dua");
    }

    @Test
    void a_command_among_them_is_done_before_the_keys_after_it() throws Exception {
        window.open(Samples.story("Lama", "Satu."));
        hastily(this::create, () -> type("Baru"), () -> press(KeyCode.F, true), () -> type("dicari"));
        untilHeadlines("Lama", "Baru");
        DeskWindow.until(() -> window.view().lookup("#find-text") instanceof TextInputControl field && "dicari".equals(field.getText()));
    }

    @Test
    void a_new_story_takes_the_focus_from_the_list() throws Exception {
        window.open(Samples.story("Lama", "Satu."));
        window.act(() -> window.node("#story-list").requestFocus());
        hastily(this::create, () -> type("Baru"));
        untilHeadlines("Lama", "Baru");
        assertTrue(Nodes.holds(window.view(), window.stage().getScene().getFocusOwner()));
    }
}
