package id.redaksi.desk.editor;

import id.redaksi.edit.Outline.Entry;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What the pointer does on the outline: a click jumps, a drag takes a row to another place; Escape lets it go. */
final class OutlineDrag extends StackPane {
    /** How far the pointer goes before a click is a drag, in pixels. */
    private static final double SLOP = 5;

    private final ListView<Entry> list;
    private final Consumer<Entry> clicked;
    private final BiConsumer<Entry, Integer> dropped;
    private final Region line = new Region();
    private @Nullable Entry grabbed;
    private double pressedAt;
    private int gap = -1;

    /** {@code dropped} gets the row and the gap between rows into which it goes: 0 before the first. */
    OutlineDrag(ListView<Entry> list, Consumer<Entry> clicked, BiConsumer<Entry, Integer> dropped) {
        this.list = list;
        this.clicked = clicked;
        this.dropped = dropped;
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setVisible(false);
        line.setMouseTransparent(true);
        var over = new Pane(line);
        over.setMouseTransparent(true);
        getChildren().addAll(list, over);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && gap >= 0) {
                letGo();
                event.consume();
            }
        });
    }

    private @Nullable OutlineCell cellAt(double sceneY) {
        return list.lookupAll(".outline-cell").stream()
                .map(OutlineCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> {
                    double y = cell.sceneToLocal(0, sceneY).getY();
                    return y >= 0 && y < cell.getHeight();
                })
                .findFirst()
                .orElse(null);
    }

    private void pressed(MouseEvent event) {
        OutlineCell cell = cellAt(event.getSceneY());
        boolean inRow = cell != null && list.sceneToLocal(event.getSceneX(), 0).getX() < cell.getWidth();
        grabbed = inRow ? cell.getItem() : null;
        pressedAt = event.getSceneY();
    }

    private void dragged(MouseEvent event) {
        if (grabbed == null || gap < 0 && Math.abs(event.getSceneY() - pressedAt) < SLOP) {
            return;
        }
        event.consume();
        OutlineCell cell = cellAt(event.getSceneY());
        boolean upper = cell != null && cell.sceneToLocal(0, event.getSceneY()).getY() < cell.getHeight() / 2;
        double inList = sceneToLocal(0, event.getSceneY()).getY();
        gap = cell == null ? inList < 0 ? 0 : list.getItems().size() : cell.getIndex() + (upper ? 0 : 1);
        if (inList < OutlinePane.ROW / 2 || inList > getHeight() - OutlinePane.ROW / 2) {
            list.scrollTo(Math.clamp(gap - (inList < getHeight() / 2 ? 1L : 0L), 0, list.getItems().size() - 1));
        }
        double y = cell == null
                ? inList < 0 ? 0 : list.getItems().size() * OutlinePane.ROW
                : sceneToLocal(0, cell.localToScene(0, upper ? 0 : cell.getHeight()).getY()).getY();
        line.resizeRelocate(8, Math.round(Math.clamp(y, 0, getHeight() - 2)) - 1, Math.max(0, getWidth() - 16), 2);
        line.setVisible(true);
    }

    private void released(MouseEvent event) {
        Entry entry = grabbed;
        int to = gap;
        letGo();
        if (entry == null) {
            return;
        }
        event.consume();
        if (to >= 0) {
            dropped.accept(entry, to);
        } else {
            clicked.accept(entry);
        }
    }

    private void letGo() {
        grabbed = null;
        gap = -1;
        line.setVisible(false);
    }
}
