package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The stories of an import with which nothing happened on the way: one line with their number, which opens to their names. */
final class WholeStories extends VBox {
    /** So many are named; of the others it is said how many they are. */
    private static final int NAMED = 50;

    /** So few names stand there at once. */
    private static final int SHOWN = 3;

    private final Words words;
    private final Button open = new Button();
    private final VBox names = new VBox(2);

    WholeStories(List<String> headlines, Words words) {
        super(6);
        this.words = words;
        setId("import-whole");
        getStyleClass().addAll("report", "whole");
        open.setId("import-whole-open");
        open.setText(words.now("desk.import.wholes", headlines.size()));
        open.getStyleClass().add("text-button");
        open.setOnAction(_ -> show(!names.isVisible()));
        headlines.stream().limit(NAMED).forEach(headline -> names.getChildren().add(line(headline)));
        if (headlines.size() > NAMED) {
            Label more = line(words.now("desk.import.moreStories", headlines.size() - NAMED));
            more.getStyleClass().add("faint");
            names.getChildren().add(more);
        }
        getChildren().addAll(open, names);
        show(headlines.size() <= SHOWN);
    }

    private void show(boolean on) {
        Nodes.shown(names, on);
        open.setGraphic(Nodes.icon(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        open.setAccessibleText(open.getText() + ", " + words.now(on ? "desk.import.wholes.close" : "desk.import.wholes.open"));
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
