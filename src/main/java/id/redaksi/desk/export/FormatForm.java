package id.redaksi.desk.export;

import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Formats;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Option;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which format a story leaves in, how it is packed, and what can be chosen about it. */
final class FormatForm extends VBox {
    private final ExportViewModel model;
    private final Words words;
    private final VBox rows = new VBox(8);

    FormatForm(ExportViewModel model, Words words, Sheets sheets) {
        super(6);
        this.model = model;
        this.words = words;
        ComboBox<Format> formats = Nodes.choice(
                Formats.all().stream().filter(format -> format.exporter().isPresent()).toList(),
                format -> words.now(format.title()),
                model.formatProperty().get(),
                model::take);
        formats.setId("export-format");
        formats.setMaxWidth(Double.MAX_VALUE);
        formats.accessibleTextProperty().bind(words.of("desk.export.formatName"));
        var title = Nodes.label(words.of("desk.export.formatName"), "field-label");
        title.setLabelFor(formats);
        var what = Nodes.label(words.of("desk.export.format"), "faint");
        what.setWrapText(true);
        what.visibleProperty().bind(model.formatProperty().isEqualTo(Formats.USUAL));
        what.managedProperty().bind(what.visibleProperty());
        var manual = Nodes.iconButton(
                Feather.HELP_CIRCLE, words.of("desk.export.manual"), () -> FormatManual.show(model.formatProperty().get(), sheets, words));
        manual.setId("export-manual");
        HBox.setHgrow(formats, Priority.ALWAYS);
        getChildren().addAll(title, new HBox(6, formats, manual), what, rows, packing());
        model.formatProperty().addListener((_, _, _) -> fill());
        words.wordingProperty().addListener((_, _, _) -> fill());
        fill();
    }

    /** The usual package is a bag by what it is. */
    private CheckBox packing() {
        var bag = new CheckBox();
        bag.setId("export-bag");
        bag.textProperty().bind(words.of("desk.export.bag"));
        bag.setWrapText(true);
        bag.setSelected(model.packingProperty().get() == Packing.BAG);
        bag.selectedProperty().addListener((_, _, on) -> model.packingProperty().set(on ? Packing.BAG : Packing.FILES));
        bag.visibleProperty().bind(model.formatProperty().isNotEqualTo(Formats.USUAL));
        bag.managedProperty().bind(bag.visibleProperty());
        return bag;
    }

    private void fill() {
        List<Option> options = model.formatProperty().get().exporter().map(Exporter::options).orElse(List.of());
        rows.getChildren().setAll(options.stream().map(this::row).toList());
        rows.setManaged(!options.isEmpty());
    }

    private Node row(Option option) {
        String title = words.now(option.title());
        Choices chosen = model.choicesProperty().get();
        if (option.kind() == Option.Kind.SWITCH) {
            var box = new CheckBox(title);
            box.setId("export-option-" + option.name());
            box.setWrapText(true);
            box.setSelected(chosen.isOn(option));
            box.selectedProperty().addListener((_, _, on) -> model.choose(option, on ? "yes" : "no"));
            return box;
        }
        Control control = switch (option.kind()) {
            case CHOICE -> choice(option, chosen);
            case RECEIVER -> receiver(option, chosen);
            case SWITCH, TEXT, ADDRESS -> text(option, chosen);
        };
        control.setId("export-option-" + option.name());
        control.setAccessibleText(title);
        control.setMaxWidth(Double.MAX_VALUE);
        var label = new Label(title);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setWrapText(true);
        return new VBox(2, label, control);
    }

    private Control choice(Option option, Choices chosen) {
        return Nodes.choice(
                option.choices(),
                value -> words.now("exchange.option." + option.name() + "." + value),
                chosen.get(option),
                value -> model.choose(option, value));
    }

    /** The receivers that have a table are read while the box stands there already. */
    private Control receiver(Option option, Choices chosen) {
        ComboBox<String> box = Nodes.choice(
                List.of(""),
                name -> name.isEmpty() ? words.now("desk.export.ownNames") : name,
                chosen.get(option),
                name -> model.choose(option, name));
        model.receivers(names -> box.getItems().addAll(names));
        return box;
    }

    /** What is not allowed is marked while it is typed, and not taken. */
    private Control text(Option option, Choices chosen) {
        var field = new TextField(chosen.get(option));
        if (option.kind() == Option.Kind.ADDRESS) {
            field.setPromptText("https://www.contoh.id/media/");
        }
        field.textProperty().addListener((_, _, typed) -> {
            boolean allowed = option.allows(typed.strip());
            Nodes.styled(field, "wrong", !allowed);
            model.choose(option, allowed ? typed.strip() : option.standard());
        });
        return field;
    }
}
