package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.Rule;
import id.redaksi.app.Settings.Theme;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The settings; each takes effect as it is changed. */
public final class SettingsSheet {
    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;

    private final ObservableValue<List<Message>> troubles;

    /** {@code troubles} says what keeps stories from being looked through. */
    public SettingsSheet(
            Words words,
            Supplier<Settings> now,
            Consumer<Settings> settle,
            ObservableValue<List<Message>> troubles) {
        this.words = words;
        this.now = now;
        this.settle = settle;
        this.troubles = troubles;
    }

    public void show(Sheets sheets, String folder) {
        var content = new VBox(4);
        content.getChildren().addAll(look());
        content.getChildren().addAll(house());
        content.getChildren().addAll(writing());
        content.getChildren().addAll(new CheckingRows(words, now, settle, troubles).all());
        content.getChildren().addAll(exporting());
        content.getChildren().add(Nodes.label(words.of("desk.settings.newsroom", folder), "faint"));
        sheets.tell("settings-sheet", words.now("desk.command.settings"), content, 520);
    }

    private List<Node> look() {
        ComboBox<String> language = choice(
                "settings-language",
                List.of("", "id", "en"),
                name -> switch (name) {
                    case "id" -> "Bahasa Indonesia";
                    case "en" -> "English";
                    default -> words.now("desk.settings.system");
                },
                now.get().look().language(),
                value -> with(look -> new Settings.Look(value, look.theme(), look.textSize(), look.columnWidth())));
        ComboBox<Theme> theme = choice(
                "settings-theme",
                List.of(Theme.values()),
                value -> words.now("desk.theme." + value.name().toLowerCase(Locale.ROOT)),
                now.get().look().theme(),
                value -> with(look -> new Settings.Look(look.language(), value, look.textSize(), look.columnWidth())));
        var size = slider("settings-text-size", 14, 26, now.get().look().textSize(), value -> with(
                look -> new Settings.Look(look.language(), look.theme(), value, look.columnWidth())));
        var width = slider("settings-column", 480, 900, now.get().look().columnWidth(), value -> with(
                look -> new Settings.Look(look.language(), look.theme(), look.textSize(), value)));
        var caret = slider("settings-caret", 1, 8, now.get().access().caretWidth(), value -> settle.accept(
                now.get().with(new Settings.Access(value))));
        return List.of(
                group("desk.settings.look"),
                row("desk.settings.language", language),
                row("desk.settings.theme", theme),
                row("desk.settings.textSize", size),
                row("desk.settings.columnWidth", width),
                row("desk.settings.caret", caret));
    }

    private void with(Function<Settings.Look, Settings.Look> how) {
        settle.accept(now.get().with(how.apply(now.get().look())));
    }

    private List<Node> house() {
        var site = new TextField(now.get().house().site());
        site.setId("settings-site");
        site.textProperty().addListener((_, _, text) -> settle.accept(
                now.get().with(new Settings.House(text.strip(), now.get().house().channels()))));
        var channels = new TextArea(String.join("\n", now.get().house().channels()));
        channels.setId("settings-channels");
        channels.setPrefRowCount(7);
        channels.textProperty().addListener((_, _, text) -> settle.accept(now.get()
                .with(new Settings.House(
                        now.get().house().site(),
                        text.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .distinct()
                                .toList()))));
        return List.of(
                group("desk.settings.house"),
                row("desk.settings.site", site),
                row("desk.settings.channels", channels));
    }

    private List<Node> writing() {
        var name = new TextField(now.get().person().name());
        name.setId("settings-name");
        name.setPromptText(System.getProperty("user.name", ""));
        name.textProperty().addListener((_, _, text) -> settle.accept(now.get().with(new Settings.Person(text.strip()))));
        var box = new CheckBox();
        box.setId("settings-print-signs");
        box.textProperty().bind(words.of("desk.settings.printSigns"));
        box.setSelected(now.get().writing().printSigns());
        box.selectedProperty().addListener((_, _, on) -> settle.accept(now.get()
                .with(new Settings.Writing(on, now.get().writing().toolbar()))));
        return List.of(group("desk.settings.writing"), row("desk.settings.name", name), box);
    }

    private List<Node> exporting() {
        var boxes = new VBox(6);
        for (Rule rule : Rule.values()) {
            var box = new CheckBox();
            box.setId("settings-block-" + rule.name().toLowerCase(Locale.ROOT));
            box.textProperty().bind(words.of("desk.rule." + rule.name().toLowerCase(Locale.ROOT)));
            box.setSelected(now.get().exporting().blocks().contains(rule));
            box.selectedProperty().addListener((_, _, on) -> block(rule, on));
            boxes.getChildren().add(box);
        }
        return List.of(group("desk.settings.blocks"), boxes);
    }

    private void block(Rule rule, boolean on) {
        Set<Rule> blocks = EnumSet.noneOf(Rule.class);
        Arrays.stream(Rule.values())
                .filter(one -> one == rule ? on : now.get().exporting().blocks().contains(one))
                .forEach(blocks::add);
        settle.accept(now.get()
                .with(new Settings.Exporting(blocks, now.get().exporting().folder())));
    }

    private Node group(String key) {
        return Nodes.label(words.of(key), "group-heading");
    }

    private Node row(String key, Control control) {
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }

    private static Slider slider(String id, double least, double most, double value, Consumer<Double> taken) {
        var slider = new Slider(least, most, value);
        slider.setId(id);
        slider.valueProperty().addListener((_, before, after) -> {
            double rounded = Math.round(after.doubleValue() * 2) / 2.0;
            if (rounded != Math.round(before.doubleValue() * 2) / 2.0) {
                taken.accept(rounded);
            }
        });
        return slider;
    }

    private static <T> ComboBox<T> choice(
            String id, List<T> values, Function<T, String> name, T value, Consumer<T> taken) {
        ComboBox<T> box = Nodes.choice(values, name, value, taken);
        box.setId(id);
        return box;
    }
}
