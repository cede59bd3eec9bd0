package id.redaksi.desk.editor;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Outline.Entry;
import id.redaksi.story.BlockId;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of the outline: a heading set in by its level, or faintly what stands between headings. */
final class OutlineCell extends ListCell<Entry> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double STEP = 14;
    private static final double START = 12;

    private final Words words;
    private final Supplier<@Nullable BlockId> here;

    /** {@code here} is the entry of the part in which the caret is. */
    OutlineCell(Words words, Supplier<@Nullable BlockId> here) {
        this.words = words;
        this.here = here;
        getStyleClass().add("outline-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().removeAll("part", "level-2");
        boolean none = empty || entry == null;
        pseudoClassStateChanged(HERE, !none && entry.id().equals(here.get()));
        if (none) {
            setText(null);
            setGraphic(null);
            return;
        }
        String kind = words.now("desk.block." + entry.kind());
        setText(entry.text().isEmpty() ? kind : entry.text());
        setAccessibleText(entry.text().isEmpty() ? kind : kind + ": " + entry.text());
        setGraphic(entry.level() > 0 ? null : Nodes.icon(sign(entry.kind())));
        double level = entry.level() == 0 ? 1 : entry.level() - 2;
        setPadding(new Insets(0, 10, 0, START + level * STEP));
        if (entry.level() == 0) {
            getStyleClass().add("part");
        } else if (entry.level() == 2) {
            getStyleClass().add("level-2");
        }
    }

    private static Feather sign(String kind) {
        return switch (kind) {
            case "table" -> Feather.GRID;
            case "gallery" -> Feather.IMAGE;
            default -> Feather.INFO;
        };
    }
}
