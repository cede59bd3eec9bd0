package id.redaksi.desk.bundles;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.BundleHead;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A bundle in a list: its name, and below it its kind and how many stories it has. */
final class BundleCell extends ListCell<BundleHead> {
    private final Words words;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final HBox row;

    BundleCell(Words words) {
        this.words = words;
        name.getStyleClass().add("found-headline");
        name.setMinWidth(0);
        facts.getStyleClass().add("faint");
        row = new HBox(new VBox(1, name, facts), Nodes.spring());
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
    }

    @Override
    protected void updateItem(@Nullable BundleHead item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : row);
        if (item == null || empty) {
            setAccessibleText(null);
            return;
        }
        name.setText(Signs.shown(item.name()));
        facts.setText(facts(words, item));
        setAccessibleText(name.getText() + ", " + facts.getText());
    }

    /** "Lipsus · 5 berita". */
    static String facts(Words words, BundleHead bundle) {
        String kind = words.now("bundles.kind." + bundle.kind().name().toLowerCase(Locale.ROOT));
        return kind + " · " + words.now("bundles.stories", bundle.stories());
    }
}
