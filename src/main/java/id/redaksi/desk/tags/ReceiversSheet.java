package id.redaksi.desk.tags;

import id.redaksi.desk.kit.NarrowedList;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.ReceiverTable;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/**
 * The sheet in which the newsroom says what each receiver calls its tags and channels. Enter in a field keeps the row and
 * goes on to the next, so that a table is filled without a mouse.
 */
public final class ReceiversSheet extends VBox {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 640;
    private static final double DETAILS = 320;
    private static final double LEAST_DETAILS = 220;

    private final CalledViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final ComboBox<String> receiver = new ComboBox<>();
    private final CheckBox open = new CheckBox();
    private final NarrowedList<CalledViewModel.Row> narrowed;
    private final ListView<CalledViewModel.Row> list;
    private final Label status = new Label();
    private final Label chosen = new Label();
    private final TextField text = new TextField();
    private final TextField id = new TextField();
    private final TextField slug = new TextField();
    private final Label trouble = new Label();
    private final Button save = new Button();
    private final Button take = new Button();
    private final Button write = new Button();
    private final Button drop = new Button();
    private final VBox details;
    private final VBox fields = new VBox(8);
    private boolean goOn;

    public ReceiversSheet(CalledViewModel model, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        narrowed = new NarrowedList<>(
                "receivers-search", words.of("tags.receivers.search"), "receivers-list", words.of("tags.receivers.title"), this::look);
        list = narrowed.list();
        setId("receivers-sheet");
        getStyleClass().addAll("sheet", "find-stories", "tags");
        setMaxSize(WIDTH, HEIGHT);
        var title = new Label(words.now("tags.receivers.title"));
        title.getStyleClass().add("sheet-title");
        var hint = Nodes.label(words.of("tags.receivers.hint"), "soft");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        details = details();
        list.setCellFactory(_ -> new ReceiverCell(words));
        list.setPrefHeight(HEIGHT);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> choose(row));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !fields.isDisabled()) {
                text.requestFocus();
                event.consume();
            }
        });
        status.setId("receivers-status");
        status.getStyleClass().add("faint");
        open.setId("receivers-open");
        open.textProperty().bind(words.of("tags.receivers.open"));
        open.setOnAction(_ -> look());
        var left = new VBox(8, narrowed.field(), open, list, status);
        HBox.setHgrow(left, Priority.ALWAYS);
        var both = new HBox(24, left, details);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, hint, head(), both, foot());
        model.troubleProperty().subscribe(why -> {
            trouble.setText(why.map(words::now).orElse(""));
            Nodes.shown(trouble, why.isPresent());
        });
        model.many().busyProperty().subscribe(this::refresh);
        choose(null);
    }

    public void show() {
        model.calm();
        sheets.showCard(this, receiver);
        model.receivers(names -> {
            receiver.getItems().setAll(names);
            if (!names.isEmpty()) {
                receiver.setValue(names.getFirst());
                receiver.getEditor().setText(names.getFirst());
            }
            look();
        });
    }

    private Node head() {
        receiver.setId("receiver-name");
        receiver.setEditable(true);
        receiver.setPrefWidth(280);
        receiver.accessibleTextProperty().bind(words.of("tags.receivers.name"));
        receiver.getEditor().promptTextProperty().bind(words.of("tags.receivers.new"));
        receiver.getEditor().textProperty().addListener((_, _, _) -> look());
        var label = Nodes.label(words.of("tags.receivers.name"), "field-label");
        label.setLabelFor(receiver);
        button(take, "receivers-take", "tags.receivers.take", this::chooseFile);
        button(write, "receivers-write", "tags.receivers.write", this::chooseTarget);
        button(drop, "receivers-drop", "tags.receivers.drop", this::drop);
        var row = new HBox(8, receiver, take, write, drop);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, label, row);
    }

    private void button(Button button, String buttonId, String key, Runnable act) {
        button.setId(buttonId);
        button.getStyleClass().add("plain-button");
        button.textProperty().bind(words.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
    }

    private VBox details() {
        chosen.setId("receivers-chosen");
        chosen.setWrapText(true);
        trouble.setId("receivers-trouble");
        trouble.getStyleClass().add("field-problem");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        save.setId("receivers-save");
        save.getStyleClass().add("main-button");
        save.textProperty().bind(words.of("tags.receivers.save"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        fields.getChildren()
                .addAll(
                        row("tags.receivers.text", "receivers-text", text),
                        row("tags.receivers.id", "receivers-id", id),
                        row("tags.receivers.slug", "receivers-slug", slug),
                        trouble,
                        save);
        var box = new VBox(8, chosen, fields);
        box.setMinWidth(LEAST_DETAILS);
        box.setPrefWidth(DETAILS);
        box.setMaxWidth(DETAILS);
        return box;
    }

    private Node row(String key, String fieldId, TextField field) {
        field.setId(fieldId);
        field.accessibleTextProperty().bind(words.of(key));
        field.textProperty().addListener((_, _, _) -> refresh());
        field.setOnAction(_ -> save());
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private Node foot() {
        var undo = new Button();
        button(undo, "receivers-undo", "tags.undoLast", () -> model.many().undo());
        undo.disableProperty().bind(model.many().undoableProperty().not());
        var close = new Button();
        button(close, "receivers-close", "desk.close", sheets::close);
        var foot = new HBox(8, undo, Nodes.spring(), close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private String named() {
        return receiver.getEditor().getText().strip();
    }

    private void look() {
        model.rows(named(), narrowed.text(), open.isSelected(), this::show);
    }

    private void show(CalledViewModel.Rows found) {
        int at = list.getSelectionModel().getSelectedIndex();
        Optional<Filed> before = selected().map(CalledViewModel.Row::filed);
        if (narrowed.show(found.rows(), words.now("tags.none"))) {
            select(found.rows(), before, at);
        }
        status.setText(found.cut()
                ? words.now("tags.cut", found.rows().size())
                : words.now("tags.receivers.filled", found.rows().size(), found.filled()));
        write.setDisable(found.filled() == 0);
        drop.setDisable(found.filled() == 0);
        refresh();
    }

    /** After a row was kept the next one is chosen; where the kept one is listed no more that stands in its place. */
    private void select(List<CalledViewModel.Row> rows, Optional<Filed> before, int at) {
        int same = before.map(filed -> rows.stream().map(CalledViewModel.Row::filed).toList().indexOf(filed)).orElse(-1);
        int next = same < 0 ? Math.min(at, rows.size() - 1) : Math.min(goOn ? same + 1 : same, rows.size() - 1);
        boolean wasTyping = goOn;
        goOn = false;
        if (next >= 0) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 3));
            if (wasTyping) {
                text.requestFocus();
                text.selectAll();
            }
        }
    }

    private Optional<CalledViewModel.Row> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void choose(CalledViewModel.@Nullable Row row) {
        Category category = row == null ? Category.NONE : row.category();
        chosen.setText(row == null ? words.now("tags.receivers.choose") : Signs.shown(row.filed().name()));
        Nodes.styled(chosen, "soft", row == null);
        text.setText(category.text());
        id.setText(category.id());
        slug.setText(category.slug());
        refresh();
    }

    private Category typed() {
        return new Category(text.getText(), id.getText(), slug.getText());
    }

    private void refresh() {
        boolean busy = model.many().busyProperty().get();
        fields.setDisable(selected().isEmpty() || named().isEmpty());
        save.setDisable(busy || selected().filter(row -> !row.category().equals(typed())).isEmpty());
        take.setDisable(busy || named().isEmpty());
    }

    /** What was not changed needs no act, and Enter still goes on to the next. */
    private void save() {
        selected().ifPresent(row -> {
            if (save.isDisabled()) {
                if (!model.many().busyProperty().get()) {
                    next();
                }
                return;
            }
            goOn = true;
            model.category(row.filed(), named(), typed(), this::kept);
        });
    }

    private void next() {
        int at = list.getSelectionModel().getSelectedIndex() + 1;
        if (at < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 3));
            text.requestFocus();
            text.selectAll();
        }
    }

    private void kept() {
        String name = named();
        if (!receiver.getItems().contains(name)) {
            receiver.getItems().add(name);
        }
        look();
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("tags.receivers.take"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV, JSON", "*.csv", "*.json", "*.txt"));
        File file = chooser.showOpenDialog(sheets.getScene().getWindow());
        if (file != null) {
            take(file.toPath());
        }
    }

    /** Says what a file would put in the place of the table, and does it once it is wanted. */
    public void take(Path file) {
        model.read(file, named(), found -> {
            String unknown = found.unknown().isEmpty()
                    ? ""
                    : " " + words.now(
                            "topics.table.unknown",
                            found.unknown().size(),
                            String.join(", ", found.unknown().subList(0, Math.min(10, found.unknown().size()))));
            var said = new Label(words.now("tags.receivers.takeAsk", found.table().rows().size(), named()) + unknown);
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            sheets.show(
                    "receivers-take-sheet",
                    words.now("tags.receivers.takeTitle", named()),
                    said,
                    480,
                    new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                    new Sheets.Act(words.now("tags.receivers.takeAct"), true, () -> model.put(found.table(), this::kept)));
        });
    }

    private void chooseTarget() {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("tags.receivers.write"));
        chooser.setInitialFileName(named().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV, JSON", "*.csv", "*.json"));
        File file = chooser.showSaveDialog(sheets.getScene().getWindow());
        if (file != null) {
            model.write(named(), file.toPath(), () -> status.setText(words.now("tags.receivers.written", file.getName())));
        }
    }

    private void drop() {
        model.put(new ReceiverTable(named(), Map.of()), () -> {
            receiver.getItems().remove(named());
            look();
        });
    }
}
