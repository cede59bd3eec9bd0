package id.redaksi.desk.kit;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * A list that is narrowed by what is typed into a field, a moment after the last key. The arrow down leads from the field
 * into the list. Field and list are put where their sheet wants them.
 */
public final class NarrowedList<T> {
    private static final Duration PAUSE = Duration.millis(150);
    private static final double LEAST = 80;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label nothing = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Runnable look;

    /** {@code asks} stands in the empty field, {@code named} names the list, {@code look} finds what fits what is typed. */
    public NarrowedList(
            String fieldId,
            ObservableValue<String> asks,
            String listId,
            ObservableValue<String> named,
            Runnable look) {
        this.look = look;
        Nodes.asking(field, fieldId, asks);
        field.textProperty().addListener((_, _, _) -> pause.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                pause.stop();
            }
        });
        pause.setOnFinished(_ -> look.run());
        list.setId(listId);
        list.accessibleTextProperty().bind(named);
        nothing.getStyleClass().add("placeholder");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setMinHeight(LEAST);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
            event.consume();
        }
    }

    public TextField field() {
        return field;
    }

    public ListView<T> list() {
        return list;
    }

    /** What is typed. */
    public String text() {
        return field.getText();
    }

    /** Looks at once, without waiting for the next key. */
    public void lookNow() {
        pause.stop();
        look.run();
    }

    /** Shows these rows, and where there are none what to say instead; false when they stood there already. */
    public boolean show(List<T> rows, String none) {
        nothing.setText(none);
        if (list.getItems().equals(rows)) {
            return false;
        }
        list.getItems().setAll(rows);
        return true;
    }
}
