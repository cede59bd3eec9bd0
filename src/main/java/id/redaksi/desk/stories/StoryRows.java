package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the list with their scroll bar; a row opens with a click or Enter. With Ctrl or Shift several are marked;
 * marks stay while the list is read anew, for the stories that are still in it.
 */
final class StoryRows extends HBox {
    /** Under this JavaFX's list keeps the row from which Shift marks. */
    private static final String ANCHOR = "anchor";

    private final StoriesViewModel model;
    private final ListView<@Nullable Row> list = new ListView<>();

    /** Invisible, so that the height of every row is known from the fonts as they are. */
    private final StoryLines pattern = new StoryLines();

    private final RowWindow rows;
    private final LongBar bar;
    private boolean showing;

    /** How far the first row on the screen stood out of it when a search took the list's place, in pixels. */
    private double leftAt;

    private boolean more;
    private final Words words;
    private Supplier<List<MenuItem>> items = List::of;

    /** {@code nothing} stands in their place where there are none; the control gets {@code given} at once. */
    StoryRows(StoriesViewModel model, Node nothing, Words words, int given) {
        this.model = model;
        this.words = words;
        rows = new RowWindow(model.rows(), given);
        bar = new LongBar(row -> {
            double height = list.getFixedCellSize();
            goTo((int) row, (row - (int) row) * height);
        });
        pattern.setManaged(false);
        pattern.setOpacity(0);
        pattern.setMouseTransparent(true);
        getChildren().addAll(pattern, list, bar);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setId("story-list");
        list.accessibleTextProperty().bind(words.of("desk.stories"));
        list.setCellFactory(_ -> new StoryCell(words));
        list.setPlaceholder(nothing);
        list.setItems(rows);
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
                rows.around(0);
                list.scrollTo(0);
                choose();
            }

            @Override
            public void left() {
                leftAt = flow().map(VirtualFlow::getFirstVisibleCell).map(Node::getLayoutY).orElse(0.0);
            }

