package id.redaksi.desk.checks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.language.About;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.Group;
import id.redaksi.language.Severity;
import id.redaksi.rulebook.Quiet;
import id.redaksi.story.Answers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What was found in a story, counted by weight and under the headings of its kinds, what stops "ready" first; then what
 * was dismissed, with its reason, the rules that are silent here, and those that went quiet. Up and Down walk.
 */
public final class ChecksForm extends VBox implements AutoCloseable {
    /** More than these are counted, not shown. */
    private static final int MOST = 100;

    private final ChecksViewModel model;
    private final Words words;
    private final BiConsumer<Finding, Boolean> went;
    private final Map<Severity, ToggleButton> weights = new EnumMap<>(Severity.class);
    private final VBox cards = new VBox(8);
    private final BeforeTarget before;
    private final ChangeListener<Findings> found = (_, _, _) -> refresh();
    private final ChangeListener<Object> counted = (_, _, _) -> refresh();
    private List<Finding> shown = List.of();
    private Answers answers = Answers.NONE;
    private SortedMap<String, Quiet> quiet = new TreeMap<>();
    private boolean first = true;
    private boolean running;

    /** {@code went} shows the place of one, in the inspector only when that was asked for. */
    public ChecksForm(ChecksViewModel model, Words words, BiConsumer<Finding, Boolean> went) {
        super(10);
        this.model = model;
        this.words = words;
        this.went = went;
        getStyleClass().addAll("inspector-content", "checks-form");
        setMinWidth(0);
        var row = new HBox(6);
        for (Severity severity : Severity.values()) {
            var weight = new ToggleButton();
            weight.setId("checks-" + severity.name().toLowerCase(Locale.ROOT));
            weight.getStyleClass().addAll("weight", "finding-" + severity.name().toLowerCase(Locale.ROOT));
            weight.setSelected(true);
            weight.setMaxWidth(Double.MAX_VALUE);
            weight.setOnAction(_ -> build());
            HBox.setHgrow(weight, Priority.ALWAYS);
            weights.put(severity, weight);
            row.getChildren().add(weight);
        }
        before = new BeforeTarget(model, words);
        getChildren().addAll(row, before, cards);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        model.foundProperty().addListener(found);
        model.answersProperty().addListener(counted);
    }

    /** Follows what is found while somebody looks at it; nothing is built in the dark. */
    public void run(boolean on) {
        running = on;
        if (on) {
            before.refresh();
        }
        refresh();
    }

    /** Puts the focus on the first finding; where there is none, on what comes first. */
    public void focusFirst() {
        all().stream().map(Node.class::cast).findFirst().or(() -> Nodes.firstToFocus(this)).ifPresent(Node::requestFocus);
    }

    private List<FindingCard> all() {
        return cards.getChildren().stream()
                .filter(FindingCard.class::isInstance)
                .map(FindingCard.class::cast)
                .toList();
    }

    private void refresh() {
        if (!running) {
            return;
        }
        List<Finding> now = model.foundProperty().get().everywhere().toList();
        Answers answered = model.open().story().answers();
        SortedMap<String, Quiet> silent = model.quiet();
        boolean asking = all().stream().anyMatch(FindingCard::isAsking);
        boolean other = !now.equals(shown) || !answered.equals(answers) || !silent.equals(quiet);
        if (first || !asking && other) {
            first = false;
            shown = now;
            answers = answered;
            quiet = silent;
            build();
        } else {
            all().forEach(FindingCard::count);
        }
    }

    private void build() {
        Map<Severity, Long> counts = shown.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        weights.forEach((severity, weight) -> weight.setText(words.now(
                "checks.count." + severity.name().toLowerCase(Locale.ROOT), counts.getOrDefault(severity, 0L))));
        int chosen = focused();
        List<Node> nodes = new ArrayList<>();
        List<Finding> wanted = shown.stream()
                .filter(finding -> weights.get(finding.severity()) instanceof ToggleButton weight && weight.isSelected())
                .toList();
        List<Finding> stops = wanted.stream().filter(model::isBlocking).toList();
        if (!stops.isEmpty()) {
            section(nodes, words.now("checks.blocking"), stops, "finding-blocking");
        }
        Map<Group, List<Finding>> groups = new EnumMap<>(Group.class);
        wanted.stream()
                .filter(finding -> !model.isBlocking(finding))
                .forEach(finding -> groups.computeIfAbsent(finding.about().group(), _ -> new ArrayList<>()).add(finding));
        groups.forEach((group, findings) -> section(nodes, words.now(group.title()), findings, ""));
        if (wanted.isEmpty()) {
            nodes.add(said(model.isReading() ? "checks.reading" : shown.isEmpty() ? "checks.none" : "checks.hidden"));
        }
        answered(nodes);
        cards.getChildren().setAll(nodes);
        if (chosen >= 0 && !all().isEmpty()) {
            all().get(Math.min(chosen, all().size() - 1)).requestFocus();
        }
    }

