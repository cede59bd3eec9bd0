package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.Checking;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The settings of what is looked for while one writes, and what is missing for it. */
final class CheckingRows {
    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;
    private final ObservableValue<List<Message>> troubles;

    CheckingRows(
            Words words, Supplier<Settings> now, Consumer<Settings> settle, ObservableValue<List<Message>> troubles) {
        this.words = words;
        this.now = now;
        this.settle = settle;
        this.troubles = troubles;
    }

    List<Node> all() {
        Checking at = now.get().checking();
        var on = box("settings-checking", "desk.settings.checkingOn", at.on(), Checking::turned);
        var names = box("settings-spare-names", "desk.settings.spareNames", at.spareNames(), Checking::sparingNames);
        var quotations = box(
                "settings-spare-quotations",
                "desk.settings.spareQuotations",
                at.spareQuotations(),
                Checking::sparingQuotations);
        names.disableProperty().bind(on.selectedProperty().not());
        quotations.disableProperty().bind(on.selectedProperty().not());
        var boxes = new VBox(4, on, names, quotations);
        boxes.getStyleClass().add("boxes");
        return List.of(boxes, missing());
    }

    private CheckBox box(String id, String key, boolean value, BiFunction<Checking, Boolean, Checking> with) {
        var box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(words.of(key));
        box.setSelected(value);
        box.selectedProperty().addListener((_, _, wanted) ->
                settle.accept(now.get().with(with.apply(now.get().checking(), wanted))));
        return box;
    }

    private Label missing() {
        var label = new Label();
        label.setId("settings-checking-troubles");
        label.getStyleClass().add("trouble");
        label.setWrapText(true);
        label.textProperty().bind(Bindings.createStringBinding(
                () -> troubles.getValue().stream().map(words::now).collect(Collectors.joining("\n")),
                troubles,
                words.wordingProperty()));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
