package id.redaksi.desk.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small nodes that every area builds alike. */
public final class Nodes {
    private Nodes() {}

    /** An icon of the one set, 16 px, in the colour of the text around it. */
    public static FontIcon icon(Feather name) {
        var icon = new FontIcon(name);
        icon.getStyleClass().add("icon");
        return icon;
    }

    public static Label label(ObservableValue<String> text, String... classes) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** A button that shows only an icon; its name is its tool tip and its accessible name. */
    public static Button iconButton(Feather name, ObservableValue<String> text, Runnable act) {
        var button = new Button(null, icon(name));
        button.getStyleClass().addAll("icon-button");
        button.setOnAction(_ -> act.run());
        named(button, text);
        return button;
    }

    public static void named(ButtonBase button, ObservableValue<String> text) {
        button.accessibleTextProperty().bind(text);
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        button.setTooltip(tip);
    }

    /** Does this once the control that is just being changed has finished. */
    public static void later(Runnable act) {
        Platform.runLater(act);
    }

    /** Gives the node the focus once it is in the window; a tab that was just chosen is not there yet. */
    public static void focus(Node node) {
        if (node.getScene() != null) {
            Platform.runLater(node::requestFocus);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                node.sceneProperty().removeListener(this);
                Platform.runLater(node::requestFocus);
            }
        });
    }

    /** Puts the focus on a node of a pane that is perhaps shown for the first time, and has nothing in it before it is styled. */
    public static void lead(Parent pane, Supplier<Optional<Node>> to) {
        Platform.runLater(() -> {
            pane.applyCss();
            pane.layout();
            to.get().ifPresent(Node::requestFocus);
        });
    }

    /** Lets Escape out of a list, which keeps that key to itself even while no cell is edited; unless it is wanted in there. */
    public static void letEscapeOut(ListView<?> list, BooleanSupplier wanted) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() == list && !wanted.getAsBoolean() && list.getParent() != null) {
                list.getParent().fireEvent(event.copyFor(list.getParent(), list.getParent()));
            }
        });
    }

    /** Whether a node is the other or inside it. */
    public static boolean holds(Node outer, @Nullable Node inner) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    /** The first node inside, or the node itself, that takes the focus. */
    public static Optional<Node> firstToFocus(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> firstToFocus(child).stream()).findFirst()
                : Optional.empty();
    }

    /** Gives a text field its id and the words that say what belongs there, and lets it take the room in its row. */
    public static void asking(TextField field, String id, ObservableValue<String> text) {
        field.setId(id);
        field.promptTextProperty().bind(text);
        field.accessibleTextProperty().bind(text);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    /** A box that offers the values by their names and tells which was chosen. */
    public static <T> ComboBox<T> choice(List<T> values, Function<T, String> name, T value, Consumer<T> taken) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.setValue(value);
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                taken.accept(chosen);
            }
        });
        return box;
    }

    /** Names the values of a choice once more, since the language of the window has changed. */
    public static <T> void rename(ComboBox<T> box) {
        box.setCellFactory(_ -> named(box)); // a converter set anew is asked by what is drawn anew only
        box.setButtonCell(named(box));
    }

    private static <T> ListCell<T> named(ComboBox<T> box) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T one, boolean empty) {
                super.updateItem(one, empty);
                setText(empty ? null : box.getConverter().toString(one));
            }
        };
    }

    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /**
     * Whether something in a column takes what height there is, as a list does that scrolls by itself: what is around it
     * then gives it less room instead of a second scroll bar.
     */
    public static boolean grows(Node column) {
        return column instanceof VBox box && box.getChildren().stream().anyMatch(child -> VBox.getVgrow(child) == Priority.ALWAYS);
    }

    /** Scrolls so that a node inside is in sight, with a little room around it. */
    public static void scrollTo(ScrollPane pane, Node inside) {
        pane.layout();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        Bounds at = pane.getContent().sceneToLocal(inside.localToScene(inside.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        boolean inSight = at.getMinY() >= top && at.getMaxY() <= top + pane.getViewportBounds().getHeight();
        if (hidden > 0 && !inSight) {
            pane.setVvalue(Math.clamp((at.getMinY() - pane.getViewportBounds().getHeight() / 3) / hidden, 0, 1));
        }
    }

    /** Gives a node a style class, or takes it off. One that stays as it was is not styled anew. */
    public static void styled(Node node, String look, boolean on) {
        if (on != node.getStyleClass().contains(look)) {
            if (on) {
                node.getStyleClass().add(look);
            } else {
                node.getStyleClass().remove(look);
            }
        }
    }

    /** Shows or hides a node; a hidden one takes no room. */
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
