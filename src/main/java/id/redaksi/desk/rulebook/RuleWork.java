package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rule that is being written, and what it would have found or has been: beside it, below it, or in turns. */
final class RuleWork extends StackPane {
    /** From this width on there is room for both beside each other. */
    private static final double WIDE = 592;

    /** Below this height the two take turns. */
    private static final double HIGH = 480;

    /** As high is what was found where it stands below the rule. */
    private static final double BELOW = 220;

    /** How much room there is. */
    private enum Room {
        /** What was found stands beside the rule. */
        WIDE,
        /** What was found stands below the rule. */
        NARROW,
        /** One of the two at a time. */
        SMALL
    }

    private final Words words;
    private final VBox rule;
    private final VBox right;
    private final Label choose;
    private final StackPane side = new StackPane();
    private final ToggleGroup panes = new ToggleGroup();
    private final ToggleButton showForm = new ToggleButton();
    private final ToggleButton showTrial = new ToggleButton();
    private final ToggleButton showHistory = new ToggleButton();
    private @Nullable Room room;

    RuleWork(Words words, VBox rule, Node trial, Node history) {
        this.words = words;
        this.rule = rule;
        rule.setMinSize(320, 0);
        rule.setPrefWidth(440);
        pane(showForm, "rules-show-form", "rules.form", rule, "left-pill");
        pane(showTrial, "rules-show-trial", "rules.trial", trial, "left-pill");
        pane(showHistory, "rules-show-history", "rules.history", history, "right-pill");
        turnTo(showTrial);
        Nodes.shown(showForm, false);
        VBox.setVgrow(side, Priority.ALWAYS);
        side.setMinHeight(0);
        var tabs = new HBox(showForm, showTrial, showHistory);
        tabs.setAlignment(Pos.CENTER_LEFT);
        right = new VBox(10, tabs, side);
        right.setMinWidth(240);
        right.setPrefWidth(400);
        choose = Nodes.label(words.of("rules.choose"), "placeholder");
        choose.setWrapText(true);
        choose.setMaxWidth(360);
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(rule, Priority.ALWAYS);
        setMinSize(0, 0);
        widthProperty().subscribe(_ -> arrange());
        heightProperty().subscribe(_ -> arrange());
    }

    private void pane(ToggleButton button, String id, String key, Node pane, String look) {
        button.setId(id);
        button.setUserData(pane);
        button.textProperty().bind(words.of(key));
        button.setToggleGroup(panes);
        button.getStyleClass().addAll("kind-button", look);
        button.setOnAction(_ -> turnTo(button));
    }

    private void turnTo(ToggleButton button) {
        panes.selectToggle(button);
        if (button.getUserData() instanceof Node pane) {
            side.getChildren().setAll(pane);
        }
    }

    /** Brings the rule to the front where it takes turns. */
    void turnToRule() {
        if (room == Room.SMALL) {
            turnTo(showForm);
        }
    }

    /** Shows what there is of a rule, or that one has to be chosen. */
    void has(boolean rules, boolean asks) {
        Nodes.shown(rule, rules);
        Nodes.shown(right, rules);
        Nodes.shown(choose, !rules && asks);
    }

    private void arrange() {
        Room now = getWidth() >= WIDE ? Room.WIDE : getHeight() >= HIGH ? Room.NARROW : Room.SMALL;
        if (getWidth() <= 0 || getHeight() <= 0 || now == room) {
            return;
        }
        Room before = room;
        room = now;
        getChildren().clear();
        Nodes.shown(showForm, now == Room.SMALL);
        Nodes.styled(showTrial, "left-pill", now != Room.SMALL);
        Nodes.styled(showTrial, "middle-pill", now == Room.SMALL);
        if (now == Room.SMALL) {
            turnTo(showForm);
        } else if (before == Room.SMALL) {
            turnTo(showTrial);
        }
        right.setMinHeight(now == Room.NARROW ? BELOW : 0);
        right.setPrefHeight(now == Room.NARROW ? BELOW : Region.USE_COMPUTED_SIZE);
        right.setMaxHeight(now == Room.NARROW ? BELOW : Double.MAX_VALUE);
        Pane both = switch (now) {
            case WIDE -> new HBox(20, rule, right);
            case NARROW -> new VBox(12, rule, right);
            case SMALL -> new VBox(right);
        };
        VBox.setVgrow(right, now == Room.SMALL ? Priority.ALWAYS : Priority.NEVER);
        getChildren().setAll(choose, both);
    }
}
