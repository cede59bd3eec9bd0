package id.redaksi.desk.dictionary;

import id.redaksi.app.OwnWords.Whose;
import id.redaksi.desk.kit.NarrowedList;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/**
 * The sheet with the newsroom's words and the user's: looked through, added to, mended (F2), taken out (Delete), with what
 * was done last to be undone.
 */
public final class WordListsSheet extends VBox {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 640;
    private static final double ROW = 30;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final WordListsViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final NarrowedList<String> narrowed;
    private final TextField fresh = new TextField();
    private final Label place = new Label();
    private final Label count = new Label();
    private final Label said = new Label();
    private final Button undo = new Button();
    private final Button move = new Button();

    public WordListsSheet(WordListsViewModel model, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        narrowed = new NarrowedList<>(
                "words-search", words.of("dictionary.search"), "words-list", words.of("dictionary.list"), this::look);
        setId("words-sheet");
        getStyleClass().addAll("sheet", "find-stories");
        setMaxSize(WIDTH, HEIGHT);
        var title = new Label(words.now("dictionary.title"));
        title.getStyleClass().add("sheet-title");
        place.getStyleClass().add("faint");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        list();
        getChildren().addAll(title, whose(), place, add(), narrowed.field(), narrowed.list(), acts(), told(), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().subscribe(this::refresh);
        model.saidProperty().subscribe(this::say);
    }

    public void show() {
        sheets.showCard(this, narrowed.field());
        turn(Whose.NEWSROOM);
    }

    private void look() {
        model.look(narrowed.text());
    }

    private Node whose() {
        var group = new ToggleGroup();
        var both = new HBox();
        for (Whose one : Whose.values()) {
            var button = new ToggleButton(words.now("dictionary.of." + one.key()));
            button.setId("words-" + one.key());
            button.getStyleClass().addAll("kind-button", one == Whose.NEWSROOM ? "left-pill" : "right-pill");
            button.setToggleGroup(group);
            button.setSelected(one == Whose.NEWSROOM);
            button.setOnAction(_ -> {
                button.setSelected(true);
                turn(one);
            });
            both.getChildren().add(button);
        }
        return both;
    }

    private void turn(Whose to) {
        model.turn(to);
        place.setText(words.now("dictionary.place." + to.key(), model.place().toString()));
        move.setText(words.now("dictionary.move." + to.key()));
    }

    private void list() {
        var list = narrowed.list();
        list.setFixedCellSize(ROW);
        list.setEditable(true);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new TextFieldListCell<>(new DefaultStringConverter()));
        list.setOnEditCommit(event -> model.change(list.getItems().get(event.getIndex()), event.getNewValue()));
        list.setPrefHeight(HEIGHT);
    }

    private Node add() {
        Nodes.asking(fresh, "words-new", words.of("dictionary.new"));
        fresh.setOnAction(_ -> add(fresh.getText()));
        var button = button("words-add", words.now("dictionary.add"), () -> add(fresh.getText()));
        button.disableProperty().bind(fresh.textProperty().isEmpty());
        return new HBox(8, fresh, button);
    }

    private void add(String word) {
        if (!word.isBlank()) {
            model.add(word, fresh::clear);
        }
    }

    private Node acts() {
        var list = narrowed.list();
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        Button change = button("words-change", words.now("dictionary.change"), () -> {
            list.requestFocus();
            list.edit(list.getSelectionModel().getSelectedIndex());
        });
        Button remove = button("words-remove", words.now("dictionary.remove"), () -> model.remove(chosen()));
        move.setId("words-move");
        move.getStyleClass().add("plain-button");
        move.setOnAction(_ -> model.move(chosen()));
        List.of(change, remove, move).forEach(one -> one.disableProperty().bind(none));
        count.getStyleClass().add("faint");
        count.setId("words-count");
        var acts = new HBox(8, change, remove, move, Nodes.spring(), count);
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    private List<String> chosen() {
        return narrowed.list().getSelectionModel().getSelectedItems();
    }

    private Node told() {
        said.setId("words-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        undo.setId("words-undo");
        undo.setText(words.now("desk.command.undo"));
        undo.getStyleClass().add("plain-button");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(_ -> model.undo());
        var told = new HBox(8, said, undo);
        told.setAlignment(Pos.CENTER_LEFT);
        return told;
    }

    private Node foot() {
        var close = button("words-close", words.now("desk.close"), sheets::close);
        close.setCancelButton(true);
        var foot = new HBox(
                8,
                button("words-import", words.now("dictionary.import"), this::bring),
                button("words-export", words.now("dictionary.export"), this::write),
                Nodes.spring(),
                close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private static Button button(String id, String text, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.now(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.now("dictionary.file"), "*.txt"),
                        new FileChooser.ExtensionFilter(words.now("desk.import.all"), "*.*"));
        return chooser;
    }

    private void bring() {
        File file = chooser("dictionary.import").showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.bring(file.toPath());
        }
    }

    private void write() {
        FileChooser chooser = chooser("dictionary.export");
        chooser.setInitialFileName(words.now("dictionary.fileName." + model.whose().key()));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.write(file.toPath());
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (UNDO.match(event) && !typing) {
            model.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && event.getTarget() == narrowed.list()) {
            model.remove(chosen());
            event.consume();
        }
    }

    private void refresh(WordListsViewModel.Shown shown) {
        boolean seeking = !narrowed.text().isBlank();
        int before = narrowed.list().getSelectionModel().getSelectedIndex();
        narrowed.show(shown.words(), words.now(seeking && shown.all() > 0 ? "dictionary.noneFit" : "dictionary.none"));
        count.setText(
                shown.fitting() == shown.all() && shown.words().size() == shown.all()
                        ? words.now("dictionary.count", shown.all())
                        : words.now("dictionary.countOf", shown.words().size(), shown.all()));
        if (narrowed.list().isFocused() && before >= 0 && !shown.words().isEmpty()) {
            narrowed.list().getSelectionModel().clearAndSelect(Math.min(before, shown.words().size() - 1));
        }
    }

    private void say(WordListsViewModel.@Nullable Said now) {
        said.setText(now == null ? "" : words.now(now.message()));
        Nodes.styled(said, "trouble", now != null && now.isTrouble());
        Nodes.shown(undo, now != null && now.undo() != null);
    }
}