            @Override
            public void back(int row) {
                goTo(row, -leftAt);
                choose();
            }
        });
        choose();
    }

    private void listen() {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> more = event.isShortcutDown());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            more = event.isShortcutDown();
            if (event.getCode() == KeyCode.HOME) {
                give(0);
            } else if (event.getCode() == KeyCode.END) {
                give(model.rows().size());
            } else if (event.getCode() == KeyCode.A && more && !rows.isWhole()) {
                event.consume(); // the control would mark what it was given
                model.marks().rows(IntStream.rangeClosed(0, Math.min(Marks.MOST, model.rows().size() - 1)).boxed().toList(), false);
            }
        });
        list.setOnMouseClicked(event -> {
            boolean marking = event.isShiftDown() || event.isShortcutDown();
            if (event.getButton() == MouseButton.PRIMARY && !marking) {
                openSelected();
            }
        });
        list.setOnContextMenuRequested(event -> {
            event.consume();
            showMenu(event);
        });
        Nodes.letEscapeOut(list, () -> model.marks().areSeveral());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            } else if (event.getCode() == KeyCode.ESCAPE && model.marks().areSeveral()) {
                model.marks().set(List.of());
                choose();
            }
        });
    }

    /** The row height follows the fonts, which a style sheet may change; what can be seen is known once all lies in place. */
    @Override
    protected void layoutChildren() {
        double height = pattern.prefHeight(-1);
        if (list.getFixedCellSize() != height) {
            list.setFixedCellSize(height);
        }
        super.layoutChildren();
        Nodes.later(this::seen);
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private int firstSeen() {
        return rows.base() + flow().map(flow -> flow.getFirstVisibleCell()).map(cell -> cell.getIndex()).orElse(0);
    }

    /** Tells which rows can be seen, and sees to it that there are more on both sides. */
    private void seen() {
        flow().filter(flow -> flow.getLastVisibleCell() != null).ifPresent(flow -> {
            int first = firstSeen();
            model.seen(first, rows.base() + flow.getLastVisibleCell().getIndex());
            double past = -flow.getFirstVisibleCell().getLayoutY();
            if (rows.isNearEdge(first)) {
                give(first);
                goTo(first, past);
            }
            bar.show(!rows.isWhole(), model.rows().size(), first + past / list.getFixedCellSize(),
                    flow.getHeight() / list.getFixedCellSize());
        });
    }

    /** Shows this row first, so many pixels of it out of sight. */
    private void goTo(int row, double past) {
        if (!rows.has(row) || rows.isNearEdge(row)) {
            give(row);
        }
        list.layout();
        list.scrollTo(row - rows.base());
        list.layout();
        flow().ifPresent(flow -> flow.scrollPixels(past));
    }

    /** Gives the control the rows around this one; its own numbers of rows follow, as far as it still has them. */
    private void give(int row) {
        int former = rows.base();
        int focused = list.getFocusModel().getFocusedIndex();
        Object anchor = list.getProperties().get(ANCHOR);
        showing = true;
        rows.around(row);
        int by = former - rows.base();
        if (by != 0) {
            list.getSelectionModel().clearSelection();
            list.getFocusModel().focus(within(focused + by));
            if (anchor instanceof Integer from) {
                list.getProperties().put(ANCHOR, within(from + by));
            }
        }
        showing = false;
        if (by != 0) {
            showMarks();
        }
    }

    private int within(int index) {
        return Math.clamp(index, 0, Math.max(0, rows.size() - 1));
    }

    /** What one looks at stays where it is, and so does the row that the keys go on from. */
    private void scroll(int by) {
        int focused = list.getFocusModel().getFocusedIndex();
        if (by != 0) {
            list.layout();
            flow().ifPresent(flow -> flow.scrollPixels(by * list.getFixedCellSize()));
            if (focused >= 0) {
                showing = true;
                list.getFocusModel().focus(within(focused + by));
                showing = false;
            }
        }
        choose();
    }

    /** From the field into the rows. */
    void enter() {
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
        List<Integer> marked = model.rows().all(row -> model.marks().has(row.summary().id())).stream()
                .filter(rows::has)
                .map(row -> row - rows.base())
                .toList();
        int focused = list.getFocusModel().getFocusedIndex();
        boolean same = chosen.getSelectedIndices().size() == marked.size() && marked.stream().allMatch(chosen::isSelected);
        if (!same && !marked.isEmpty()) {
            int[] all = marked.stream().mapToInt(index -> index).toArray();
            chosen.clearSelection();
            chosen.selectIndices(all[0], all);
            list.getFocusModel().focus(focused);
        }
        showing = false;
    }

    /** Tells the model which rows somebody marked; while they are shown by us, the list says less than the truth. */
    private void told() {
        if (!showing) {
            showing = true;
            List<Integer> chosen = list.getSelectionModel().getSelectedIndices();
            model.marks().rows(chosen.stream().limit(Marks.MOST + 1L).map(index -> rows.base() + index).toList(), more);
            showing = false;
            if (chosen.size() > Marks.MOST) {
                Nodes.later(this::showMarks);
            }
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
        if (row.isPresent() && rows.has(row.getAsInt())) {
            list.getSelectionModel().clearAndSelect(row.getAsInt() - rows.base());
        } else {
            list.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    void offers(Supplier<List<MenuItem>> wanted) {
        items = wanted;
    }

    /**
     * By Shift+F10 or the menu key it stands at the row that is marked. It is made when it is shown: a menu that belongs to a
     * control would take its keys from the whole window.
     */
    private void showMenu(ContextMenuEvent event) {
        if (list.getSelectionModel().getSelectedIndex() < 0) {
            return;
        }
        var open = new MenuItem(words.now("desk.stories.open"));
        open.setId("story-menu-open");
        open.setOnAction(_ -> openSelected());
        var menu = new ContextMenu(open, new SeparatorMenuItem());
        menu.setId("story-menu");
        menu.getItems().addAll(items.get());
        menu.setAutoHide(true);
        Bounds at = list.localToScreen(list.getBoundsInLocal());
        Node row = list.lookup(".story-cell:selected");
        if (event.isKeyboardTrigger() && row != null) {
            at = row.localToScreen(row.getBoundsInLocal());
        }
        if (event.isKeyboardTrigger()) {
            menu.show(list, at.getMinX() + 24, at.getMinY() + 24);
        } else {
            menu.show(list, event.getScreenX(), event.getScreenY());
        }
    }

    private void openSelected() {
        int row = list.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            model.open(rows.base() + row);
        }
    }

    void focusList() {
        list.requestFocus();
    }
}
