package id.redaksi.desk.checks;

import id.redaksi.app.OwnWords;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.language.About;
import id.redaksi.language.Finding;
import id.redaksi.language.Where;
import id.redaksi.rulebook.Tally;
import id.redaksi.story.Assurance;
import id.redaksi.story.By;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.jspecify.annotations.Nullable;

/**
 * One finding: what it is, where, why, and what can be done. Enter takes the first fix, Delete says that it is wrong at its
 * place, with a reason; the one that is chosen says why, and how its rule was answered so far.
 */
final class FindingCard extends VBox {
    /** More fixes than these are in the menu at the words. */
    private static final int FIXES = 4;

    /** A fix of several words is cut to this many pixels; a tip says all of it. */
    private static final double WIDEST = 240;

    /** In characters. */
    private static final int LONG = 24;

    private final ChecksViewModel model;
    private final Finding finding;
    private final Words words;
    private final FlowPane acts = new FlowPane(6, 6);
    private final VBox why = new VBox(4);
    private final TextField reason = new TextField();
    private final Button right = new Button();
    private final Button wrong = new Button();
    private final Label confirmed = new Label();
    private final Label tally = new Label();
    private @Nullable AssuranceRows assurances;
    private List<String> fixes = List.of();
    private Asked asked = Asked.WRONG;

    /** Why the reason is asked. */
    private enum Asked {
        /** The rule is wrong at this place. */
        WRONG,
        /** The words stay as they are at this place. */
        HERE,
        /** The words stay as they are in all of the story. */
        STORY
    }

