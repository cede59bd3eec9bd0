package id.redaksi.desk.targets;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows a story of a delivery: a sign and a word for what becomes of it, its headline, and below it the reason or file. */
final class DeliverCell extends ListCell<DeliverRow> {
    private final Words words;
    private final Label headline = new Label();
    private final Label said = new Label();
    private final Label turned = new Label();
    private final HBox row;

    DeliverCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        headline.getStyleClass().add("found-headline");
        headline.setMinWidth(0);
        said.getStyleClass().add("faint");
        said.setMinWidth(0);
        turned.getStyleClass().add("targets-turn");
        turned.setMinWidth(Region.USE_PREF_SIZE);
        var lines = new VBox(1, headline, said);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(12, lines, turned);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable DeliverRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : row);
        if (item == null || empty) {
            setAccessibleText(null);
            return;
        }
        headline.setText(item.headline(words));
        said.setText(item.said(words));
        turned.setText(item.turned(words));
        turned.setGraphic(Nodes.icon(sign(item)));
        turned.getStyleClass().removeAll("safe-card", "advice", "targets-stays");
        turned.getStyleClass().add(look(item));
        setAccessibleText(turned.getText() + ", " + headline.getText() + ", " + said.getText());
    }

    private static Feather sign(DeliverRow item) {
        if (item.gone()) {
            return Feather.CHECK;
        }
        return switch (item.turn()) {
            case FRESH -> Feather.PLUS;
            case CHANGED -> Feather.REFRESH_CW;
            case WITHDRAWN -> Feather.SLASH;
            case SAME -> Feather.MINUS;
            case HELD -> Feather.ALERT_TRIANGLE;
        };
    }

    private static String look(DeliverRow item) {
        if (item.gone()) {
            return "safe-card";
        }
        return switch (item.turn()) {
            case FRESH, CHANGED, SAME -> "targets-stays";
            case WITHDRAWN, HELD -> "advice";
        };
    }
}
