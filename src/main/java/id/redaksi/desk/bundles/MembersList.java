package id.redaksi.desk.bundles;

import id.redaksi.desk.bundles.BundlesViewModel.Row;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The stories of a bundle in their order. Alt with an arrow moves one, Space makes it a main one or not, Delete takes it
 * out, Enter opens it; each can be dragged.
 */
final class MembersList extends ListView<Row> {
    private static final double ROW = 46;

    private final BundlesViewModel model;
    private final Consumer<StoryId> open;

    MembersList(BundlesViewModel model, Words words, Consumer<StoryId> open) {
        this.model = model;
        this.open = open;
        setId("bundle-members");
        accessibleTextProperty().bind(words.of("bundles.members"));
        var nothing = new Label();
        nothing.textProperty().bind(words.of("bundles.noStories"));
        nothing.getStyleClass().add("placeholder");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setFixedCellSize(ROW);
        setMinHeight(2 * ROW);
        setPrefHeight(8 * ROW);
        setCellFactory(_ -> new MemberCell(model, words));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
    }

    /** The story that was selected stays so, wherever it stands now. */
    void show(List<Row> rows, boolean another) {
        Row selected = getSelectionModel().getSelectedItem();
        int at = getSelectionModel().getSelectedIndex();
        if (getItems().equals(rows)) {
            return;
        }
        getItems().setAll(rows);
        if (another || selected == null || rows.isEmpty()) {
            getSelectionModel().clearSelection();
            return;
        }
        int now = Math.min(at, rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            now = rows.get(i).member().story().equals(selected.member().story()) ? i : now;
        }
        getSelectionModel().clearAndSelect(now);
        getFocusModel().focus(now);
    }

    private void pressed(KeyEvent event) {
        Row row = getSelectionModel().getSelectedItem();
        int at = getSelectionModel().getSelectedIndex();
        if (row == null) {
            return;
        }
        StoryId story = row.member().story();
        boolean done = true;
        switch (event.getCode()) {
            case UP, DOWN -> {
                done = event.isAltDown();
                if (done) {
                    model.move(story, Math.max(0, at + (event.getCode() == KeyCode.UP ? -1 : 1)));
                }
            }
            case SPACE -> model.main(story, !row.member().main());
            case DELETE, BACK_SPACE -> model.remove(story);
            case ENTER -> openSelected();
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void openSelected() {
        Row row = getSelectionModel().getSelectedItem();
        if (row != null && row.story().isPresent()) {
            open.accept(row.member().story());
        }
    }
}
