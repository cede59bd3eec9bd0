package id.redaksi.desk.command;

import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A box over the window that finds a command, or a story, by a few letters. */
public final class Palette {
    /** A line of the palette: what it is called, a faint remark, and what it does. */
    public record Line(String text, String remark, Runnable act) {}

    private static final double WIDTH = 560;
    private static final double ROW = 34;
    private static final int MOST_ROWS = 10;

    private final Sheets sheets;
    private final VBox box;
    private final TextField field = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Commands commands;
    private final Words words;
    private final BiConsumer<String, Consumer<List<Line>>> stories;

    /** {@code stories} is asked for those of some words, and gives the lines for them when it has them. */
    public Palette(
            Sheets sheets, Commands commands, Words words, BiConsumer<String, Consumer<List<Line>>> stories) {
        this.sheets = sheets;
        this.commands = commands;
        this.words = words;
        this.stories = stories;
        field.setId("palette-field");
        field.promptTextProperty().bind(words.of("desk.palette.prompt"));
        field.accessibleTextProperty().bind(words.of("desk.palette.prompt"));
        field.textProperty().addListener((_, _, _) -> fill());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
        field.setOnAction(_ -> choose());
        list.setId("palette-list");
        list.accessibleTextProperty().bind(words.of("desk.palette.prompt"));
        var nothing = new Label();
        nothing.textProperty().bind(words.of("desk.palette.nothing"));
        nothing.getStyleClass().add("placeholder");
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new LineCell());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setOnMouseClicked(_ -> choose());
        box = new VBox(8, field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    }

    public void show() {
        field.clear();
        fill();
        sheets.showBare(box, field);
    }

    private void fill() {
        String asked = field.getText().strip().toLowerCase(Locale.ROOT);
        var lines = new java.util.ArrayList<Line>();
        for (Command command : commands.all()) {
            String name = words.now(command.messageKey());
            if (command.runnable().get() && name.toLowerCase(Locale.ROOT).contains(asked)) {
                String keys = command.shortcut() == null ? "" : command.shortcut().getDisplayText();
                lines.add(new Line(name, keys, command::run));
            }
        }
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        size();
        if (!asked.isEmpty()) {
            stories.accept(asked, found -> add(asked, found));
        }
    }

    /** Stories come a little later, behind the commands; what was chosen meanwhile stays so. */
    private void add(String asked, List<Line> found) {
        if (asked.equals(field.getText().strip().toLowerCase(Locale.ROOT))) {
            list.getItems().addAll(found);
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            size();
        }
    }

    private void size() {
        int lines = list.getItems().size();
        list.setPrefHeight((lines == 0 ? 2 : Math.min(lines, MOST_ROWS)) * ROW + 2);
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void choose() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            sheets.close();
            line.act().run();
        }
    }

    private static final class LineCell extends ListCell<Line> {
        private final Label name = new Label();
        private final Label remark = new Label();
        private final HBox row = new HBox(8, name, spring(), remark);

        LineCell() {
            remark.getStyleClass().add("faint");
            setPrefWidth(0);
        }

        private static Region spring() {
            var spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            return spring;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (!empty && line != null) {
                name.setText(line.text());
                remark.setText(line.remark());
            }
        }
    }
}
