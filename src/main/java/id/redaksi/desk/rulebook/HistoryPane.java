package id.redaksi.desk.rulebook;

import id.redaksi.app.RuleBook;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.WrappedCell;
import id.redaksi.newsroom.RuleChange;
import id.redaksi.rulebook.HouseRule;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What became of a rule and why, the last change first; Enter puts it back to what it was by a change. */
final class HistoryPane extends VBox {
    private final RulebookViewModel model;
    private final Words words;
    private final RuleSaying saying;
    private final ListView<RuleChange> list = new ListView<>();

    HistoryPane(RulebookViewModel model, Words words, RuleSaying saying) {
        super(6);
        this.model = model;
        this.words = words;
        this.saying = saying;
        list.setId("rule-history");
        list.accessibleTextProperty().bind(words.of("rules.history"));
        list.setCellFactory(_ -> new Cell());
        Label none = Nodes.label(words.of("rules.history.none"), "placeholder");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setPrefHeight(900);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            RuleChange change = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && change != null) {
                revert(change);
                event.consume();
            }
        });
        getChildren().add(list);
        model.historyProperty().subscribe(this::show);
    }

    private void show(List<RuleChange> changes) {
        if (!list.getItems().equals(changes)) {
            list.getItems().setAll(changes);
        }
    }

    private boolean isNow(RuleChange change) {
        return list.getItems().indexOf(change) == 0;
    }

    private void revert(RuleChange change) {
        if (!isNow(change)) {
            model.revert(change, words.now("rules.reason.revert", change.version()));
        }
    }

    /** What a rule looks for, in a line. */
    private String body(HouseRule rule) {
        return switch (rule.body()) {
            case HouseRule.Words(var pairs, var _) -> pairs.isEmpty()
                    ? ""
                    : words.now(
                            "rules.history.words",
                            pairs.size(),
                            pairs.getFirst().to().isEmpty()
                                    ? pairs.getFirst().from()
                                    : pairs.getFirst().from() + " → " + pairs.getFirst().to());
            case HouseRule.Pattern(var regex, var _, var _, var _) -> regex;
        };
    }

    /** A change: which and what state it led to, why, by whom, and what the rule was then. */
    private final class Cell extends WrappedCell<RuleChange> {
        private final Label which = new Label();
        private final Label why = new Label();
        private final Label by = new Label();
        private final Label what = new Label();
        private final Button back = new Button();
        private final VBox lines;

        Cell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            getStyleClass().addAll("found-cell", "rule-change");
            which.getStyleClass().add("found-headline");
            why.setWrapText(true);
            by.getStyleClass().add("faint");
            what.getStyleClass().add("faint");
            what.setMinWidth(0);
            back.getStyleClass().add("small-button");
            back.textProperty().bind(words.of("rules.revert"));
            back.setFocusTraversable(false);
            back.setMinWidth(USE_PREF_SIZE);
            back.setOnAction(_ -> {
                RuleChange change = getItem();
                if (change != null) {
                    revert(change);
                }
            });
            var first = new HBox(8, which, Nodes.spring(), back);
            first.setAlignment(Pos.CENTER_LEFT);
            lines = new VBox(3, first, why, by, what);
        }

        @Override
        protected void updateItem(@Nullable RuleChange change, boolean empty) {
            super.updateItem(change, empty);
            setGraphic(change == null || empty ? null : lines);
            if (change == null || empty) {
                setAccessibleText(null);
                return;
            }
            which.setText(words.now("rules.version", change.version(), saying.state(change.state())));
            why.setText(words.now(RuleBook.reason(change)));
            Nodes.shown(why, !why.getText().isBlank());
            by.setText(saying.by(change.by()));
            what.setText(body(change.rule()));
            Nodes.styled(what, "rule-body", change.rule().body() instanceof HouseRule.Pattern);
            Nodes.shown(what, !what.getText().isEmpty());
            back.setVisible(!isNow(change));
            back.setAccessibleText(words.now("rules.revertTo", change.version()));
            setAccessibleText(which.getText() + ", " + why.getText() + ", " + by.getText());
        }
    }
}
