package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.edit.Leaves;
import id.redaksi.story.Position;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Choices offered at the caret where a sign is typed at the start of a text or behind a blank. What is typed on narrows
 * them; Enter or Tab takes the one that is marked in the place of what was typed, Escape and everything that does not
 * fit leave the sign as a sign.
 */
final class CaretMenu<T> extends StackPane {
    private static final double WIDTH = 320;
    private static final double ROW = 32;
    private static final int MOST_ROWS = 9;

    /** What is offered behind a sign: the choices for what was typed on, at once or later, and what each is called. */
    record Offer<T>(
            char sign, int fewest, BiConsumer<String, Consumer<List<T>>> find, Function<T, String> name, Consumer<T> act) {}

    private final BodySurface body;
    private final Offer<T> offer;
    private final ListView<T> list = new ListView<>();
    private @Nullable Position opened;
    private String asked = "";

    CaretMenu(BodySurface body, String id, ObservableValue<String> label, Offer<T> offer) {
        this.body = body;
        this.offer = offer;
        setId(id);
        getStyleClass().addAll("palette", "slash-menu");
        setManaged(false);
        setVisible(false);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(label);
        list.setOnMouseClicked(_ -> choose());
        getChildren().add(list);
        body.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        body.model().onChange(this::follow);
        body.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                close();
            }
        });
    }

    private void typed(KeyEvent event) {
        Position caret = body.model().selection().head();
        String sign = String.valueOf(offer.sign());
        if (opened == null && event.getCharacter().equals(sign) && body.model().selection().isCaret()) {
            String before = textBefore(caret);
            boolean starts = before.equals(sign) || before.endsWith(" " + sign) || before.endsWith("(" + sign);
            if (starts) {
                opened = new Position(caret.block(), caret.leaf(), caret.offset() - 1);
                ask("");
            }
        }
    }

    private String textBefore(Position caret) {
        return Leaves.at(body.model().body(), caret).text().substring(0, caret.offset());
    }

    private void follow() {
        Position open = opened;
        if (open == null) {
            return;
        }
        Position caret = body.model().selection().head();
        boolean here = body.model().selection().isCaret()
                && caret.block().equals(open.block())
                && caret.leaf() == open.leaf()
                && caret.offset() > open.offset();
        String text = here ? textBefore(caret).substring(open.offset()) : "";
        if (!text.isEmpty() && text.charAt(0) == offer.sign()) {
            ask(text.substring(1));
        } else {
            close();
        }
    }

    private void ask(String words) {
        asked = words;
        if (words.length() < offer.fewest()) {
            setVisible(false);
            return;
        }
        offer.find().accept(words, found -> {
            if (opened != null && asked.equals(words)) {
                show(found);
            }
        });
    }

    private void show(List<T> found) {
        if (found.isEmpty()) {
            close();
            return;
        }
        if (!found.equals(list.getItems())) {
            list.getItems().setAll(found);
            list.getSelectionModel().selectFirst();
        }
        setVisible(true);
        place();
    }

    /** Under the sign, or above it where the window ends. */
    private void place() {
        if (getParent() == null || opened == null) {
            return;
        }
        double height = Math.min(MOST_ROWS, list.getItems().size()) * ROW + 14;
        Rectangle2D at = body.bounds(opened);
        Point2D below = getParent().sceneToLocal(body.localToScene(at.getMinX(), at.getMaxY() + 4));
        double room = getParent().getLayoutBounds().getHeight();
        double y = below.getY() + height <= room ? below.getY() : below.getY() - at.getHeight() - 8 - height;
        double x = Math.min(below.getX(), getParent().getLayoutBounds().getWidth() - WIDTH - 8);
        resizeRelocate(Math.round(Math.max(8, x)), Math.round(Math.max(0, y)), WIDTH, height);
    }

    private void pressed(KeyEvent event) {
        if (opened == null || !isVisible()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int last = list.getItems().size() - 1;
            int to = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(to, 0, last));
            list.scrollTo(Math.max(0, to - 4));
            event.consume();
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            choose();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void choose() {
        T chosen = list.getSelectionModel().getSelectedItem();
        Position from = opened;
        if (chosen != null && from != null) {
            close();
            body.model().withdraw(from);
            offer.act().accept(chosen);
            body.requestFocus();
        }
    }

    private void close() {
        opened = null;
        setVisible(false);
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(T one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : offer.name().apply(one));
        }
    }
}
