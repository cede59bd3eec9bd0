package id.redaksi.desk.tags;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of a receiver's table: the house's name, and the receiver's. */
final class ReceiverCell extends ListCell<CalledViewModel.Row> {
    /** Of every row, in pixels, whether it says a kind or not. */
    private static final double HEIGHT = 32;

    private final Words words;

    ReceiverCell(Words words) {
        this.words = words;
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CalledViewModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String kind = row.filed().kind() == Filed.Kind.CHANNEL ? words.now("tags.receivers.channel") : "";
        String said = said(row.category());
        var name = new Label(Signs.shown(row.filed().name()));
        var what = new Label(kind);
        var other = new Label(said.isEmpty() ? words.now("tags.receivers.own") : Signs.shown(said));
        what.getStyleClass().add("faint");
        Nodes.styled(other, "faint", said.isEmpty());
        for (Label label : new Label[] {name, what, other}) {
            label.setMinWidth(0);
        }
        // The kind below the name, or a narrow window would cut both off.
        var left = new VBox(name);
        if (!kind.isEmpty()) {
            left.getChildren().add(what);
        }
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinHeight(HEIGHT);
        left.setPrefWidth(10);
        var right = new HBox(other);
        right.setAlignment(Pos.CENTER_LEFT);
        right.setPrefWidth(10);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        setGraphic(new HBox(12, left, right));
        setAccessibleText(row.filed().name() + (kind.isEmpty() ? "" : ", " + kind) + ": " + other.getText());
    }

    private static String said(Category category) {
        if (!category.text().isEmpty()) {
            return category.text();
        }
        return category.id().isEmpty() ? category.slug() : category.id();
    }
}
