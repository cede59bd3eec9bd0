package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.Publishing;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.Manifest;
import id.redaksi.page.Manifest.Choice;
import id.redaksi.page.Manifest.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** The form that a theme's manifest asks for; each choice is kept as it is made, one that is not allowed is explained. */
final class ThemeOptions {
    private final String theme;
    private final Manifest manifest;
    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;
    private final VBox rows = new VBox(8);

    ThemeOptions(String theme, Manifest manifest, Words words, Supplier<Settings> now, Consumer<Settings> settle) {
        this.theme = theme;
        this.manifest = manifest;
        this.words = words;
        this.now = now;
        this.settle = settle;
    }

    List<Node> all() {
        if (manifest.options().isEmpty()) {
            return List.of();
        }
        fill();
        var reset = new Button();
        reset.setId("theme-reset");
        reset.getStyleClass().add("plain-button");
        reset.textProperty().bind(words.of("publish.theme.reset"));
        reset.setOnAction(_ -> {
            keep(Map.of());
            fill();
        });
        return List.of(rows, reset);
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        for (Option option : manifest.options()) {
            nodes.add(row(option));
        }
        rows.getChildren().setAll(nodes);
    }

    private Map<String, String> chosen() {
        return now.get().publishing().options().getOrDefault(theme, Map.of());
    }

    private String value(Option option) {
        String value = chosen().get(option.name());
        return value != null && option.allows(value) ? value : option.standard();
    }

    /** What the theme has anyway is not kept, so that a later version of the theme may change it. */
    private void keep(Option option, String value) {
        if (!value.equals(value(option))) {
            Map<String, String> changed = new HashMap<>(chosen());
            if (value.equals(option.standard())) {
                changed.remove(option.name());
            } else {
                changed.put(option.name(), value);
            }
            keep(changed);
        }
    }

    private void keep(Map<String, String> changed) {
        Publishing before = now.get().publishing();
        settle.accept(now.get().with(before.withOptions(theme, changed)));
    }

    private Node row(Option option) {
        String title = manifest.called(option.title(), words.locale());
        return switch (option.kind()) {
            case CHOICE -> named(option, title, choice(option));
            case SWITCH -> box(option, title);
            case TEXT, NUMBER -> text(option, title);
            case COLOUR -> named(option, title, colour(option));
        };
    }

    private VBox named(Option option, String title, Control control) {
        control.setId("theme-option-" + option.name());
        control.setAccessibleText(title);
        control.setMaxWidth(Double.MAX_VALUE);
        var label = new Label(title);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }

    private ComboBox<Choice> choice(Option option) {
        String value = value(option);
        Choice at = option.choices().stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElse(option.choices().getFirst());
        return Nodes.choice(
                option.choices(),
                one -> manifest.called(one.title(), words.locale()),
                at,
                one -> keep(option, one.value()));
    }

    private Node box(Option option, String title) {
        var box = new CheckBox(title);
        box.setMnemonicParsing(false);
        box.setId("theme-option-" + option.name());
        box.setSelected(value(option).equals("true"));
        box.selectedProperty().addListener((_, _, on) -> keep(option, on.toString()));
        return box;
    }

    private ColorPicker colour(Option option) {
        var picker = new ColorPicker(Color.web(value(option)));
        picker.setOnAction(_ -> keep(option, hex(picker.getValue())));
        return picker;
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x".formatted(
                Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }

    private Node text(Option option, String title) {
        var field = new TextField(value(option));
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        Nodes.shown(problem, false);
        Runnable take = () -> {
            String written = field.getText().strip();
            boolean fits = option.allows(written);
            Nodes.styled(field, "wrong", !fits);
            Nodes.shown(problem, !fits);
            problem.setText(fits ? "" : bad(option, written));
            if (fits) {
                keep(option, written);
            }
        };
        field.setOnAction(_ -> take.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take.run();
            }
        });
        return new VBox(2, named(option, title, field), problem);
    }

    private String bad(Option option, String written) {
        return option.kind() == Manifest.Kind.NUMBER
                ? words.now("publish.theme.badNumber", written, option.min(), option.max())
                : words.now("publish.theme.badText", 500);
    }
}
