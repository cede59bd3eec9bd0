package id.redaksi.desk.targets;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A story that goes or went to a target: its headline, what is said of it below, and what became of it at the end. */
final class StoryLine extends HBox {
    private final Label headline = new Label();
    private final Label below = new Label();
    private final Label turn = new Label();

    StoryLine() {
        super(12);
        headline.setMinWidth(0);
        below.getStyleClass().add("faint");
        below.setMinWidth(0);
        turn.getStyleClass().add("targets-turn");
        turn.setMinWidth(Region.USE_PREF_SIZE);
        var lines = new VBox(1, headline, below);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(lines, turn);
        setAlignment(Pos.CENTER_LEFT);
    }

    Label headline() {
        return headline;
    }

    Label below() {
        return below;
    }

    Label turn() {
        return turn;
    }
}
