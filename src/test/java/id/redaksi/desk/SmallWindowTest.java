package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.app.Settings;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The smallest window that can be had: no button loses its words there, and nothing sticks out of its sheet. */
class SmallWindowTest {
    private static final List<String> SHEETS = List.of(
            "tags", "receivers", "targets", "deliver", "bundles", "addToBundle", "bulkEdit", "findStories", "houseRules",
            "ownWords", "headlines", "site", "backups", "health", "link", "besideChosen");

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(720, 480);

    private final List<String> faults = new ArrayList<>();

    private void opened() throws Exception {
        var app = window.app();
        app.use(app.settings().with(new Settings.House("Kabar Desa", IntStream.range(0, 40).mapToObj(number -> "Kanal " + number).toList())));
        app.changeTargets().create(new Target(
                TargetId.made(app.ids()), "Kantor berita Antara", "wxr", Map.of(), true, Target.Place.NONE, "{slug}"));
        window.open(Samples.story("Pemerintah Batal Impor Cabai dari Tiga Negara", "Pedagang menambah stok.")
                .with(Field.TAGS, List.of("Cabai"))
                .with(Field.CHANNEL, "Internasional"));
        window.act(() -> window.desk().commands().run("makeBackup"));
    }

    private void speak(String language) {
        window.interact(() -> window.desk().settle(window.app().settings().with(new Settings.Look(language, Settings.Theme.LIGHT, 17.5, 640))));
    }

    /** Looks at the topmost sheet as it stands when it is laid out. */
    private void look(String where) {
        Parent veil = (Parent) window.desk().sheets().getChildren().getLast();
        window.desk().content().applyCss();
        window.desk().content().layout();
        Node card = veil.getChildrenUnmodifiable().getFirst();
        look(where, card, card.localToScene(card.getLayoutBounds()));
    }

    private void look(String where, Node node, Bounds card) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase button && isCut(button)) {
            faults.add(where + " cuts " + button.getText());
        }
        Bounds here = node.localToScene(node.getLayoutBounds());
        if ((node instanceof ButtonBase || node instanceof TextInputControl) && here.getMaxX() > card.getMaxX()) {
            faults.add(where + " lets stick out " + node);
        }
        if (isBar(node) && scrollsAround(node)) {
            faults.add(where + " scrolls inside what scrolls: " + node.getParent());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(where, child, card));
        }
    }

    private static boolean isBar(Node node) {
        return node instanceof ScrollBar bar && bar.isVisible() && bar.getOrientation() == Orientation.VERTICAL && bar.getHeight() > 0;
    }

    private static boolean scrollsAround(Node bar) {
        for (Node node = bar.getParent().getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane && pane.getChildrenUnmodifiable().stream().anyMatch(SmallWindowTest::isBar)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words that are drawn are not those that the control has. */
    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null && labeled.getWidth() > 0 && labeled.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text text
                        && text.getStyleClass().contains("text")
                        && !text.getText().replaceAll("\\s", "").equals(labeled.getText().replaceAll("\\s", "")));
    }

    private void close() {
        while (window.desk().sheets().isOpen()) {
            window.desk().sheets().close();
        }
    }

    private void show(String command, Runnable looked) throws Exception {
        window.interact(() -> {
            window.desk().commands().run(command);
        });
        DeskWindow.until(() -> window.desk().sheets().isOpen());
        window.interact(() -> {
            looked.run();
            close();
        });
    }

    private void sections(String language) {
        ListView<?> sections = (ListView<?>) window.node("#settings-sections");
        for (int i = 0; i < sections.getItems().size(); i++) {
            sections.getSelectionModel().select(i);
            look("settings " + sections.getSelectionModel().getSelectedItem() + " in " + language);
        }
    }

    @Test
    void no_sheet_cuts_its_buttons_or_sticks_out() throws Exception {
        opened();
        for (String language : List.of("id", "en")) {
            speak(language);
            for (String sheet : SHEETS) {
                show(sheet, () -> look(sheet + " in " + language));
            }
            show("settings", () -> sections(language));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void the_status_bar_says_when_it_was_saved_and_what_is_to_come() throws Exception {
        opened();
        for (String language : List.of("id", "en")) {
            speak(language);
            for (String said : List.of("#save-state", "#gaps", "#length")) {
                DeskWindow.until(() -> window.node(said) instanceof Labeled label && !label.getText().isEmpty());
                window.act(() -> {
                    if (window.node(said) instanceof Labeled label && isCut(label)) {
                        faults.add(label.getText());
                    }
                });
            }
        }
        assertEquals(List.of(), faults);
    }
}
