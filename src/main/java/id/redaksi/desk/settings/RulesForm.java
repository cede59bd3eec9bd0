package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.WrappedCell;
import id.redaksi.language.About;
import id.redaksi.language.Group;
import id.redaksi.language.RuleChoices;
import id.redaksi.language.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every rule by its kind: whether it is on, how much it matters here, and whether it stops "ready" and an export. */
final class RulesForm extends VBox {
    /** Room for two rules, in pixels. */
    private static final double LEAST = 120;

    /** All of one width, so that what stands before them lies in a column. */
    private static final double GRADE = 116;

    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;

    /** {@code house} are the rules of the house that are looked for, {@code toHouse} leads to where they are written. */
    RulesForm(Words words, Supplier<Settings> now, Consumer<Settings> settle, List<About> house, Button toHouse) {
        super(8);
        this.words = words;
        this.now = now;
        this.settle = settle;
        List<About> all = Stream.concat(house.stream(), About.all().stream())
                .sorted(Comparator.comparing(About::group).thenComparing(rule -> words.now(rule.title())))
                .toList();
        var shown = new FilteredList<>(FXCollections.observableList(all));
        var find = new TextField();
        Nodes.asking(find, "settings-rules-find", words.of("checks.rules.find"));
        find.textProperty().addListener((_, _, text) -> shown.setPredicate(rule -> has(rule, text.strip().toLowerCase(words.locale()))));
        var list = new ListView<>(shown);
        list.setId("settings-rules");
        list.getStyleClass().add("rules-list");
        list.setMinHeight(LEAST);
        list.setPrefHeight(LEAST);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        list.accessibleTextProperty().bind(words.of("checks.settings"));
        list.setPlaceholder(Nodes.label(words.of("checks.rules.none"), "placeholder"));
        list.setCellFactory(_ -> new Cell());
        toHouse.setMinWidth(USE_PREF_SIZE);
        var heading = new HBox(
                8, Nodes.label(words.of("checks.rules", all.size()), "group-heading"), Nodes.spring(), toHouse);
        heading.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(heading, find, list);
    }

    private boolean has(About rule, String text) {
        return text.isEmpty()
                || (words.now(rule.title()) + " " + rule.id() + " " + rule.source() + " " + words.now(rule.group().title()))
                        .toLowerCase(words.locale())
                        .contains(text);
    }

    private RuleChoices choices() {
        return now.get().checking().choices();
    }

    private void settle(RuleChoices choices) {
        settle.accept(now.get().with(now.get().checking().with(choices)));
    }

    /** One rule in a line, and below it whose rule it is with an example. */
    private final class Cell extends WrappedCell<About> {
        private final CheckBox on = new CheckBox();
        private final Label more = new Label();
        private final ComboBox<Severity> grade = Nodes.choice(
                List.of(Severity.values()),
                one -> words.now("checks.grade." + one.name().toLowerCase(Locale.ROOT)),
                Severity.WARNING,
                this::graded);
        private final CheckBox stops = new CheckBox(words.now("checks.rules.stops"));
        private final HBox line;
        private boolean filling;

        Cell() {
            on.setMnemonicParsing(false); // a rule of the house may have a low line in its name
            on.setMinWidth(0);
            on.setWrapText(true);
            on.setMinHeight(USE_PREF_SIZE);
            on.selectedProperty().addListener((_, _, wanted) -> with(rule -> settle(choices().turned(rule.id(), wanted))));
            stops.selectedProperty().addListener((_, _, wanted) -> with(rule -> settle(choices().blocking(rule.id(), wanted))));
            stops.setMinWidth(USE_PREF_SIZE);
            grade.setMinWidth(GRADE);
            grade.setPrefWidth(GRADE);
            more.getStyleClass().add("faint");
            more.setMinWidth(0);
            more.setWrapText(true);
            more.setMinHeight(USE_PREF_SIZE);
            var words = new VBox(2, on, more);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(10, words, stops, grade);
            line.setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("rule-cell");
            setPrefWidth(0);
        }

        private void with(Consumer<About> act) {
            About rule = getItem();
            if (!filling && rule != null) {
                act.accept(rule);
            }
        }

        /** A rule of the house has no source but itself, and its identifier says nothing to anybody. */
        private String more(About rule) {
            String group = words.now(rule.group().title());
            if (rule.group() == Group.HOUSE) {
                return rule.example().isEmpty() ? group : words.now("checks.rules.of", group, rule.example());
            }
            return words.now(
                    rule.example().isEmpty() ? "checks.rules.of" : "checks.rules.ofExample",
                    group, rule.source().isEmpty() ? rule.id() : rule.source(), rule.example());
        }

        private void graded(Severity wanted) {
            with(rule -> settle(choices().with(rule.id(), wanted)));
        }

        @Override
        protected void updateItem(@Nullable About rule, boolean empty) {
            super.updateItem(rule, empty);
            if (rule == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            filling = true;
            String title = words.now(rule.title());
            on.setText(title);
            on.setSelected(choices().isOn(rule.id()));
            more.setText(more(rule));
            grade.setValue(choices().severities().getOrDefault(rule.id(), rule.severity()));
            grade.setAccessibleText(words.now("checks.rules.grade", title));
            stops.setSelected(choices().blocks(rule));
            stops.setAccessibleText(words.now("checks.rules.stopsOf", title));
            Nodes.shown(stops, rule.mayBlock());
            setTooltip(new Tooltip(title + "\n" + more.getText()));
            filling = false;
            setGraphic(line);
        }
    }
}
