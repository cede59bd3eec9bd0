package id.redaksi.desk.links;

import id.redaksi.desk.kit.Nodes;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of the form: its heading, and its rows or the sentence that says that there are none. */
final class LinkRows extends VBox {
    private final VBox rows = new VBox(6);
    private final Label none;

    LinkRows(String id, ObservableValue<String> heading, ObservableValue<String> nothing) {
        super(4);
        setId(id);
        none = Nodes.label(nothing, "faint");
        none.setWrapText(true);
        getChildren().addAll(Nodes.label(heading, "group-heading"), none, rows);
    }

    List<Node> rows() {
        return List.copyOf(rows.getChildren());
    }

    /** Shows these rows; the focus stays where it was counted from the top, since a row that was done goes. */
    void show(List<Node> wanted) {
        int focused = focused();
        String kind = focused < 0 ? "" : kind(getScene().getFocusOwner());
        rows.getChildren().setAll(wanted);
        Nodes.shown(none, wanted.isEmpty());
        Nodes.shown(rows, !wanted.isEmpty());
        if (focused >= 0 && !wanted.isEmpty()) {
            like(wanted.get(Math.min(focused, wanted.size() - 1)), kind).ifPresent(Nodes::focus);
        }
    }

    /** What a control is for: its last style class. */
    static String kind(Node control) {
        return control.getStyleClass().isEmpty() ? "" : control.getStyleClass().getLast();
    }

    /** The control of a row that is for the same, or its first. */
    static Optional<Node> like(Node row, String kind) {
        Optional<Node> same = kind.isEmpty() ? Optional.empty() : Optional.ofNullable(row.lookup("." + kind));
        return same.filter(Node::isFocusTraversable).or(() -> Nodes.firstToFocus(row));
    }

    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (Nodes.holds(rows.getChildren().get(i), owner)) {
                return i;
            }
        }
        return -1;
    }
}