    /** {@code same} says how often the story has the same fault; {@code went} shows the place, a field when asked. */
    FindingCard(ChecksViewModel model, Finding finding, int same, Words words, BiConsumer<Finding, Boolean> went) {
        super(6);
        this.model = model;
        this.finding = finding;
        this.words = words;
        String grade = finding.severity().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("card", "finding-card", "finding-" + grade);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        var what = new Label(words.now(finding.message()));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var dot = new Region();
        dot.getStyleClass().add("finding-dot");
        getChildren().add(new HBox(8, dot, what));
        model.excerpt(finding).ifPresent(excerpt -> getChildren().add(said(excerpt)));
        if (finding.where() instanceof Where.InField) {
            var go = new Button(words.now("checks.go"));
            go.setId("finding-go");
            go.getStyleClass().add("plain-button");
            go.setOnAction(_ -> went.accept(finding, true));
            acts.getChildren().add(go);
        }
        acts.setMinWidth(0);
        if (model.canDarken(finding)) {
            acts.getChildren().add(darkening());
        }
        model.closingNote(finding).ifPresent(this::offerNote);
        List<Assurance> open = model.asked(finding);
        if (!open.isEmpty()) {
            assurances = new AssuranceRows(model, open, words, this::assured);
            acts.getChildren().add(assuring(assurances));
        }
        var answers = answers();
        acts.getChildren().add(more(same));
        reason.setId("finding-reason");
        reason.promptTextProperty().bind(words.of("checks.reason"));
        reason.accessibleTextProperty().bind(words.of("checks.reason"));
        reason.setOnAction(_ -> {
            asked();
            answer();
        });
        Nodes.shown(reason, false);
        why();
        Nodes.shown(why, false);
        getChildren().addAll(confirmed, why, acts, answers, reason);
        if (assurances != null) {
            Nodes.shown(assurances, false);
            getChildren().add(assurances);
        }
        setOnMouseClicked(event -> {
            if (!isAsking()) {
                requestFocus();
                went.accept(finding, false);
            }
        });
        focusWithinProperty().subscribe(in -> {
            Nodes.styled(this, "chosen", in);
            Nodes.shown(why, in);
            Nodes.shown(answers, in);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.fixes(finding, this::offer);
    }

    private HBox answers() {
        answer(right, "finding-right", "checks.right", Feather.CHECK);
        right.setOnAction(_ -> {
            model.right(finding);
            dress();
            requestFocus();
        });
        answer(wrong, "finding-wrong", "checks.wrong", Feather.X);
        wrong.setOnAction(_ -> ask(Asked.WRONG));
        confirmed.setId("finding-confirmed");
        confirmed.getStyleClass().add("finding-confirmed");
        confirmed.setGraphic(Nodes.icon(Feather.CHECK));
        confirmed.setWrapText(true);
        confirmed.setMinHeight(USE_PREF_SIZE);
        dress();
        var answers = new HBox(6, right, wrong);
        Nodes.shown(answers, false);
        return answers;
    }

    private void answer(Button button, String id, String key, Feather sign) {
        button.setId(id);
        button.setGraphic(Nodes.icon(sign));
        button.textProperty().bind(words.of(key));
        button.getStyleClass().addAll("plain-button", "finding-answer");
    }

    /** Shows who said that the rule is right here; it is asked once. */
    private void dress() {
        Optional<By> by = model.confirmedBy(finding);
        Nodes.styled(right, "given", by.isPresent());
        right.setDisable(by.isPresent());
        right.setAccessibleText(words.now(by.isPresent() ? "checks.rightSaid" : "checks.right"));
        confirmed.setText(by.map(this::said).orElse(""));
        Nodes.shown(confirmed, by.isPresent());
        setAccessibleText(by.map(one -> accessible() + ", " + said(one)).orElseGet(this::accessible));
    }

    private String said(By by) {
        return by.author().isBlank() ? words.now("checks.rightSaid") : words.now("checks.rightSaidBy", by.author());
    }

    private String accessible() {
        String grade = finding.severity().name().toLowerCase(Locale.ROOT);
        return words.now("checks.card", words.now("checks.grade." + grade), words.now(finding.message()));
    }

    private void answer() {
        switch (asked) {
            case WRONG -> model.wrong(finding, reason.getText());
            case HERE -> model.dismiss(finding, true, reason.getText());
            case STORY -> model.dismiss(finding, false, reason.getText());
        }
    }

    Finding finding() {
        return finding;
    }

    /** Whether somebody is writing why it is no fault, or what is asked. */
    boolean isAsking() {
        return reason.isVisible() || assurances != null && assurances.isVisible();
    }

    private Button darkening() {
        var darken = new Button(words.now("checks.darken"));
        darken.setId("finding-darken");
        darken.getStyleClass().add("plain-button");
        darken.setOnAction(_ -> model.darken(finding));
        return darken;
    }

    private void offerNote(String note) {
        var close = new Button(words.now("checks.note.add"));
        close.setId("finding-note");
        close.getStyleClass().add("plain-button");
        Tooltip.install(close, new Tooltip(note));
        close.setOnAction(_ -> model.close(finding, note));
        acts.getChildren().add(close);
    }

    private Button assuring(AssuranceRows rows) {
        var answer = new Button(words.now("checks.assure"));
        answer.setId("finding-assure");
        answer.getStyleClass().add("plain-button");
        answer.setOnAction(_ -> {
            Nodes.shown(rows, true);
            rows.begin();
        });
        return answer;
    }

    private void assured() {
        if (assurances != null) {
            Nodes.shown(assurances, false);
        }
        requestFocus();
    }

    private static TextFlow said(Excerpt excerpt) {
        var words = new Text(excerpt.words());
        words.getStyleClass().add("finding-words");
        var flow = new TextFlow(soft(excerpt.before()), words, soft(excerpt.behind()));
        flow.getStyleClass().add("finding-excerpt");
        return flow;
    }

    private static Text soft(String text) {
        var soft = new Text(text);
        soft.getStyleClass().add("finding-around");
        return soft;
    }

    private void why() {
        About rule = finding.about();
        if (!words.now(rule.why()).isBlank()) {
            line(words.now(rule.why()));
        }
        if (!rule.source().isEmpty()) {
            line(words.now("checks.source", rule.source()));
        }
        if (!rule.example().isEmpty()) {
            line(words.now("checks.example", rule.example()));
        }
        tally.getStyleClass().add("faint");
        tally.setWrapText(true);
        why.getChildren().add(tally);
        count();
        if (model.isOfHouse(finding)) {
            var rules = new Hyperlink(words.now("checks.openRule"));
            rules.setId("finding-rule");
            rules.setOnAction(_ -> model.openRule(finding));
            why.getChildren().add(rules);
        }
    }

    /** Says how its rule was answered so far. */
    void count() {
        Tally now = model.tally(finding);
        tally.setText(now.answers() == 0 ? "" : words.now("checks.tally", now.useful(), now.answers()));
        Nodes.shown(tally, now.answers() > 0);
    }

    private void line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("faint");
        why.getChildren().add(label);
    }

    private void offer(List<String> offered) {
        fixes = offered;
        int at = 0;
        for (String fix : offered.stream().limit(FIXES).toList()) {
            var button = new Button(fix.isBlank() ? words.now("checks.takeOut") : fix.strip());
            button.getStyleClass().addAll("plain-button", "finding-fix");
            button.setMnemonicParsing(false);
            button.setMaxWidth(WIDEST);
            if (fix.length() > LONG) {
                Tooltip.install(button, new Tooltip(fix));
            }
            button.setOnAction(_ -> model.fix(finding, fix));
            acts.getChildren().add(at++, button);
        }
    }

    private MenuButton more(int same) {
        var menu = new MenuButton();
        menu.setId("finding-more");
        menu.textProperty().bind(words.of("checks.more"));
        menu.accessibleTextProperty().bind(words.of("checks.more"));
        menu.getStyleClass().addAll("plain-button", "finding-more");
        menu.getItems().addAll(item("checks.dismissHere", () -> ask(Asked.HERE)), item("checks.dismiss", () -> ask(Asked.STORY)));
        if (model.canLearn(finding)) {
            for (OwnWords.Whose whose : OwnWords.Whose.values()) {
                menu.getItems().add(item("desk.findings.learn." + whose.key(), () -> model.learn(finding, whose)));
            }
        }
        if (same > 1) {
            var all = new MenuItem(words.now("checks.changeAll", same, finding.text()));
            all.setMnemonicParsing(false);
            all.setOnAction(_ -> fixes.stream().findFirst().ifPresent(fix -> model.fixSame(finding, fix)));
            menu.setOnShowing(_ -> all.setDisable(fixes.isEmpty()));
            menu.getItems().add(all);
        }
        menu.getItems().add(item("checks.ruleOff", () -> model.turn(finding.rule(), false)));
        return menu;
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(words.now(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** Asks why it is no fault; an empty answer is one. */
    private void ask(Asked what) {
        asked = what;
        reason.promptTextProperty().unbind();
        reason.promptTextProperty().bind(words.of(what == Asked.WRONG ? "checks.reasonWrong" : "checks.reason"));
        Nodes.shown(reason, true);
        Nodes.focus(reason);
    }

    private void asked() {
        Nodes.shown(reason, false);
        requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (isAsking() && event.getCode() == KeyCode.ESCAPE) {
            asked();
            assured();
            event.consume();
        } else if (event.getTarget() == this && event.getCode() == KeyCode.ENTER && !fixes.isEmpty()) {
            model.fix(finding, fixes.getFirst());
            event.consume();
        } else if (event.getTarget() == this && event.getCode() == KeyCode.DELETE) {
            ask(Asked.WRONG);
            event.consume();
        }
    }
}
