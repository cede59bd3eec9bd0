package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.desk.stories.search.SearchHead;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The list of stories under what searches it; a row opens with a click or Enter. With Ctrl or Shift several are marked;
 * marks stay while the list is read anew, for the stories that are still in it.
 */
public final class StoryListView extends VBox {
    private final StoriesViewModel model;
    private final SearchHead head;
    private final ListView<@Nullable Row> list = new ListView<>();

    /** Invisible, so that the height of every row is known from the fonts as they are. */
    private final StoryLines pattern = new StoryLines();

    private boolean showing;

    /** How far the first row on the screen stood out of it when a search took the list's place, in pixels. */
    private double leftAt;

    private boolean more;

    /** {@code head} is what stands over the rows, {@code nothing} what stands in their place where there are none. */
    public StoryListView(StoriesViewModel model, SearchHead head, Node nothing, Words words) {
        this.model = model;
        setId("stories");
        getStyleClass().add("story-list");
        this.head = head;
        head.marking(model.markedProperty());
        head.onToList(this::toList);
        pattern.setManaged(false);
        pattern.setOpacity(0);
        pattern.setMouseTransparent(true);
        getChildren().addAll(pattern, head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setId("story-list");
        list.accessibleTextProperty().bind(words.of("desk.stories"));
        list.setCellFactory(_ -> new StoryCell(words));
        list.setPlaceholder(nothing);
        list.setItems(model.rows());
        words.wordingProperty().addListener((_, _, _) -> list.refresh());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((InvalidationListener) _ -> told());
        listen();
        list.skinProperty().addListener(_ -> flow().ifPresent(
                flow -> flow.positionProperty().addListener((_, _, _) -> Nodes.later(this::seen))));
        model.rows().addListener((InvalidationListener) _ -> Nodes.later(this::seen));
        model.rows().addListener((InvalidationListener) _ -> showMarks());
        model.inFrontProperty().addListener((_, _, _) -> choose());
        model.marks().allProperty().addListener((_, _, _) -> showMarks());
        model.follow(this::firstSeen, new StoriesViewModel.Follower() {
            @Override
            public void moved(int rows) {
                scroll(rows);
            }

            @Override
            public void other() {
                list.scrollTo(0);
                choose();
            }

            @Override
            public void left() {
                leftAt = flow().map(VirtualFlow::getFirstVisibleCell).map(Node::getLayoutY).orElse(0.0);
            }

            @Override
            public void back(int row) {
                list.layout();
                list.scrollTo(row);
                list.layout();
                flow().ifPresent(flow -> flow.scrollPixels(-leftAt));
                choose();
            }
        });
        choose();
    }

    private void listen() {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> more = event.isShortcutDown());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> more = event.isShortcutDown());
        list.setOnMouseClicked(event -> {
            boolean marking = event.isShiftDown() || event.isShortcutDown();
            if (event.getButton() == MouseButton.PRIMARY && !marking) {
                openSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            } else if (event.getCode() == KeyCode.ESCAPE && model.marks().areSeveral()) {
                model.marks().set(List.of());
                choose();
            }
        });
    }

    /** The row height follows the fonts, which a style sheet may change. */
    @Override
    protected void layoutChildren() {
        double height = pattern.prefHeight(-1);
        if (list.getFixedCellSize() != height) {
            list.setFixedCellSize(height);
        }
        super.layoutChildren();
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private int firstSeen() {
        return flow().map(flow -> flow.getFirstVisibleCell())
                .map(cell -> cell.getIndex())
                .orElse(0);
    }

    /** Tells which rows can be seen. */
    private void seen() {
        flow().filter(flow -> flow.getLastVisibleCell() != null)
                .ifPresent(flow -> model.seen(firstSeen(), flow.getLastVisibleCell().getIndex()));
    }

    /** What one looks at stays where it is, and so does the row that the keys go on from. */
    private void scroll(int rows) {
        int focused = list.getFocusModel().getFocusedIndex();
        if (rows != 0) {
            list.layout();
            flow().ifPresent(flow -> flow.scrollPixels(rows * list.getFixedCellSize()));
            if (focused >= 0) {
                showing = true;
                list.getFocusModel().focus(Math.clamp(focused + rows, 0, Math.max(0, list.getItems().size() - 1)));
                showing = false;
            }
        }
        choose();
    }

    /** From the field into the rows. */
    private void toList() {
        list.requestFocus();
        if (list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Shows as chosen those rows whose stories are marked, as far as they are there. */
    private void showMarks() {
        if (showing) {
            return;
        }
        showing = true;
        MultipleSelectionModel<@Nullable Row> chosen = list.getSelectionModel();
        SortedSet<Integer> marked = model.rows().all(row -> model.marks().has(row.summary().id()));
        int focused = list.getFocusModel().getFocusedIndex();
        boolean same = chosen.getSelectedIndices().size() == marked.size() && marked.stream().allMatch(chosen::isSelected);
        if (!same && !marked.isEmpty()) {
            int[] rows = marked.stream().mapToInt(row -> row).toArray();
            chosen.clearSelection();
            chosen.selectIndices(rows[0], rows);
            list.getFocusModel().focus(focused);
        }
        showing = false;
    }

    /** Tells the model which rows somebody marked; while they are shown by us, the list says less than the truth. */
    private void told() {
        if (!showing) {
            showing = true;
            List<Integer> rows = list.getSelectionModel().getSelectedIndices();
            model.marks().rows(rows.stream().limit(Marks.MOST + 1L).toList(), more);
            showing = false;
        }
    }

    /** Shows the story in front as chosen, where the list has it and nothing else is being marked. */
    private void choose() {
        if (model.marks().areSeveral()) {
            showMarks();
            return;
        }
        var open = model.inFrontProperty().get();
        OptionalInt row = open == null
                ? OptionalInt.empty()
                : model.rows().find(one -> one.summary().id().equals(open.id()));
        showing = true;
        model.marks().set(row.isPresent() && open != null ? List.of(open.id()) : List.of());
        if (row.isPresent()) {
            list.getSelectionModel().clearAndSelect(row.getAsInt());
        } else {
            list.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    private void openSelected() {
        int row = list.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            model.open(row);
        }
    }

    public void focusSearch() {
        head.focusField();
    }

    public void focusList() {
        list.requestFocus();
    }

}
