package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.rulebook.HouseRule.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A word list as a small table. Enter and Down go on to the next line, Up to the former one, Ctrl+Delete takes the line
 * away and Ctrl+Z brings it back; a list that is pasted becomes lines.
 */
final class PairTable extends VBox {
    private static final double ROW = 32;
    private static final int MOST = 9;

    /** What the list's own edge takes, in pixels. */
    private static final double FRAME = 4;

    private final Words words;
    private final ListView<PairRow> list = new ListView<>();
    private final Label count = new Label();
    private final InvalidationListener changed = _ -> resize();
    private @Nullable PairRows rows;
    private Set<PairRow> wrong = Set.of();

    PairTable(Words words) {
        super(4);
        this.words = words;
        list.setId("rule-pairs");
        list.getStyleClass().add("pair-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(words.of("rules.pairs"));
        list.setCellFactory(_ -> new PairCell(this, words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("rule-pairs-count");
        count.getStyleClass().add("faint");
        var hint = Nodes.label(words.of("rules.pairs.hint"), "faint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(list, new HBox(12, hint, count));
    }

    /** Shows these lines from now on. */
    void show(PairRows other) {
        PairRows former = rows;
        if (former == other) {
            return;
        }
        if (former != null) {
            former.rows().removeListener(changed);
        }
        rows = other;
        wrong = Set.of();
        list.setItems(other.rows());
        other.rows().addListener(changed);
        resize();
    }

    void rest() {
        PairRows former = rows;
        if (former != null) {
            former.rows().removeListener(changed);
            rows = null;
            list.setItems(FXCollections.observableArrayList());
        }
    }

    private void resize() {
        int lines = list.getItems().size();
        double height = Math.clamp(lines, 2, MOST) * ROW + FRAME;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        count.setText(words.now("rules.pairs.count", Math.max(0, lines - 1)));
        list.lookupAll(".pair-cell").forEach(node -> ((PairCell) node).dress());
    }

    /** Marks the lines with which something is wrong, counted without the empty ones. */
    void mark(List<Integer> bad) {
        PairRows now = rows;
        if (now != null) {
            List<PairRow> filled = now.rows().stream().filter(row -> !row.isBlank()).toList();
            Set<PairRow> marked = new HashSet<>();
            bad.stream().filter(at -> at >= 0 && at < filled.size()).forEach(at -> marked.add(filled.get(at)));
            wrong = Set.copyOf(marked);
            list.lookupAll(".pair-cell").forEach(node -> ((PairCell) node).dress());
        }
    }

    boolean isWrong(PairRow row) {
        return wrong.contains(row);
    }

    void remove(int at) {
        PairRows now = rows;
        if (now != null) {
            now.remove(at);
            focus(Math.min(at, now.rows().size() - 1), true);
        }
    }

    /** Makes lines of a text that is a list; says whether it was one. */
    boolean paste(int at, String text) {
        PairRows now = rows;
        if (now == null || !PairLines.isList(text)) {
            return false;
        }
        List<Pair> pairs = PairLines.read(text);
        if (!pairs.isEmpty()) {
            int into = now.paste(at, pairs);
            focus(into + pairs.size(), true);
        }
        return true;
    }

    void focusFirst() {
        focus(0, true);
    }

    /** The list has grown with its lines by then, so that the one that is meant has its fields. */
    private void focus(int at, boolean first) {
        list.scrollTo(Math.max(0, at - MOST + 2));
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        list.lookupAll(".pair-cell").stream()
                .map(PairCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == at)
                .findFirst()
                .ifPresent(cell -> cell.focus(first));
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof TextField field) || !(field.getUserData() instanceof Boolean first)) {
            return;
        }
        int at = at(field);
        PairRows now = rows;
        if (now == null || at < 0) {
            return;
        }
        int last = now.rows().size() - 1;
        if (event.getCode() == KeyCode.DOWN && at < last) {
            focus(at + 1, first);
        } else if (event.getCode() == KeyCode.UP && at > 0) {
            focus(at - 1, first);
        } else if (event.getCode() == KeyCode.ENTER && at < last) {
            focus(first ? at : at + 1, !first);
        } else if (event.getCode() == KeyCode.DELETE && event.isShortcutDown()) {
            remove(at);
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown() && !field.isUndoable() && now.canUndo()) {
            now.undo();
        } else {
            return;
        }
        event.consume();
    }

    private static int at(Node inside) {
        for (Node node = inside; node != null; node = node.getParent()) {
            if (node instanceof PairCell cell) {
                return cell.getIndex();
            }
        }
        return -1;
    }
}
