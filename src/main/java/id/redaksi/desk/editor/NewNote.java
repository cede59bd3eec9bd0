package id.redaksi.desk.editor;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A card in which a note is written. Enter keeps it, Shift+Enter begins a line, Escape leaves. */
final class NewNote extends VBox {
    private final TextArea field = new TextArea();

    NewNote(Words words, Consumer<String> written, Runnable left) {
        super(8);
        getStyleClass().addAll("card", "review-card", "here");
        field.setId("note-text");
        field.setWrapText(true);
        field.setPrefRowCount(3);
        field.promptTextProperty().bind(words.of("desk.note.prompt"));
        field.accessibleTextProperty().bind(words.of("desk.note.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
                field.replaceSelection("\n");
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                write(written, left);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        var keep = new Button(words.now("desk.note.do"));
        keep.setId("note-do");
        keep.getStyleClass().add("main-button");
        keep.setOnAction(_ -> write(written, left));
        var cancel = new Button(words.now("desk.cancel"));
        cancel.getStyleClass().add("plain-button");
        cancel.setOnAction(_ -> left.run());
        getChildren().addAll(field, new HBox(6, Nodes.spring(), cancel, keep));
    }

    private void write(Consumer<String> written, Runnable left) {
        if (field.getText().isBlank()) {
            left.run();
        } else {
            written.accept(field.getText());
        }
    }

    TextArea field() {
        return field;
    }
}
