package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.WholeNumber;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * How long texts may be, for all channels or for the one that is chosen. An empty field shows in faint figures what holds
 * without it. A figure is taken when its field is left; one that cannot be stays there and is explained.
 */
final class LimitsForm extends VBox {
    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;
    private final Map<LimitedText, TextField> figures = new EnumMap<>(LimitedText.class);
    private final Label problem = new Label();
    private final ComboBox<String> channel;

    LimitsForm(Words words, Supplier<Settings> now, Consumer<Settings> settle) {
        super(4);
        this.words = words;
        this.now = now;
        this.settle = settle;
        channel = Nodes.choice(
                channels(),
                name -> name.equals(Limits.ALL) ? words.now("desk.settings.allChannels") : name,
                Limits.ALL,
                _ -> show());
        channel.setId("settings-limits-channel");
        channel.setMaxWidth(Double.MAX_VALUE);
        channel.accessibleTextProperty().bind(words.of("desk.field.channel"));
        channel.setOnShowing(_ -> channel.getItems().addAll(missing()));
        VBox.setMargin(channel, new Insets(4, 0, 4, 0));
        var hint = Nodes.label(words.of("desk.settings.limitsHint"), "faint");
        hint.setWrapText(true);
        problem.setId("settings-limits-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        getChildren().addAll(hint, channel, grid(), problem);
        show();
    }

    /** The channels of the house, and those that have limits from former days. */
    private List<String> channels() {
        return Stream.of(
                        Stream.of(Limits.ALL),
                        now.get().house().channels().stream(),
                        now.get().limits().set().keySet().stream().sorted())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** Channels that were named while the settings are open. */
    private List<String> missing() {
        return channels().stream().filter(name -> !channel.getItems().contains(name)).toList();
    }

    private GridPane grid() {
        var grid = new GridPane(12, 6);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, new ColumnConstraints(96));
        for (LimitedText text : LimitedText.values()) {
            TextField field = field(text);
            var label = Nodes.label(words.of(text.called().key()));
            label.setLabelFor(field);
            grid.addRow(text.ordinal(), label, field);
        }
        return grid;
    }

    private TextField field(LimitedText text) {
        var field = new TextField();
        field.setId("settings-limit-" + text.key());
        field.getStyleClass().add("figure-field");
        field.accessibleTextProperty().bind(words.of(text.called().key()));
        field.setOnAction(_ -> take(text, field));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take(text, field);
            }
        });
        figures.put(text, field);
        return field;
    }

    private void take(LimitedText text, TextField field) {
        String written = field.getText().strip();
        OptionalInt figure = WholeNumber.read(written, 1, Limits.MOST);
        boolean wrong = figure.isEmpty() && !written.isEmpty();
        field.getStyleClass().remove("wrong");
        if (wrong) {
            field.getStyleClass().add("wrong");
            problem.setText(words.now("desk.settings.badLimit", words.now(text.called()), written, Limits.MOST));
        }
        Nodes.shown(problem, figures.values().stream().anyMatch(one -> one.getStyleClass().contains("wrong")));
        Limits before = now.get().limits();
        if (!wrong && !before.own(text, channel.getValue()).equals(figure)) {
            settle.accept(now.get().with(before.with(text, channel.getValue(), figure)));
        }
    }

    /** Shows the figures of the channel that is chosen. */
    private void show() {
        Nodes.shown(problem, false);
        Limits limits = now.get().limits();
        figures.forEach((text, field) -> {
            OptionalInt own = limits.own(text, channel.getValue());
            int without = limits.with(text, channel.getValue(), OptionalInt.empty()).of(text, channel.getValue());
            field.getStyleClass().remove("wrong");
            field.setText(own.isEmpty() ? "" : words.now("desk.number", own.getAsInt()));
            field.setPromptText(words.now("desk.number", without));
        });
    }
}
