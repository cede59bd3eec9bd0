package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.elsewhere.Elsewhere;
import id.redaksi.page.elsewhere.Spot;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The push line as it lies on a locked telephone: whose it is, and the lines that fit. */
final class PushCard extends StackPane {
    private final Words words;
    private final Label site = new Label();
    private final Label text = new Label();

    PushCard(Words words, int lines) {
        this.words = words;
        getStyleClass().addAll("mock", "lock-screen", lines > 1 ? "lock-lines" : "lock-line");
        var mark = new Region();
        mark.getStyleClass().add("push-mark");
        site.getStyleClass().add("push-site");
        text.getStyleClass().add("push-text");
        text.setWrapText(lines > 1);
        var head = new HBox(site, Nodes.spring(), Nodes.label(words.of("looks.push.now"), "push-time"));
        var told = new VBox(head, text);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMinWidth(0);
        var card = new HBox(mark, told);
        card.getStyleClass().add("push-card");
        getChildren().add(card);
    }

    void show(Elsewhere looks, Spot spot) {
        site.setText(looks.head().site().isBlank() ? words.now("looks.noSite") : looks.head().site());
        text.setText(looks.at(spot).isEmpty() ? words.now("looks.push.none") : looks.at(spot).cut().shown());
    }
}