    /** The place of the card that has the focus; -1 when it is elsewhere. */
    private int focused() {
        List<FindingCard> now = all();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void section(List<Node> nodes, String title, List<Finding> findings, String look) {
        var heading = new Label(words.now("checks.heading", title, findings.size()));
        heading.getStyleClass().add("group-heading");
        if (!look.isEmpty()) {
            heading.getStyleClass().add(look);
        }
        nodes.add(heading);
        Map<String, About> rules = new LinkedHashMap<>();
        findings.forEach(finding -> rules.put(finding.rule(), finding.about()));
        rules.values().forEach(rule -> {
            int sure = model.sure(rule).size();
            if (sure > 1) {
                var all = new Hyperlink(words.now("checks.fixAll", sure, words.now(rule.title())));
                all.setWrapText(true);
                all.setOnAction(_ -> model.fixAll(rule));
                nodes.add(all);
            }
        });
        int room = Math.max(0, MOST - (int) nodes.stream().filter(FindingCard.class::isInstance).count());
        findings.stream().limit(room).forEach(finding -> nodes.add(new FindingCard(model, finding, model.same(finding), words, went)));
        if (findings.size() > room) {
            nodes.add(said("checks.further", findings.size() - room));
        }
    }

    private void answered(List<Node> nodes) {
        if (!answers.dismissed().isEmpty()) {
            heading(nodes, "checks.dismissed", answers.dismissed().size());
        }
        for (Answers.Dismissal one : answers.dismissed()) {
            String said = one.reason().isEmpty()
                    ? words.now("checks.dismissedPlain", one.words(), one.by().author())
                    : words.now("checks.dismissedFor", one.words(), one.reason(), one.by().author());
            nodes.add(line(said, "checks.recall", () -> model.recall(one)));
        }
        Set<String> off = answers.off();
        if (!off.isEmpty()) {
            heading(nodes, "checks.off", off.size());
        }
        for (String rule : off) {
            nodes.add(line(words.now(model.about(rule).title()), "checks.on", () -> model.turn(rule, true)));
        }
        quiet(nodes);
    }

    /** The rules that say nothing because they mostly annoyed. */
    private void quiet(List<Node> nodes) {
        if (!quiet.isEmpty()) {
            heading(nodes, "checks.quiet", quiet.size());
        }
        quiet.forEach((rule, how) -> nodes.add(line(
                words.now("checks.quietRule", model.about(rule).title(), how.wrong(), how.of()),
                "checks.speak",
                () -> model.speak(rule))));
    }

    private void heading(List<Node> nodes, String key, int count) {
        var heading = new Label(words.now("checks.heading", words.now(key), count));
        heading.getStyleClass().add("group-heading");
        nodes.add(heading);
    }

    private Node line(String text, String key, Runnable act) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var button = new Button(words.now(key));
        button.getStyleClass().add("plain-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words.now(key) + ": " + text);
        button.setOnAction(_ -> act.run());
        var line = new HBox(8, label, button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label said(String key, Object... values) {
        var label = new Label(words.now(key, values));
        label.setWrapText(true);
        label.getStyleClass().add("soft");
        return label;
    }

    private void walk(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = focused();
        List<FindingCard> now = all();
        if (by != 0 && at >= 0 && at + by >= 0 && at + by < now.size() && !now.get(at).isAsking()) {
            FindingCard next = now.get(at + by);
            next.requestFocus();
            went.accept(next.finding(), false);
            event.consume();
        }
    }

    @Override
    public void close() {
        model.foundProperty().removeListener(found);
        model.answersProperty().removeListener(counted);
        before.close();
        model.close();
    }
}
