package id.redaksi.desk.targets;

import id.redaksi.app.Formats;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Target;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A target in the list: its name, and below it its format and where it is. */
final class TargetCell extends ListCell<Target> {
    private final Words words;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final VBox lines = new VBox(1, name, facts);

    TargetCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        name.getStyleClass().add("found-headline");
        name.setMinWidth(0);
        facts.getStyleClass().add("faint");
        facts.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Target item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : lines);
        if (item == null || empty) {
            setAccessibleText(null);
            return;
        }
        name.setText(item.name());
        facts.setText(format(words, item) + (item.place().isOnDrive() ? " · " + item.place().drive() : ""));
        setAccessibleText(name.getText() + ", " + facts.getText());
    }

    /** The format's title; its name where this program does not know it. */
    static String format(Words words, Target target) {
        return Formats.named(target.format()).map(format -> words.now(format.title())).orElse(target.format());
    }
}
