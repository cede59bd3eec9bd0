package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Kind;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Tables;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The six dots beside the block under the pointer: dragged they move the block, clicked they offer what can be done. */
final class BlockHandle extends Region {
    private static final double WIDTH = 28;
    private static final double HEIGHT = 24;

    private final BodySurface surface;
    private final Rows rows;
    private final BodyViewModel model;
    private final Words words;
    private final Region dots = new Region();
    private final Region target = new Region();
    private final ContextMenu menu = new ContextMenu();
    private @Nullable BlockId block;
    private boolean grabbed;
    private int to = -1;

    BlockHandle(BodySurface surface, Rows rows, BodyViewModel model, Words words) {
        this.surface = surface;
        this.rows = rows;
        this.model = model;
        this.words = words;
        getStyleClass().add("block-handle");
        dots.getStyleClass().add("block-dots");
        target.getStyleClass().add("drop-line");
        target.setManaged(false);
        target.setVisible(false);
        target.setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.OPEN_HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(words.of("desk.block.handle"));
        menu.setId("block-menu");
        getChildren().add(dots);
        setOnMousePressed(event -> {
            grabbed = true;
            event.consume();
        });
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Where a dragged block would go, to be shown over the blocks. */
    Node target() {
        return target;
    }

    /** Follows the pointer to the row under it. */
    void follow(Row row) {
        if (to < 0 && !menu.isShowing()) {
            block = row.block().id();
            double first = row.view == null ? 0 : row.view.firstLine();
            resizeRelocate(-WIDTH, row.y + first, WIDTH, HEIGHT);
            setVisible(true);
        }
    }

    void hide() {
        if (to < 0 && !menu.isShowing()) {
            setVisible(false);
        }
    }

    private void dragged(MouseEvent event) {
        if (!grabbed) {
            return;
        }
        event.consume();
        double y = surface.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        setCursor(Cursor.CLOSED_HAND);
        to = rows.gapAt(y);
        double line = rows.gap(to);
        target.resizeRelocate(0, Math.round(line) - 1, surface.getWidth(), 2);
        target.setVisible(true);
        surface.show(y - 40, y + 40);
    }

    private void released(MouseEvent event) {
        if (!grabbed) {
            return;
        }
        grabbed = false;
        event.consume();
        setCursor(Cursor.OPEN_HAND);
        target.setVisible(false);
        int index = to;
        to = -1;
        if (index >= 0 && block != null) {
            BlockId moved = block;
            surface.pointing(() -> model.order().move(moved, index));
            setVisible(false);
        } else if (event.isStillSincePress() && block != null) {
            offer(block, this);
        }
    }

    /** Shows what can be done with a block, beside this node. */
    void offer(BlockId id, Node beside) {
        Optional<Block> found = model.body().find(id);
        found.ifPresent(one -> {
            int index = model.body().indexOf(id);
            int count = model.body().blocks().size();
            menu.getItems()
                    .setAll(
                            item("desk.block.up", index > 0, () -> model.order().move(id, index - 1)),
                            item("desk.block.down", index < count - 1, () -> model.order().move(id, index + 2)),
                            item("desk.block.duplicate", true, () -> model.order().duplicate(id)),
                            new SeparatorMenuItem(),
                            kinds(one),
                            new SeparatorMenuItem(),
                            item("desk.block.remove", count > 1 && !model.keepsAll(), () -> model.removeBlock(id)));
            if (one instanceof Table table) {
                menu.getItems().addAll(4, tableItems(table));
            }
            menu.show(beside, Side.BOTTOM, 0, 0);
        });
    }

    private MenuItem item(String key, boolean possible, Runnable act) {
        var item = new MenuItem(words.now(key));
        item.setDisable(!possible);
        item.setOnAction(_ -> {
            act.run();
            surface.requestFocus();
        });
        return item;
    }

    /** Rows and columns beside the cell with the caret, or the first cell when the caret is elsewhere. */
    private List<MenuItem> tableItems(Table table) {
        return List.of(
                tableItem(table, "rowAbove", true, (story, at) -> Tables.addRow(story, at, 0)),
                tableItem(table, "rowBelow", true, (story, at) -> Tables.addRow(story, at, 1)),
                tableItem(table, "columnLeft", true, (story, at) -> Tables.addColumn(story, at, 0)),
                tableItem(table, "columnRight", true, (story, at) -> Tables.addColumn(story, at, 1)),
                tableItem(table, "removeRow", table.rows() > 1 && !model.keepsAll(), Tables::removeRow),
                tableItem(table, "removeColumn", table.columns() > 1 && !model.keepsAll(), Tables::removeColumn),
                tableItem(table, "tableHeader", true, Tables::turnHeader),
                new SeparatorMenuItem());
    }

    private MenuItem tableItem(
            Table table, String key, boolean possible, BiFunction<Story, Selection, Optional<Transaction>> act) {
        return item("desk.command." + key, possible, () -> {
            if (!model.selection().head().block().equals(table.id())) {
                model.move(new Position(table.id(), 0, 0), false);
            }
            model.table(act);
        });
    }

    private Menu kinds(Block one) {
        var kinds = new Menu(words.now("desk.block.become"));
        Optional<Kind> own = Kind.of(one, new Position(one.id(), 0, 0));
        kinds.setDisable(own.isEmpty());
        for (Kind kind : Kind.values()) {
            kinds.getItems()
                    .add(item("desk.kind." + kind.key(), own.filter(kind::equals).isEmpty(), () -> model.become(
                            one.id(), kind)));
        }
        return kinds;
    }

    @Override
    protected void layoutChildren() {
        dots.resizeRelocate(6, (HEIGHT - 14) / 2, 8, 14);
    }
}
