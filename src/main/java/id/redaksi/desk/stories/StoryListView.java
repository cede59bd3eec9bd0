package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** The list of stories with its search field; a row opens with a click or Enter. */
public final class StoryListView extends VBox {
    private final StoriesViewModel model;
    private final TextField search = TextFields.createClearableTextField();
    private final ListView<Row> list = new ListView<>();

    public StoryListView(StoriesViewModel model, Words words) {
        this.model = model;
        setId("stories");
        getStyleClass().add("story-list");
        var frame = new VBox(searchBox(words));
        frame.getStyleClass().add("search-frame");
        getChildren().addAll(frame, header(words), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setId("story-list");
        list.accessibleTextProperty().bind(words.of("desk.stories"));
        list.setCellFactory(_ -> new StoryCell(words));
        list.setPlaceholder(placeholder(words));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == javafx.scene.input.MouseButton.PRIMARY) {
                openSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        model.inFrontProperty().addListener((_, _, _) -> choose());
        model.rowsProperty().addListener((_, _, rows) -> show(rows));
        show(model.rowsProperty().get());
    }

    private HBox searchBox(Words words) {
        search.setId("search");
        search.promptTextProperty().bind(words.of("desk.stories.search"));
        search.accessibleTextProperty().bind(words.of("desk.stories.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        var box = new HBox(8, Nodes.icon(Feather.SEARCH), search);
        box.getStyleClass().add("search-box");
        return box;
    }

    private HBox header(Words words) {
        var count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.stories.count", model.rowsProperty().get().size()),
                        model.rowsProperty(),
                        words.wordingProperty()));
        var order = new Label();
        order.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now(
                                model.searchProperty().get().isBlank() ? "desk.stories.newest" : "desk.stories.best"),
                        model.searchProperty(),
                        words.wordingProperty()));
        var header = new HBox(count, Nodes.spring(), order);
        header.getStyleClass().add("list-header");
        return header;
    }

    private Label placeholder(Words words) {
        var label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("placeholder");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now(
                                model.searchProperty().get().isBlank() ? "desk.stories.none" : "desk.stories.notFound"),
                        model.searchProperty(),
                        words.wordingProperty()));
        return label;
    }

    private void show(List<Row> rows) {
        list.getItems().setAll(rows);
        choose();
    }

    /** Shows the story in front as chosen, where the list has it. */
    private void choose() {
        var open = model.inFrontProperty().get();
        Optional<Row> row = list.getItems().stream()
                .filter(one -> open != null && one.summary().id().equals(open.id()))
                .findFirst();
        if (row.isPresent()) {
            list.getSelectionModel().select(row.get());
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void openSelected() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row);
        }
    }

    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    public void focusList() {
        list.requestFocus();
    }

}
