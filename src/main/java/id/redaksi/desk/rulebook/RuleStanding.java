package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.RuleState;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where a rule stands: its state, its version, how it was answered; and why it says nothing where it should. */
final class RuleStanding extends VBox {
    private final Words words;
    private final RuleSaying saying;
    private final Label facts = new Label();
    private final Label trouble = new Label();
    private final Button speak = new Button();
    private final HBox card;

    RuleStanding(Words words, RuleSaying saying, Runnable speaks) {
        super(8);
        this.words = words;
        this.saying = saying;
        facts.setId("rule-facts");
        facts.getStyleClass().add("rule-facts");
        facts.setWrapText(true);
        trouble.setId("rule-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(trouble, Priority.ALWAYS);
        speak.setId("rule-speak");
        speak.getStyleClass().add("plain-button");
        speak.setMinWidth(USE_PREF_SIZE);
        speak.textProperty().bind(words.of("rules.speak"));
        speak.setOnAction(_ -> speaks.run());
        card = new HBox(10, trouble, speak);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("rule-trouble");
        getChildren().addAll(facts, card);
    }

    void show(RuleDraft draft) {
        RuleState state = draft.kept().map(KeptRule::state).orElse(RuleState.DRAFT);
        facts.setGraphic(Nodes.icon(RuleSaying.sign(state)));
        Nodes.styled(facts, "rule-live", state == RuleState.LIVE);
        facts.setText(draft.kept().map(this::facts).orElseGet(() -> words.now("rules.fresh")));
        String why = state == RuleState.STOPPED
                ? words.now("rules.stopped")
                : draft.kept().flatMap(KeptRule::quiet).map(one -> words.now("rules.wentQuiet", one.wrong(), one.of())).orElse("");
        trouble.setText(why);
        trouble.setGraphic(Nodes.icon(state == RuleState.STOPPED ? Feather.ALERT_TRIANGLE : Feather.BELL_OFF));
        Nodes.shown(card, !why.isEmpty());
        Nodes.shown(speak, state != RuleState.STOPPED);
    }

    private String facts(KeptRule kept) {
        List<String> said = new ArrayList<>(List.of(saying.state(kept.state()), words.now("rules.versionOnly", kept.version())));
        String tally = saying.tally(kept.tally());
        if (!tally.isEmpty()) {
            said.add(tally);
        }
        said.add(saying.by(kept.changed()));
        return String.join(" · ", said);
    }
}
