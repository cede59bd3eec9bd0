package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.desk.stories.search.SearchHead;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The list of stories with its search field; a row opens with a click or Enter. With Ctrl or Shift several are marked;
 * marks stay while the list is read anew, for the stories that are still in it.
 */
public final class StoryListView extends VBox {
    private final StoriesViewModel model;
    private final SearchHead head;
    private final ListView<Row> list = new ListView<>();
    private boolean showing;

    /** {@code head} is what stands over the rows, {@code nothing} what stands in their place where there are none. */
    public StoryListView(StoriesViewModel model, SearchHead head, Node nothing, Words words) {
        this.model = model;
        setId("stories");
        getStyleClass().add("story-list");
        this.head = head;
        head.marking(model.markedProperty());
        head.onToList(this::toList);
        getChildren().addAll(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setId("story-list");
        list.accessibleTextProperty().bind(words.of("desk.stories"));
        list.setCellFactory(_ -> new StoryCell(words));
        list.setPlaceholder(nothing);
        words.wordingProperty().addListener((_, _, _) -> list.refresh());
        // With the bar the rows get narrower, and their lines more.
        list.skinProperty().addListener(_ -> bar(list)
                .ifPresent(bar -> bar.visibleProperty().addListener(_ -> Nodes.later(list::refresh))));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> told());
        list.setOnMouseClicked(event -> {
            boolean marking = event.isShiftDown() || event.isShortcutDown();
            if (event.getButton() == javafx.scene.input.MouseButton.PRIMARY && !marking) {
                openSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            } else if (event.getCode() == KeyCode.ESCAPE && isMarking()) {
                list.getSelectionModel().clearSelection();
                choose();
            }
        });
        model.inFrontProperty().addListener((_, _, _) -> choose());
        model.rowsProperty().addListener((_, _, rows) -> show(rows));
        show(model.rowsProperty().get());
    }

    /** The bar by which a list is scrolled; empty before it was ever shown. */
    static Optional<ScrollBar> bar(ListView<?> list) {
        return list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst();
    }

    private void show(List<Row> rows) {
        Set<StoryId> marked = isMarking() ? Set.copyOf(model.markedProperty().get()) : Set.of();
        showing = true;
        list.getItems().setAll(rows);
        int[] again = IntStream.range(0, rows.size())
                .filter(i -> marked.contains(rows.get(i).summary().id()))
                .toArray();
        if (again.length > 1) {
            list.getSelectionModel().selectIndices(again[0], again);
        }
        showing = false;
        told();
        choose();
    }

    private boolean isMarking() {
        return model.markedProperty().get().size() > 1;
    }

    /** Tells the model which rows are marked; while rows are put in, the list says less than the truth. */
    private void told() {
        if (!showing) {
            model.mark(list.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .map(row -> row.summary().id())
                    .toList());
        }
    }

    /** Shows the story in front as chosen, where the list has it and nothing else is being marked. */
    private void choose() {
        if (isMarking()) {
            return;
        }
        var open = model.inFrontProperty().get();
        Optional<Row> row = list.getItems().stream()
                .filter(one -> open != null && one.summary().id().equals(open.id()))
                .findFirst();
        if (row.isPresent()) {
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(row.get()));
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

    private void toList() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    public void focusSearch() {
        head.focusField();
    }

    public void focusList() {
        list.requestFocus();
    }

}
