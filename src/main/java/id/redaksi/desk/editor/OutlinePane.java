package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Outline;
import id.redaksi.edit.Outline.Entry;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The outline of a story beside it: a list to jump by, and to move whole sections by. It follows what is written while it
 * is open, and costs nothing while it is not.
 */
public final class OutlinePane extends VBox {
    /** How wide it is, in pixels. */
    static final double WIDTH = 236;

    static final double ROW = 30;

    private final BodyViewModel model;
    private final Consumer<BlockId> jump;
    private final Runnable left;
    private final ListView<Entry> list = new ListView<>();
    private List<Entry> entries = List.of();
    private Body shown = Body.EMPTY;
    private @Nullable BlockId here;

    /** {@code jump} takes the caret to a block, {@code left} gives the focus back to the story. */
    OutlinePane(BodyViewModel model, Words words, Consumer<BlockId> jump, Runnable left) {
        this.model = model;
        this.jump = jump;
        this.left = left;
        setId("outline");
        getStyleClass().add("outline");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        var title = Nodes.label(words.of("desk.command.outline"), "group-heading");
        var top = new HBox(title, Nodes.spring(), Nodes.iconButton(Feather.X, words.of("desk.close"), this::close));
        top.getStyleClass().add("outline-top");
        list.setId("outline-list");
        list.accessibleTextProperty().bind(words.of("desk.command.outline"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new OutlineCell(words, () -> here));
        var empty = new Label();
        empty.textProperty().bind(words.of("desk.outline.empty"));
        empty.getStyleClass().add("placeholder");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var drag = new OutlineDrag(list, this::jump, this::drop);
        VBox.setVgrow(drag, Priority.ALWAYS);
        getChildren().addAll(top, drag);
        Nodes.shown(this, false);
        model.onChange(this::follow);
    }

    /** Opens it, gives it the focus, or closes it when it has the focus already. */
    public void turn() {
        if (isVisible() && list.isFocused()) {
            close();
        } else {
            open(true);
            list.requestFocus();
        }
    }

    /** Shows it or hides it, without moving the focus. */
    void open(boolean on) {
        Nodes.shown(this, on);
        if (on) {
            follow();
            int at = Outline.here(entries, shown, model.selection().head().block());
            list.getSelectionModel().clearAndSelect(Math.max(0, at));
            list.scrollTo(Math.max(0, at - 4));
        }
    }

    private void close() {
        open(false);
        left.run();
    }

    boolean hasFocus() {
        return list.isFocused();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen(this::jump);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void chosen(Consumer<Entry> act) {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            act.accept(entry);
        }
    }

    private void jump(Entry entry) {
        jump.accept(entry.id());
    }

    /** Moves the chosen section up ({@code by} -1) or down (1). */
    void move(int by) {
        chosen(entry -> {
            model.order().moveSection(entry.id(), by);
            select(entry.id());
        });
    }

    private void drop(Entry entry, int gap) {
        int to = gap < entries.size()
                ? shown.indexOf(entries.get(gap).id())
                : shown.blocks().size();
        model.order().moveSectionTo(entry.id(), to);
        select(entry.id());
    }

    private void select(BlockId id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 4));
            }
        }
    }

    /** Takes up what changed in the story, and where its caret is. */
    private void follow() {
        if (!isVisible()) {
            return;
        }
        Entry chosen = list.getSelectionModel().getSelectedItem();
        Body body = model.body();
        if (body != shown) {
            List<Entry> now = Outline.renewed(entries, shown, body);
            shown = body;
            if (now != entries) {
                put(now);
                if (chosen != null) {
                    select(chosen.id());
                }
            }
        }
        int at = Outline.here(entries, shown, model.selection().head().block());
        BlockId now = at < 0 ? null : entries.get(at).id();
        if (now == null ? here != null : !now.equals(here)) {
            here = now;
            list.refresh();
        }
    }

    /** Changes only the rows between the first and the last that differ. */
    private void put(List<Entry> now) {
        int start = 0;
        while (start < Math.min(entries.size(), now.size()) && entries.get(start).equals(now.get(start))) {
            start++;
        }
        int oldEnd = entries.size();
        int end = now.size();
        while (oldEnd > start && end > start && entries.get(oldEnd - 1).equals(now.get(end - 1))) {
            oldEnd--;
            end--;
        }
        if (oldEnd - start == end - start) {
            for (int i = start; i < end; i++) {
                list.getItems().set(i, now.get(i));
            }
        } else {
            list.getItems().remove(start, oldEnd);
            list.getItems().addAll(start, now.subList(start, end));
        }
        entries = now;
    }
}
