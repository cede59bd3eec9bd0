package id.redaksi.desk.links;

import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sheet that lists what an act touches, each with what becomes of it, before the act is done. */
final class TouchedSheet extends VBox {
    private static final double WIDTH = 620;
    private static final double ROW = 46;
    private static final int ROWS = 7;

    private final Question question;
    private final Question.Asker asker;
    private final Words words;
    private final Sheets sheets;
    private final List<TouchedRow> rows;
    private final ListView<TouchedRow> list = new ListView<>();
    private final CheckBox all = new CheckBox();
    private final CheckBox extra = new CheckBox();
    private final ReasonRows reason;
    private final Button act = new Button();
    private boolean answered;

    TouchedSheet(Question question, Question.Asker asker, Words words, Sheets sheets) {
        super(12);
        this.question = question;
        this.asker = asker;
        this.words = words;
        this.sheets = sheets;
        reason = new ReasonRows(words);
        rows = question.touches().stream().map(TouchedRow::new).toList();
        setId("touched-sheet");
        getStyleClass().addAll("sheet", "find-stories");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        var title = new Label(question.title());
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(title);
        question.said().forEach(sentence -> getChildren().add(said(sentence)));
        if (!rows.isEmpty()) {
            if (question.becomes().isPresent()) {
                getChildren().add(head());
            }
            getChildren().add(list());
        }
        question.extra().ifPresent(text -> {
            extra.setId("touched-extra");
            extra.setText(text);
            extra.setWrapText(true);
            extra.setMinHeight(Region.USE_PREF_SIZE);
            extra.setSelected(true);
            getChildren().add(extra);
        });
        if (question.withdraws()) {
            getChildren().add(reason);
        }
        getChildren().add(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null && !answered) {
                answered = true;
                asker.cancelled().run();
            }
        });
    }

    void show() {
        sheets.showCard(this, rows.isEmpty() ? question.withdraws() ? reason.lookup("#kill-ground") : act : list);
        list.getSelectionModel().selectFirst();
    }

    private static Label said(String sentence) {
        var said = new Label(sentence);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }

    private Node head() {
        all.setId("touched-all");
        all.setText(words.now("links.tickAll"));
        all.setOnAction(_ -> {
            boolean on = all.isSelected();
            rows.forEach(row -> row.tickedProperty().set(on));
        });
        rows.forEach(row -> row.tickedProperty().subscribe(this::look));
        look();
        return all;
    }

    private void look() {
        long ticked = rows.stream().filter(TouchedRow::isTicked).count();
        all.setIndeterminate(ticked > 0 && ticked < rows.size());
        all.setSelected(ticked == rows.size());
    }

    private Node list() {
        list.setId("touched-list");
        list.accessibleTextProperty().bind(words.of("links.touched"));
        list.getItems().setAll(rows);
        list.setCellFactory(_ -> new TouchedCell(question.becomes(), words));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(ROWS, rows.size()) * ROW + 4);
        list.setMinHeight(ROW);
        VBox.setVgrow(list, Priority.SOMETIMES);
        return list;
    }

    private Node foot() {
        var cancel = new Button(words.now("desk.cancel"));
        cancel.setId("touched-cancel");
        cancel.getStyleClass().add("plain-button");
        cancel.setOnAction(_ -> sheets.close());
        act.setId("touched-do");
        act.setText(question.act());
        act.getStyleClass().add("main-button");
        act.setDefaultButton(true);
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> answer());
        var foot = new HBox(8, cancel, act);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void answer() {
        answered = true;
        sheets.close();
        asker.answered()
                .accept(new Question.Answer(
                        question.becomes().isEmpty()
                                ? List.of()
                                : rows.stream()
                                        .filter(TouchedRow::isTicked)
                                        .map(TouchedRow::touch)
                                        .toList(),
                        extra.isSelected(),
                        reason.reason()));
    }

    private void pressed(KeyEvent event) {
        TouchedRow row = list.getSelectionModel().getSelectedItem();
        if (event.getTarget() == list && event.getCode() == KeyCode.SPACE && row != null && question.becomes().isPresent()) {
            row.tickedProperty().set(!row.isTicked());
            event.consume();
        } else if (event.getTarget() == list && event.getCode() == KeyCode.ENTER) {
            answer();
            event.consume();
        }
    }
}
