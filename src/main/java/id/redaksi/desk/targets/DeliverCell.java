package id.redaksi.desk.targets;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows a story of a delivery: a sign and a word for what becomes of it, its headline, and below it the reason or file. */
final class DeliverCell extends ListCell<DeliverRow> {
    private final Words words;
    private final StoryLine row = new StoryLine();
    private final Label headline = row.headline();
    private final Label said = row.below();
    private final Label turned = row.turn();

    DeliverCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        headline.getStyleClass().add("found-headline");
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
