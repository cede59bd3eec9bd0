package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.FieldMarks;
import id.redaksi.desk.kit.GrowingArea;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.rulebook.RuleDraft.Kind;
import id.redaksi.language.Severity;
import id.redaksi.rulebook.BadRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of a rule, each with what is wrong with it below. */
final class RuleForm extends ScrollPane {
    /** More faults of one field than these are only counted. */
    private static final int TOLD = 3;

    private final Words words;
    private final TextField name = new TextField();
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleButton asWords = new ToggleButton();
    private final ToggleButton asPattern = new ToggleButton();
    private final PairTable pairs;
    private final CheckBox forms = new CheckBox();
    private final GrowingArea regex = area("rule-regex", "rule-code");
    private final GrowingArea fix = area("rule-fix", "rule-code");
    private final CheckBox caseMatters = new CheckBox();
    private final CheckBox proseOnly = new CheckBox();
    private final GrowingArea message = area("rule-message", "rule-text");
    private final GrowingArea why = area("rule-why", "rule-text");
    private final GrowingArea example = area("rule-example", "rule-text");
    private final ComboBox<Severity> severity;
    private final CheckBox advice = new CheckBox();
    private final FieldMarks marks = new FieldMarks(regex);
    private final Map<BadRule.Field, Label> problems = new EnumMap<>(BadRule.Field.class);
    private final VBox ofWords;
    private final VBox ofPattern;
    private Optional<RuleDraft> shown = Optional.empty();

    RuleForm(Words words) {
        this.words = words;
        for (BadRule.Field field : BadRule.Field.values()) {
            var problem = new Label();
            problem.setId("rule-problem-" + field.name().toLowerCase(Locale.ROOT));
            problem.getStyleClass().add("field-problem");
            problem.setWrapText(true);
            problem.setMinHeight(Region.USE_PREF_SIZE);
            Nodes.shown(problem, false);
            problems.put(field, problem);
        }
        pairs = new PairTable(words);
        severity = Nodes.choice(
                List.of(Severity.values()),
                one -> words.now("checks.grade." + one.name().toLowerCase(Locale.ROOT)),
                Severity.WARNING,
                _ -> {});
        severity.setId("rule-severity");
        severity.accessibleTextProperty().bind(words.of("rules.severity"));
        box(forms, "rule-forms", "rules.forms");
        box(caseMatters, "rule-case", "rules.case");
        box(proseOnly, "rule-prose", "rules.proseOnly");
        box(advice, "rule-advice", "rules.advice");
        ofWords = new VBox(6, problem(BadRule.Field.PAIRS, pairs), forms);
        ofPattern = new VBox(
                8,
                field("rules.regex", regex, BadRule.Field.REGEX, "rules.regex.hint"),
                field("rules.fix", fix, BadRule.Field.FIX, "rules.fix.hint"),
                caseMatters,
                proseOnly);
        message.promptTextProperty().bind(words.of("rules.message.prompt"));
        example.promptTextProperty().bind(words.of("rules.example.prompt"));
        var form = new VBox(
                10,
                field("rules.name", name, BadRule.Field.NAME, ""),
                kinds(),
                ofWords,
                ofPattern,
                field("rules.message", message, BadRule.Field.MESSAGE, ""),
                field("rules.why", why, BadRule.Field.WHY, ""),
                field("rules.example", example, BadRule.Field.EXAMPLE, ""),
                weight());
        form.getStyleClass().add("rule-form");
        name.setId("rule-name");
        setContent(form);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("sheet-scroll");
    }

    private static GrowingArea area(String id, String look) {
        var area = new GrowingArea("field-area", 0);
        area.getStyleClass().add(look);
        area.setId(id);
        area.setMostLines(6);
        return area;
    }

    private void box(CheckBox box, String id, String key) {
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.textProperty().bind(words.of(key));
    }

