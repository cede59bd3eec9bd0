package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Spotlight;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** The controls for how one keeps to the text: typewriter, what stands out, the font. */
final class FocusRows {
    private static final List<String> NEAR =
            List.of(Settings.Focus.USUAL_FONT, "Inter", "Serif", "SansSerif", "Monospaced");

    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;

    FocusRows(Words words, Supplier<Settings> now, Consumer<Settings> settle) {
        this.words = words;
        this.now = now;
        this.settle = settle;
    }

    private void with(Function<Settings.Focus, Settings.Focus> how) {
        settle.accept(now.get().with(how.apply(now.get().focus())));
    }

    /** The fonts of the house first; those of the machine join once they have been looked up. */
    ComboBox<String> font(Background reader) {
        String chosen = now.get().focus().font();
        List<String> first = Stream.concat(NEAR.stream(), Stream.of(chosen)).distinct().toList();
        ComboBox<String> box = Nodes.choice(first, this::name, chosen, font -> with(focus -> focus.withFont(font)));
        box.setId("settings-font");
        reader.run(
                Font::getFamilies,
                families -> families.stream()
                        .filter(family -> !family.startsWith("."))
                        .filter(family -> !box.getItems().contains(family))
                        .forEach(box.getItems()::add),
                _ -> {});
        return box;
    }

    private String name(String family) {
        return switch (family) {
            case "Serif", "SansSerif", "Monospaced" -> words.now("desk.font." + family.toLowerCase(Locale.ROOT));
            default -> family;
        };
    }

    ComboBox<Spotlight> spotlight() {
        ComboBox<Spotlight> box = Nodes.choice(
                List.of(Spotlight.values()),
                one -> words.now("desk.spotlight." + one.name().toLowerCase(Locale.ROOT)),
                now.get().focus().spotlight(),
                one -> with(focus -> focus.with(one)));
        box.setId("settings-spotlight");
        return box;
    }

    CheckBox typewriter() {
        var box = new CheckBox();
        box.setId("settings-typewriter");
        box.textProperty().bind(words.of("desk.settings.typewriter"));
        box.setSelected(now.get().focus().typewriter());
        box.selectedProperty().addListener((_, _, on) -> with(focus -> focus.withTypewriter(on)));
        VBox.setMargin(box, new Insets(8, 0, 0, 0));
        return box;
    }
}
