package id.redaksi.desk;

import id.redaksi.desk.command.Commands;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: the name, the menu, the way to every command, the panes, and the one main act. */
final class TopBar extends StackPane {
    TopBar(Commands commands, Words words, Panes panes) {
        getStyleClass().add("bar");
        var left = new HBox(8, mark(), brand(), commands.menuButton(words), navigation(panes, words));
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMaxWidth(USE_PREF_SIZE);
        var right = new HBox(
                4,
                toggle(Feather.SMARTPHONE, "preview", panes.previewWanted(), words),
                toggle(Feather.SIDEBAR, "inspector", panes.inspectorWanted(), words),
                export(commands, words));
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMaxWidth(USE_PREF_SIZE);
        Button palette = palette(commands, words);
        setAlignment(left, Pos.CENTER_LEFT);
        setAlignment(right, Pos.CENTER_RIGHT);
        getChildren().addAll(palette, left, right);
        palette.maxWidthProperty()
                .bind(widthProperty()
                        .subtract(left.widthProperty())
                        .subtract(right.widthProperty())
                        .subtract(120)
                        .map(room -> Math.clamp(room.doubleValue(), 120, 420)));
    }

    private static Label mark() {
        var mark = new Label("R");
        mark.getStyleClass().add("brand-mark");
        return mark;
    }

    private static Label brand() {
        var brand = new Label("Redaksi");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        return brand;
    }

    private static ToggleButton navigation(Panes panes, Words words) {
        return toggle(Feather.LIST, "navigation", panes.navigationWanted(), words);
    }

    private static ToggleButton toggle(Feather icon, String name, BooleanProperty wanted, Words words) {
        var button = new ToggleButton(null, Nodes.icon(icon));
        if (name.equals("inspector")) {
            button.getGraphic().setScaleX(-1);
        }
        button.setId("toggle-" + name);
        button.getStyleClass().add("icon-button");
        button.selectedProperty().bindBidirectional(wanted);
        Nodes.named(button, words.of("desk.command." + name));
        return button;
    }

    private static Button palette(Commands commands, Words words) {
        var prompt = Nodes.label(words.of("desk.palette.prompt"), "faint");
        var keys = new Label("Ctrl K");
        keys.getStyleClass().add("key");
        keys.setMinWidth(USE_PREF_SIZE);
        prompt.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(prompt, Priority.ALWAYS);
        var line = new HBox(8, Nodes.icon(Feather.COMMAND), prompt, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, line);
        button.setId("palette-button");
        button.getStyleClass().add("palette-button");
        button.setMaxWidth(420);
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.accessibleTextProperty().bind(words.of("desk.palette.prompt"));
        button.setOnAction(_ -> commands.run("palette"));
        return button;
    }

    private static Button export(Commands commands, Words words) {
        var button = new Button(null, Nodes.icon(Feather.PACKAGE));
        button.setId("bar-export");
        button.getStyleClass().add("main-button");
        button.textProperty().bind(words.of("desk.command.export"));
        button.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(button, new javafx.geometry.Insets(0, 0, 0, 6));
        button.disableProperty().bind(commands.runnable("export").not());
        button.setOnAction(_ -> commands.run("export"));
        return button;
    }
}
