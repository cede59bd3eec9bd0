package id.redaksi.desk.export;

import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Formats;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Option;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which format a story leaves in, how it is packed, and what can be chosen about it. */
final class FormatForm extends VBox {
    private final ExportViewModel model;
    private final Words words;
    private final OptionRows rows;

    FormatForm(ExportViewModel model, Words words, Sheets sheets) {
        super(6);
        this.model = model;
        this.words = words;
        rows = new OptionRows(words, "export-option-", model::choose, model::receivers);
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
        words.wordingProperty().addListener((_, _, _) -> {
            Nodes.rename(formats);
            fill();
        });
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
        rows.show(options, model.choicesProperty().get());
    }
}
