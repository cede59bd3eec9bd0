package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.rulebook.RulebookViewModel.Told;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.RuleState;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the rule that is being written: why it is changed is asked each time. */
final class RuleActs extends VBox {
    private final RulebookViewModel model;
    private final Words words;
    private final TextField reason = new TextField();
    private final Label told = new Label();
    private final Button save;
    private final Button publish;
    private final Button withdraw;
    private final MenuItem discard;
    private Optional<RuleDraft> shown = Optional.empty();

    RuleActs(RulebookViewModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        Nodes.asking(reason, "rule-reason", words.of("rules.reason"));
        reason.setOnAction(_ -> main());
        reason.textProperty().addListener((_, _, _) -> Nodes.styled(reason, "wrong", false));
        told.setId("rule-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        save = button("rule-save", model::save);
        publish = button("rule-publish", model::publish);
        publish.textProperty().bind(words.of("rules.publish"));
        withdraw = button("rule-withdraw", model::withdraw);
        withdraw.textProperty().bind(words.of("rules.withdraw"));
        discard = item("rule-discard", "rules.discard", model::discard);
        var menu = new MenuButton();
        menu.setId("rule-more");
        menu.textProperty().bind(words.of("rules.more"));
        menu.accessibleTextProperty().bind(words.of("rules.more"));
        menu.getStyleClass().addAll("plain-button", "rule-more");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().addAll(
                discard,
                item("rule-duplicate", "rules.duplicate", this::duplicate),
                item("rule-delete", "rules.delete", model::delete));
        var acts = new HBox(8, save, publish, withdraw, Nodes.spring(), menu);
        acts.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("rule-acts");
        getChildren().addAll(told, reason, acts);
        model.toldProperty().subscribe(this::tell);
    }

    private static Button button(String id, Runnable act) {
        var button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private MenuItem item(String id, String key, Runnable act) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(words.of(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void duplicate() {
        shown.ifPresent(draft -> model.duplicate(words.now("rules.copy", draft.ruleProperty().get().name())));
    }

    /** What Enter does where the reason is typed. */
    void main() {
        if (!save.isDisabled()) {
            model.save();
        } else if (publish.isVisible() && !publish.isDisabled()) {
            model.publish();
        }
    }

    void show(RuleDraft draft) {
        shown.ifPresent(former -> reason.textProperty().unbindBidirectional(former.reasonProperty()));
        shown = Optional.of(draft);
        reason.textProperty().bindBidirectional(draft.reasonProperty());
        refresh();
    }

    void rest() {
        shown.ifPresent(former -> reason.textProperty().unbindBidirectional(former.reasonProperty()));
        shown = Optional.empty();
    }

    /** Offers what the state of the rule allows. */
    void refresh() {
        shown.ifPresent(draft -> {
            boolean live = draft.kept().map(KeptRule::state).equals(Optional.of(RuleState.LIVE));
            boolean changed = draft.isChanged() || draft.kept().isEmpty();
            save.setText(words.now(live ? "rules.save" : "rules.saveDraft"));
            save.setDisable(!changed);
            Nodes.shown(publish, !live);
            Nodes.shown(withdraw, live);
            look(save, live);
            look(publish, !live);
            look(withdraw, false);
            discard.setDisable(!changed);
        });
    }

    private static void look(Button button, boolean main) {
        Nodes.styled(button, "main-button", main);
        Nodes.styled(button, "plain-button", !main);
    }

    private void tell(Optional<Told> what) {
        told.setText(what.map(one -> words.now(one.what())).orElse(""));
        told.setGraphic(what.map(one -> Nodes.icon(one.good() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE)).orElse(null));
        Nodes.styled(told, "safe-card", what.filter(Told::good).isPresent());
        Nodes.styled(told, "blocking", what.filter(one -> !one.good()).isPresent());
        Nodes.shown(told, what.isPresent());
        if (what.filter(Told::wantsReason).isPresent()) {
            Nodes.styled(reason, "wrong", true);
            reason.requestFocus();
        }
    }
}
