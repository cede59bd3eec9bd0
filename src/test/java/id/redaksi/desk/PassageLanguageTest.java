package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Span;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A passage in another language, as an editor says so. */
class PassageLanguageTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 800);

    private void say(int choice) throws Exception {
        window.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.B);
        DeskWindow.until(() -> window.node("#passage-language") != null);
        window.act(() -> ((ComboBox<?>) window.node("#passage-language")).getSelectionModel().select(choice));
        window.picture("passage-language-" + choice);
        window.act(() -> ((Button) window.node("#sheet-main")).fire());
        DeskWindow.until(() -> window.node("#passage-language") == null);
    }

    private List<Span> spans() {
        return window.story().story().body().blocks().getFirst().leaves().getFirst().spans();
    }

    @Test
    void the_paragraph_of_the_caret_or_what_is_selected_is_said_to_be_in_a_language_and_taken_back() throws Exception {
        window.open(Samples.story("Kutipan", "We shall overcome."));
        say(2);
        assertEquals(List.of(new Span(0, 18, new InLanguage("en"))), spans());
        assertEquals(Optional.of("en"), window.view().body().model().spoken().code());
        window.picture("passage-language-text");

        say(6);
        assertEquals(List.of(new Span(0, 18, new InLanguage("ar"))), spans());
        say(0);
        assertTrue(spans().isEmpty());
        window.act(() -> window.story().undo());
        assertEquals(List.of(new Span(0, 18, new InLanguage("ar"))), spans());
    }
}
