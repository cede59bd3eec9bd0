package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Why there is no page: what is wrong in the theme, in the page's place. The text goes on being written beside it. */
final class BrokenPage extends StackPane {
    private final Words words;
    private final Label why = new Label();
    private @Nullable Message said;

    BrokenPage(Words words) {
        this.words = words;
        setId("preview-broken");
        var title = Nodes.label(words.of("desk.preview.broken"), "broken-title");
        title.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        why.setId("preview-broken-why");
        why.setWrapText(true);
        var what = Nodes.label(words.of("desk.preview.broken.what"), "soft");
        what.setWrapText(true);
        var card = new VBox(8, title, why, what);
        card.getStyleClass().add("broken-page");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setMaxWidth(460);
        getStyleClass().add("preview-stage");
        getChildren().add(card);
        words.wordingProperty().addListener((_, _, _) -> write());
    }

    void say(Message message) {
        said = message;
        write();
    }

    private void write() {
        if (said != null) {
            why.setText(words.now(said));
        }
    }
}
