package id.redaksi.desk.rulebook;

import id.redaksi.app.Trial;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.rulebook.Overrun;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the rule would have found in the archive, while it is being written. Enter opens the story of a line. */
final class TrialPane extends VBox {
    private final RuleTrial model;
    private final Words words;
    private final Consumer<Trial.Sample> opener;
    private final Label found = new Label();
    private final Label seen = new Label();
    private final Button all = new Button();
    private final ListView<Trial.Sample> list = new ListView<>();
    private final Label nothing = new Label();

    TrialPane(RuleTrial model, Words words, Consumer<Trial.Sample> opener) {
        super(6);
        this.model = model;
        this.words = words;
        this.opener = opener;
        found.setId("rule-trial-found");
        found.getStyleClass().add("trial-found");
        seen.setId("rule-trial-seen");
        seen.getStyleClass().add("faint");
        for (Label label : new Label[] {found, seen, nothing}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        all.setId("rule-trial-all");
        all.getStyleClass().add("plain-button");
        all.textProperty().bind(words.of("rules.trial.all"));
        all.setOnAction(_ -> model.all());
        nothing.getStyleClass().add("placeholder");
        list.setId("rule-trial-list");
        list.accessibleTextProperty().bind(words.of("rules.trial"));
        list.setCellFactory(_ -> new SampleCell(words));
        list.setPlaceholder(nothing);
        list.setMinHeight(80);
        list.setPrefHeight(900);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        getChildren().addAll(found, seen, list, all);
        model.stateProperty().subscribe(this::show);
    }

    private void open() {
        Trial.Sample sample = list.getSelectionModel().getSelectedItem();
        if (sample != null) {
            opener.accept(sample);
        }
    }

    private void show(RuleTrial.State state) {
        Optional<Trial> trial = state.seen();
        if (!list.getItems().equals(trial.map(Trial::samples).orElse(List.of()))) {
            list.getItems().setAll(trial.map(Trial::samples).orElse(List.of()));
        }
        found.setText(trial.filter(one -> one.found() > 0).map(this::found).orElse(""));
        Nodes.shown(found, !found.getText().isEmpty());
        Optional<Overrun> overrun = trial.flatMap(Trial::overrun);
        String how = overrun.map(one -> words.now("rules.trial.overrun", one.length()))
                .or(() -> state.trouble().map(words::now))
                .orElseGet(() -> how(state, trial));
        seen.setText(how);
        boolean bad = overrun.isPresent() || state.trouble().isPresent() && trial.isEmpty();
        Nodes.styled(seen, "field-problem", bad);
        Nodes.styled(seen, "faint", !bad);
        Nodes.shown(seen, !how.isEmpty());
        nothing.setText(nothing(state, trial));
        Nodes.shown(all, !state.running() && state.trouble().isEmpty() && trial.filter(one -> !one.whole() && one.overrun().isEmpty()).isPresent());
    }

    private String found(Trial trial) {
        return trial.found() > trial.samples().size()
                ? words.now("rules.trial.foundSome", trial.found(), trial.inStories(), trial.samples().size())
                : words.now("rules.trial.found", trial.found(), trial.inStories());
    }

    private String how(RuleTrial.State state, Optional<Trial> trial) {
        if (state.running()) {
            return state.of() > 0
                    ? words.now("rules.trial.running", Math.min(state.at(), state.of()), state.of())
                    : words.now("rules.trial.begun");
        }
        return trial.map(one -> words.now(one.whole() ? "rules.trial.seenAll" : "rules.trial.seen", one.stories()))
                .orElse("");
    }

    private String nothing(RuleTrial.State state, Optional<Trial> trial) {
        if (state.running() || state.trouble().isPresent() || trial.flatMap(Trial::overrun).isPresent()) {
            return "";
        }
        return words.now(trial.isPresent() ? "rules.trial.none" : "rules.trial.type");
    }
}
