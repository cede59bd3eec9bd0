package id.redaksi.desk.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Sheets over the window: a question or a report with its buttons. Escape leaves the topmost without doing anything.
 * While one is open the focus stays in it, and no key reaches what is behind.
 */
public final class Sheets extends StackPane {
    /** A button of a sheet; the main one is reached with Enter. */
    public record Act(String text, boolean main, Runnable run) {}

    /** What the style sheet puts between a sheet's edge and its content, and a scroll bar's width, in pixels. */
    private static final double PADDING = 24;

    private static final double SCROLL_BAR = 12;

    private final Words words;
    private final List<@Nullable Node> focusBefore = new ArrayList<>();

    public Sheets(Words words) {
        this.words = words;
        setId("sheets");
        setVisible(false);
        setPickOnBounds(true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                guard(scene);
            }
        });
    }

    private void guard(Scene scene) {
        scene.focusOwnerProperty().addListener((_, _, owner) -> {
            if (owner != null && isBehind(owner)) {
                Platform.runLater(this::callBack);
            }
        });
        scene.addEventFilter(KeyEvent.ANY, this::keepFromBehind);
        scene.addEventFilter(InputMethodEvent.ANY, this::keepFromBehind);
    }

    private void keepFromBehind(Event event) {
        if (isOpen() && getScene() != null && getScene().getFocusOwner() instanceof Node owner && isBehind(owner)) {
            event.consume();
            if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && key.getCode() == KeyCode.ESCAPE) {
                close(); // whatever took the focus just now: the sheet is what one sees
            } else {
                callBack();
            }
        }
    }

    private boolean isBehind(Node owner) {
        return isOpen() && !Nodes.holds(getChildren().getLast(), owner);
    }

    /** Takes the focus back into the topmost sheet. */
    private void callBack() {
        if (getScene() != null && getScene().getFocusOwner() instanceof Node owner && isBehind(owner)) {
            Nodes.firstToFocus(getChildren().getLast()).ifPresent(Node::requestFocus);
        }
    }

    public boolean isOpen() {
        return !getChildren().isEmpty();
    }

    /** Shows a sheet of this width; a click on an act closes it before the act is done. */
    public void show(String id, String title, Node content, double width, Act... acts) {
        focusBefore.add(getScene() == null ? null : getScene().getFocusOwner());
        var heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFitToHeight(Nodes.grows(content));
        double inside = width - 2 * PADDING - SCROLL_BAR;
        scroll.prefViewportHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.ceil(content.prefHeight(inside)) + 1, content.layoutBoundsProperty()));
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        var buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Act act : acts) {
            buttons.getChildren().add(button(act));
        }
        var card = new VBox(16, heading, scroll, buttons);
        card.setId(id);
        card.getStyleClass().add("sheet");
        card.setMaxWidth(width);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.maxHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(card.prefHeight(width), getHeight() - 80), heightProperty(), card.needsLayoutProperty(), scroll.prefViewportHeightProperty()));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> keepInside(event, card));
        var veil = new StackPane(card);
        veil.getStyleClass().add("veil");
        getChildren().add(veil);
        setVisible(true);
        veil.applyCss();
        focus(content, buttons);
    }

    /** Shows a card that is laid out in the room there is, up to its own greatest size. */
    public void showCard(Region card, Node focused) {
        focusBefore.add(getScene() == null ? null : getScene().getFocusOwner());
        var veil = new StackPane(card);
        veil.getStyleClass().add("veil");
        getChildren().add(veil);
        setVisible(true);
        focused.requestFocus();
    }

    /** Shows a node near the top without a sheet around it; a click beside it closes it. */
    public void showBare(Node node, Node focused) {
        focusBefore.add(getScene() == null ? null : getScene().getFocusOwner());
        var veil = new StackPane(node);
        veil.getStyleClass().add("clear-veil");
        veil.setOnMousePressed(event -> {
            if (event.getTarget() == veil) {
                close();
            }
        });
        getChildren().add(veil);
        setVisible(true);
        focused.requestFocus();
    }

    /** A sheet that only says something. */
    public void tell(String id, String title, Node content, double width) {
        show(id, title, content, width, new Act(words.now("desk.close"), true, () -> {}));
    }

    private Button button(Act act) {
        var button = new Button(act.text());
        button.getStyleClass().add(act.main() ? "main-button" : "plain-button");
        button.setDefaultButton(act.main());
        if (act.main()) {
            button.setId("sheet-main");
        }
        button.setOnAction(_ -> {
            close();
            act.run().run();
        });
        return button;
    }

    private static void focus(Node content, HBox buttons) {
        Nodes.firstToFocus(content).orElse(buttons.getChildren().getLast()).requestFocus();
    }

    /** Tab goes round inside the sheet. */
    private static void keepInside(KeyEvent event, VBox card) {
        if (event.getCode() == KeyCode.TAB && card.getScene() != null) {
            if (!Nodes.holds(card, card.getScene().getFocusOwner())) {
                Nodes.firstToFocus(card).ifPresent(Node::requestFocus);
            }
        }
    }

    public void close() {
        if (!getChildren().isEmpty()) {
            getChildren().removeLast();
            Node before = focusBefore.removeLast();
            if (before != null) {
                before.requestFocus();
            }
        }
        setVisible(!getChildren().isEmpty());
    }
}
