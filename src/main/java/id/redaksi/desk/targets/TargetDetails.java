package id.redaksi.desk.targets;

import id.redaksi.app.Formats;
import id.redaksi.desk.export.OptionRows;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.targets.TargetsViewModel.Chosen;
import id.redaksi.desk.targets.TargetsViewModel.Told;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.NamingRule;
import id.redaksi.exchange.Option;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.wording.Message;
import java.io.File;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** The target that is looked at: its fields, each kept when it is left, and its log. */
final class TargetDetails extends VBox {
    private static final double LOG = 132;

    private final TargetsViewModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField folder = new TextField();
    private final Label drive = new Label();
    private final TextField naming = new TextField();
    private final Label example = new Label();
    private final ComboBox<Format> format;
    private final CheckBox packed = new CheckBox();
    private final OptionRows options;
    private final Label told = new Label();
    private final Label logTitle = new Label();
    private final ListView<Delivery> log = new ListView<>();
    private final Label none;
    private final VBox fields;
    private final Consumer<Receiver> required;
    private final Hyperlink wants = new Hyperlink();
    private Optional<TargetId> of = Optional.empty();
    private Optional<Target> shown = Optional.empty();
    private boolean filling;
    private boolean namesNext;

    TargetDetails(TargetsViewModel model, Words words, ZoneId zone, Consumer<Receiver> required) {
        super(10);
        this.required = required;
        this.model = model;
        this.words = words;
        setId("target-details");
        format = Nodes.choice(
                Formats.all().stream().filter(one -> one.exporter().isPresent()).toList(),
                one -> words.now(one.title()),
                Formats.USUAL,
                chosen -> keep(target -> chosen.name().equals(target.format()) ? target : target.withFormat(chosen.name())
                        .withPacked(chosen == Formats.USUAL || target.packed())));
        options = new OptionRows(words, "target-option-", this::choose, model::receivers);
        packed.setId("target-packed");
        packed.textProperty().bind(words.of("desk.export.bag"));
        packed.setWrapText(true);
        packed.selectedProperty().addListener((_, _, on) -> keep(target -> target.withPacked(on)));
        none = Nodes.label(words.of("targets.choose"), "placeholder");
        none.setWrapText(true);
        var form = new VBox(
                10,
                row("targets.name", "target-name", name),
                row("desk.export.formatName", "target-format", format),
                options,
                packed,
                where(),
                naming(),
                wants());
        form.getStyleClass().add("targets-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fields = new VBox(10, scroll, acts(), told, logTitle, log(zone));
        VBox.setVgrow(fields, Priority.ALWAYS);
        getChildren().addAll(none, fields);
        name.focusedProperty().addListener((_, _, focused) -> left(focused));
        naming.focusedProperty().addListener((_, _, focused) -> left(focused));
        naming.textProperty().addListener((_, _, _) -> tryName());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.chosenProperty().subscribe(this::show);
        model.toldProperty().subscribe(this::tell);
    }

    /** The next target that is shown is new: one names it at once. */
    void nameNext() {
        namesNext = true;
    }

    private Node row(String key, String id, Control control) {
        control.setId(id);
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }

    private Node where() {
        folder.setId("target-folder");
        folder.setEditable(false);
        folder.promptTextProperty().bind(words.of("targets.folderHint"));
        folder.accessibleTextProperty().bind(words.of("desk.export.folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = Nodes.iconButton(Feather.FOLDER, words.of("desk.export.choose"), this::choose);
        choose.setId("target-choose");
        var label = Nodes.label(words.of("desk.export.folder"), "field-label");
        label.setLabelFor(folder);
        drive.getStyleClass().add("faint");
        drive.setWrapText(true);
        return new VBox(4, label, new HBox(6, folder, choose), drive);
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.now("desk.export.choose"));
        shown.map(target -> new File(target.place().folder()))
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.into(chosen.toPath());
        }
    }

    private Node naming() {
        Node row = row("targets.naming", "target-naming", naming);
        example.setId("target-example");
        var hint = Nodes.label(words.of("targets.namingHint"), "faint");
        for (Label label : List.of(example, hint)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return new VBox(4, row, example, hint);
    }

    /** What this target asks of a story, and the way to where that is said. */
    private Node wants() {
        wants.setId("target-required");
        wants.setWrapText(true);
        wants.setOnAction(_ -> shown.ifPresent(target -> {
            take();
            required.accept(new Receiver(target.id().value(), target.name()));
        }));
        return new VBox(4, Nodes.label(words.of("checks.required"), "field-label"), wants);
    }

    private Node acts() {
        Button test = button("targets.test", "target-test", model::test);
        Button duplicate = button("targets.duplicate", "target-duplicate", () -> {
            nameNext();
            model.duplicate();
        });
        Button delete = button("targets.delete", "target-delete", model::delete);
        told.setId("target-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var acts = new HBox(8, test, duplicate, Nodes.spring(), delete);
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(words.now(key));
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node log(ZoneId zone) {
        logTitle.setId("target-log-title");
        logTitle.getStyleClass().add("group-heading");
        log.setId("target-log");
        log.accessibleTextProperty().bind(words.of("targets.log"));
        log.setCellFactory(_ -> new LogCell(words, zone));
        log.setPlaceholder(Nodes.label(words.of("targets.log.none"), "placeholder"));
        log.setPrefHeight(LOG);
        log.setMinHeight(LOG / 2);
        log.getFocusModel().focusedIndexProperty().addListener((_, _, at) -> {
            if (at.intValue() >= 0 && at.intValue() >= log.getItems().size() - 1) {
                model.more();
            }
        });
        return log;
    }

    /** Enter in a line keeps it as well. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            take();
            event.consume();
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            take();
        }
    }

    /** Keeps what was typed, as far as it can be; the target may be another one by the time that a field is left. */
    private void take() {
        String typedName = name.getText().strip();
        String typedRule = naming.getText().strip();
        boolean rule = new NamingRule(typedRule).trouble().isEmpty();
        keep(target -> target.withName(typedName).withNaming(rule ? typedRule : target.naming()));
    }

    private void choose(Option option, String value) {
        keep(target -> {
            Map<String, String> changed = new TreeMap<>(target.options());
            if (value.equals(option.standard())) {
                changed.remove(option.name());
            } else {
                changed.put(option.name(), value);
            }
            return target.withOptions(changed);
        });
    }

    private void keep(UnaryOperator<Target> how) {
        if (!filling && shown.isPresent() && !how.apply(shown.get()).equals(shown.get())) {
            model.change(how);
        }
    }

    private void tryName() {
        String rule = naming.getText().strip();
        Optional<Message> trouble = new NamingRule(rule).trouble();
        String ending = format.getValue().endings().getFirst();
        boolean bag = packed.isSelected() || format.getValue() == Formats.USUAL;
        example.setText(trouble.map(words::now)
                .orElseGet(() -> words.now("targets.example", model.example(rule, format.getValue().name()) + (bag ? ".zip" : ending))));
        Nodes.styled(naming, "wrong", trouble.isPresent());
        Nodes.styled(example, "field-problem", trouble.isPresent());
        Nodes.styled(example, "soft", trouble.isEmpty());
    }

    private void show(Optional<Chosen> chosen) {
        Nodes.shown(none, chosen.isEmpty());
        Nodes.shown(fields, chosen.isPresent());
        Optional<Target> before = shown;
        shown = chosen.map(Chosen::target);
        chosen.ifPresent(one -> fill(one, before));
    }

    private void fill(Chosen one, Optional<Target> before) {
        Target target = one.target();
        boolean other = !of.equals(Optional.of(target.id()));
        of = Optional.of(target.id());
        filling = true;
        set(name, target.name(), other);
        set(naming, target.naming(), other);
        Format known = Formats.named(target.format()).filter(format.getItems()::contains).orElse(Formats.USUAL);
        format.setValue(known);
        packed.setSelected(target.packed());
        Nodes.shown(packed, known != Formats.USUAL);
        boolean otherOptions = other || before.filter(former -> former.format().equals(target.format())).isEmpty();
        if (otherOptions) {
            options.show(known.exporter().map(Exporter::options).orElse(List.of()), new Choices(target.options()));
        }
        folder.setText(target.place().folder());
        drive.setText(target.place().isOnDrive() ? words.now("targets.onDrive", target.place().drive()) : "");
        Nodes.shown(drive, target.place().isOnDrive());
        filling = false;
        wants.setText(words.now(model.wants(target)));
        tryName();
        logTitle.setText(words.now(one.more() ? "targets.log.more" : "targets.log.count", one.log().size()));
        if (!log.getItems().equals(one.log())) {
            log.getItems().setAll(one.log());
        }
        if (namesNext && other) {
            namesNext = false;
            name.requestFocus();
            name.selectAll();
        }
    }

    /** What somebody is typing is not written over. */
    private static void set(TextField field, String text, boolean other) {
        if (other || !field.isFocused()) {
            field.setText(text);
        }
    }

    private void tell(Optional<Told> what) {
        told.setText(what.map(one -> words.now(one.what())).orElse(""));
        told.setGraphic(what.map(one -> Nodes.icon(one.good() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE)).orElse(null));
        Nodes.styled(told, "safe-card", what.filter(Told::good).isPresent());
        Nodes.styled(told, "blocking", what.filter(one -> !one.good()).isPresent());
        Nodes.shown(told, what.isPresent());
    }
}
