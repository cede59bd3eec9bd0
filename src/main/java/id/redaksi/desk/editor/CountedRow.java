package id.redaksi.desk.editor;

import id.redaksi.desk.kit.LimitGauge;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What is written, with its count in the margin beside the first line, where it takes no room. */
final class CountedRow extends StackPane {
    private static final double AWAY = 8;

    /** The style class {@code look} says how far down the first line is. */
    CountedRow(Region written, LimitGauge gauge, String look) {
        Label count = gauge.count();
        getStyleClass().add(look);
        setAlignment(count, Pos.TOP_RIGHT);
        count.translateXProperty().bind(count.widthProperty().add(AWAY));
        getChildren().addAll(written, count);
    }
}
