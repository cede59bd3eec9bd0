package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the word list: what is written, what it should be, and a button that takes the line away. */
final class PairCell extends ListCell<PairRow> {
    private final PairTable table;
    private final TextField from = new Cell();
    private final TextField to = new Cell();
    private final Button remove;
    private final HBox line;
    private final ChangeListener<Object> worded = (_, _, _) -> dress();
    private @Nullable PairRow shown;

    PairCell(PairTable table, Words words) {
        this.table = table;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("pair-cell");
        ask(from, words, "rules.pair.from");
        ask(to, words, "rules.pair.to");
        from.setUserData(true);
        to.setUserData(false);
        var arrow = new Label("→");
        arrow.getStyleClass().add("faint");
        arrow.setMinWidth(USE_PREF_SIZE);
        remove = Nodes.iconButton(Feather.X, words.of("rules.pair.remove"), () -> table.remove(getIndex()));
        line = new HBox(6, from, arrow, to, remove);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    private static void ask(TextField field, Words words, String key) {
        field.promptTextProperty().bind(words.of(key));
        field.accessibleTextProperty().bind(words.of(key));
        field.setPrefWidth(80);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable PairRow row, boolean empty) {
        super.updateItem(row, empty);
        PairRow next = empty ? null : row;
        if (next != shown) {
            release();
            if (next != null) {
                from.textProperty().bindBidirectional(next.fromProperty());
                to.textProperty().bindBidirectional(next.toProperty());
                next.fromProperty().addListener(worded);
                next.toProperty().addListener(worded);
            }
            shown = next;
        }
        setGraphic(next == null ? null : line);
        dress();
    }

    private void release() {
        PairRow former = shown;
        if (former != null) {
            from.textProperty().unbindBidirectional(former.fromProperty());
            to.textProperty().unbindBidirectional(former.toProperty());
            former.fromProperty().removeListener(worded);
            former.toProperty().removeListener(worded);
        }
    }

    /** Shows whether something is wrong with the line; the empty one at the end cannot be taken away. */
    void dress() {
        PairRow row = shown;
        if (row != null) {
            boolean wrong = table.isWrong(row);
            Nodes.styled(from, "wrong", wrong);
            Nodes.styled(to, "wrong", wrong);
            remove.setVisible(getIndex() < getListView().getItems().size() - 1);
        }
    }

    void focus(boolean first) {
        TextField field = first ? from : to;
        field.requestFocus();
        field.end();
    }

    /** A field that leaves more than one line to the table when it is pasted. */
    private final class Cell extends TextField {
        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (text == null || !table.paste(getIndex(), text)) {
                super.paste();
            }
        }
    }
}
