package id.redaksi.desk.export;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * Asks before a story leaves under embargo: says both times, and has a word typed. The word is asked for whatever the
 * settings block, since an embargo may end only by a person's act and a click is done before one has read; what a
 * newsroom chooses is only whether the usual button leads here or one that says so.
 */
final class EmbargoSheet {
    private EmbargoSheet() {}

    /** {@code until} and {@code clock} are times as people read them. */
    static void show(Sheets sheets, Words words, String until, String clock, Runnable export) {
        var word = new TextField();
        word.setId("embargo-word");
        word.setPromptText(words.now("desk.embargo.word"));
        var label = Nodes.label(words.of("desk.embargo.type"), "field-label");
        label.setLabelFor(word);
        word.accessibleTextProperty().bind(label.textProperty());
        var content = new VBox(12, wrapped(words.now("desk.embargo.asked", until, clock)), new VBox(4, label, word));
        sheets.show(
                "embargo-sheet",
                words.now("desk.embargo.title"),
                content,
                460,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now("desk.embargo.export"), true, export));
        Node main = sheets.lookup("#sheet-main");
        if (main != null) {
            String wanted = words.now("desk.embargo.word").toLowerCase(Locale.ROOT);
            main.disableProperty()
                    .bind(word.textProperty().map(text -> !text.strip().toLowerCase(Locale.ROOT).equals(wanted)));
        }
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
