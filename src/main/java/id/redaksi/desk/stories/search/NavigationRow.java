package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A row of the navigation: what it is called and how many stories it leads to. */
public final class NavigationRow extends ToggleButton {
    /** By how many pixels a row stands in for each level. */
    private static final double STEP = 14;

    private final Label count = new Label();

    public NavigationRow(Feather icon, ObservableValue<String> name, int depth) {
        getStyleClass().add("navigation-row");
        setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, Nodes.icon(icon), Nodes.label(name), Nodes.spring(), count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 0, depth * STEP));
        line.prefWidthProperty().bind(widthProperty().subtract(20));
        setGraphic(line);
        accessibleTextProperty().bind(name.map(text -> text));
    }

    /** Shows how many; an empty text for none, or while nobody knows. */
    public void count(String stories) {
        count.setText(stories);
    }
}