    private Node kinds() {
        kind(asWords, Kind.WORDS, "rule-as-words", "rules.kind.words");
        kind(asPattern, Kind.PATTERN, "rule-as-pattern", "rules.kind.pattern");
        asWords.getStyleClass().add("left-pill");
        asPattern.getStyleClass().add("right-pill");
        var row = new HBox(asWords, asPattern);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void kind(ToggleButton button, Kind kind, String id, String key) {
        button.setId(id);
        button.setUserData(kind);
        button.setToggleGroup(kinds);
        button.getStyleClass().add("kind-button");
        button.textProperty().bind(words.of(key));
        button.setOnAction(_ -> shown.ifPresent(draft -> {
            draft.kindProperty().set(kind);
            showKind(kind);
        }));
    }

    private Node weight() {
        var label = Nodes.label(words.of("rules.severity"), "field-label");
        label.setLabelFor(severity);
        severity.setMaxWidth(Double.MAX_VALUE);
        return new VBox(8, new VBox(4, label, severity), advice);
    }

    private VBox field(String key, TextInputControl control, BadRule.Field field, String hint) {
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        VBox box = problem(field, control);
        box.getChildren().addFirst(label);
        if (!hint.isEmpty()) {
            var help = Nodes.label(words.of(hint), "faint");
            help.setWrapText(true);
            help.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(help);
        }
        return box;
    }

    private VBox problem(BadRule.Field field, Node control) {
        Label problem = problems.get(field);
        return problem == null ? new VBox(4, control) : new VBox(4, control, problem);
    }

    /** Shows a rule as it is being written. */
    void show(RuleDraft draft) {
        if (shown.equals(Optional.of(draft))) {
            return;
        }
        rest();
        shown = Optional.of(draft);
        name.textProperty().bindBidirectional(draft.nameProperty());
        bind(regex, draft.regexProperty());
        bind(fix, draft.fixProperty());
        bind(message, draft.messageProperty());
        bind(why, draft.whyProperty());
        bind(example, draft.exampleProperty());
        forms.selectedProperty().bindBidirectional(draft.formsProperty());
        caseMatters.selectedProperty().bindBidirectional(draft.caseMattersProperty());
        proseOnly.selectedProperty().bindBidirectional(draft.proseOnlyProperty());
        advice.selectedProperty().bindBidirectional(draft.adviceOnlyProperty());
        severity.valueProperty().bindBidirectional(draft.severityProperty());
        severity.disableProperty().bind(draft.adviceOnlyProperty());
        pairs.show(draft.pairs());
        showKind(draft.kindProperty().get());
        setVvalue(0);
    }

    private static void bind(TextInputControl field, Property<String> text) {
        field.textProperty().bindBidirectional(text);
    }

    private void showKind(Kind kind) {
        asWords.setSelected(kind == Kind.WORDS);
        asPattern.setSelected(kind == Kind.PATTERN);
        Nodes.shown(ofWords, kind == Kind.WORDS);
        Nodes.shown(ofPattern, kind == Kind.PATTERN);
    }

    /** Lets go of the rule that was shown. */
    void rest() {
        shown.ifPresent(draft -> {
            name.textProperty().unbindBidirectional(draft.nameProperty());
            regex.textProperty().unbindBidirectional(draft.regexProperty());
            fix.textProperty().unbindBidirectional(draft.fixProperty());
            message.textProperty().unbindBidirectional(draft.messageProperty());
            why.textProperty().unbindBidirectional(draft.whyProperty());
            example.textProperty().unbindBidirectional(draft.exampleProperty());
            forms.selectedProperty().unbindBidirectional(draft.formsProperty());
            caseMatters.selectedProperty().unbindBidirectional(draft.caseMattersProperty());
            proseOnly.selectedProperty().unbindBidirectional(draft.proseOnlyProperty());
            advice.selectedProperty().unbindBidirectional(draft.adviceOnlyProperty());
            severity.valueProperty().unbindBidirectional(draft.severityProperty());
            severity.disableProperty().unbind();
        });
        pairs.rest();
        shown = Optional.empty();
    }

    /** Puts the caret where one begins to write. */
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    /** Says below each field what is wrong with it; a pattern's fault is marked at its place. */
    void tell(List<BadRule> wrong) {
        Map<BadRule.Field, List<BadRule>> byField = wrong.stream()
                .filter(one -> shown.filter(draft -> draft.tells(one)).isPresent())
                .collect(Collectors.groupingBy(BadRule::field));
        problems.forEach((field, label) -> {
            List<BadRule> all = byField.getOrDefault(field, List.of());
            String text = all.stream().limit(TOLD).map(one -> words.now(one.message())).collect(Collectors.joining("\n"));
            label.setText(all.size() > TOLD ? text + "\n" + words.now("rules.moreWrong", all.size() - TOLD) : text);
            Nodes.shown(label, !all.isEmpty());
        });
        Nodes.styled(name, "wrong", byField.containsKey(BadRule.Field.NAME));
        Nodes.styled(regex, "wrong", byField.containsKey(BadRule.Field.REGEX));
        Nodes.styled(fix, "wrong", byField.containsKey(BadRule.Field.FIX));
        pairs.mark(byField.getOrDefault(BadRule.Field.PAIRS, List.of()).stream().map(BadRule::at).toList());
        int length = regex.getLength();
        marks.show(byField.getOrDefault(BadRule.Field.REGEX, List.of()).stream()
                .filter(one -> one.at() >= 0 && length > 0)
                .map(one -> Math.min(one.at(), length - 1))
                .map(at -> new FieldMarks.Mark(at, at + 1, true))
                .toList());
    }
}
