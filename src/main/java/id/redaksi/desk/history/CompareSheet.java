package id.redaksi.desk.history;

import id.redaksi.desk.history.CompareViewModel.State;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet in which two states of a story are compared, and what one of them had is put back. */
final class CompareSheet extends VBox {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 960;

    private final CompareViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final Saying saying;
    private final ListView<CompareRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final Label changes = new Label();
    private final Label place = new Label();
    private final Button former;
    private final Button next;
    private final Button restoreAll = new Button();
    private final InvalidationListener changed = _ -> show(false);

    CompareSheet(CompareViewModel model, Words words, Sheets sheets, ZoneId zone) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        saying = new Saying(words, zone);
        setId("compare");
        getStyleClass().addAll("sheet", "compare");
        setMaxSize(WIDTH, HEIGHT);
        former = Nodes.iconButton(Feather.ARROW_UP, words.of("desk.history.formerDifference"), () -> step(-1));
        next = Nodes.iconButton(Feather.ARROW_DOWN, words.of("desk.history.nextDifference"), () -> step(1));
        var title = new Label(words.now("desk.history.compare"));
        title.getStyleClass().add("sheet-title");
        changes.setId("compare-changes");
        changes.getStyleClass().add("soft");
        changes.setWrapText(true);
        changes.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, tools(), changes, sides(), list(), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.stateProperty().addListener(changed);
        model.inlineProperty().addListener(_ -> anew());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.close();
            }
        });
    }

    void show() {
        sheets.showCard(this, list);
        model.compare(words.wordingProperty().get());
        show(true);
    }

    private Node tools() {
        var group = new ToggleGroup();
        ToggleButton beside = choice("compare-beside", "desk.history.beside", group);
        ToggleButton inline = choice("compare-inline", "desk.history.inline", group);
        (model.inlineProperty().get() ? inline : beside).setSelected(true);
        inline.selectedProperty().addListener((_, _, on) -> model.inlineProperty().set(on));
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
        var whole = new CheckBox(words.now("desk.history.whole"));
        whole.setId("compare-whole");
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        former.setId("compare-former");
        next.setId("compare-next");
        place.setId("compare-place");
        place.getStyleClass().add("faint");
        var tools = new HBox(8, new HBox(beside, inline), whole, Nodes.spring(), place, former, next);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private ToggleButton choice(String id, String key, ToggleGroup group) {
        var choice = new ToggleButton(words.now(key));
        choice.setId(id);
        choice.getStyleClass().addAll("plain-button", "compare-choice");
        choice.setToggleGroup(group);
        return choice;
    }

    /** What stands on the left and on the right. */
    private Node sides() {
        var grid = new GridPane(24, 0);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(
                0,
                side("desk.history.before", saying.title(model.before())),
                side(
                        "desk.history.after",
                        model.after().map(saying::title).orElse(words.now("desk.history.now"))));
        grid.getStyleClass().add("compare-sides");
        return grid;
    }

    private Node side(String key, String title) {
        var label = new Label(words.now(key));
        label.getStyleClass().add("faint");
        label.setMinWidth(USE_PREF_SIZE);
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setMinWidth(0);
        var side = new HBox(8, label, name);
        side.setAlignment(Pos.BASELINE_LEFT);
        return side;
    }

    private Node list() {
        list.setId("compare-list");
        list.accessibleTextProperty().bind(words.of("desk.history.compare"));
        list.setCellFactory(_ -> new CompareCell(model, words, saying));
        nothing.getStyleClass().add("placeholder");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(80);
        list.getSelectionModel().selectedIndexProperty().addListener(_ -> where());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node foot() {
        var hint = new Label(words.now("desk.history.keys"));
        hint.getStyleClass().add("faint");
        hint.setMinWidth(0);
        var close = new Button(words.now("desk.close"));
        close.getStyleClass().add("plain-button");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> sheets.close());
        restoreAll.setId("compare-restore-all");
        restoreAll.setText(words.now("desk.history.restore"));
        restoreAll.getStyleClass().add("main-button");
        restoreAll.setMinWidth(Region.USE_PREF_SIZE);
        restoreAll.setOnAction(_ -> {
            sheets.close();
            model.restoreAll();
        });
        var foot = new HBox(8, hint, Nodes.spring(), close, restoreAll);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            CompareRow row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                model.restore(row);
            }
        } else {
            return;
        }
        event.consume();
    }

    /** To the next difference, or the one before, round the ends. */
    private void step(int by) {
        List<CompareRow> rows = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= rows.size(); i++) {
            int to = Math.floorMod((at < 0 && by < 0 ? 0 : at) + by * i, rows.size());
            if (rows.get(to).isStop()) {
                select(to);
                return;
            }
        }
    }

    private void select(int at) {
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        list.scrollTo(Math.max(0, at - 1));
    }

    private void where() {
        List<CompareRow> rows = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        long of = rows.stream().filter(CompareRow::isStop).count();
        boolean on = at >= 0 && at < rows.size() && rows.get(at).isStop();
        long number = on ? rows.subList(0, at).stream().filter(CompareRow::isStop).count() + 1 : 0;
        place.setText(of == 0 ? "" : on ? words.now("desk.history.place", number, of) : words.now("desk.history.differences", of));
        former.setDisable(of == 0);
        next.setDisable(of == 0);
        restoreAll.setDisable(of == 0);
    }

    private void show(boolean first) {
        switch (model.stateProperty().get()) {
            case State.Waiting() -> nothing.setText(first ? words.now("desk.history.comparing") : "");
            case State.Failed(var why) -> {
                list.getItems().clear();
                changes.setText("");
                nothing.setText(words.now(why));
            }
            case State.Compared(var rows, var counted) -> {
                int at = list.getSelectionModel().getSelectedIndex();
                changes.setText(saying.changes(counted));
                list.getItems().setAll(rows);
                if (at >= 0 && !rows.isEmpty()) {
                    list.getSelectionModel().clearAndSelect(Math.min(at, rows.size() - 1));
                } else {
                    step(1);
                }
            }
        }
        where();
    }

    /** Shows the same rows the other way. */
    private void anew() {
        list.refresh();
    }
}
