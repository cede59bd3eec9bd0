package id.redaksi.desk.editor;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.guard.Hidden;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Characters in rows under headings, one of them marked. It never takes the focus: whoever has it walks the rows. */
final class CharacterGrid extends ScrollPane {
    private static final int COLUMNS = 14;
    private static final int PAGE = 5;
    private static final double HEIGHT = 380;

    /** In a window that is not as high. */
    private static final double LEAST = 120;
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private record Cell(int code, Label label) {}

    private final Words words;
    private final Glyphs glyphs = new Glyphs("Source Serif 4");
    private final VBox lines = new VBox();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> marked = new ReadOnlyObjectWrapper<>();
    private Runnable taken = () -> {};
    private int row;
    private int column;
    private boolean walking;

    CharacterGrid(Words words) {
        this.words = words;
        setId("character-grid");
        getStyleClass().add("character-grid");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefViewportHeight(HEIGHT);
        setMinHeight(LEAST);
        setMaxHeight(USE_PREF_SIZE);
        VBox.setVgrow(this, Priority.ALWAYS);
        setFocusTraversable(false);
        lines.getStyleClass().add("character-lines");
    }

    /** The character that Enter would take; null for none. */
    ReadOnlyObjectProperty<@Nullable Integer> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Who is told when the marked character is clicked. */
    void onTaken(Runnable told) {
        taken = told;
    }

    void clear() {
        rows.clear();
        lines.getChildren().clear();
        row = 0;
        column = 0;
        walking = false;
        marked.set(null);
        setVvalue(0);
    }

    /** Adds characters under a heading; none add nothing. */
    void add(String key, List<Integer> codes) {
        if (codes.isEmpty()) {
            return;
        }
        lines.getChildren().add(Nodes.label(words.of(key), "group-heading"));
        for (int from = 0; from < codes.size(); from += COLUMNS) {
            int number = rows.size();
            List<Cell> cells = new ArrayList<>();
            var line = new HBox();
            for (int code : codes.subList(from, Math.min(codes.size(), from + COLUMNS))) {
                var cell = new Cell(code, label(code));
                int place = cells.size();
                cell.label().setOnMouseEntered(_ -> mark(number, place));
                cell.label().setOnMouseClicked(_ -> {
                    mark(number, place);
                    taken.run();
                });
                cells.add(cell);
                line.getChildren().add(cell.label());
            }
            rows.add(cells);
            lines.getChildren().add(line);
        }
    }

    private Label label(int code) {
        String picture = picture(code);
        var label = new Label(picture);
        label.getStyleClass().add("character-cell");
        if (picture.chars().filter(Character::isLetterOrDigit).count() > 1) {
            label.getStyleClass().add("character-code");
        }
        return label;
    }

    /** The character as it can be seen: a mark on a circle, a blank by its short name, one without a picture by its code. */
    String picture(int code) {
        String character = Character.toString(code);
        if (isMissing(code)) {
            return String.format("%04X", code);
        }
        if (Character.isSpaceChar(code) || !Hidden.in(character).isEmpty()) {
            return shortName(code);
        }
        return switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                "\u25cc" + character;
            default -> character;
        };
    }

    boolean isMissing(int code) {
        return !Character.isSpaceChar(code) && Hidden.in(Character.toString(code)).isEmpty() && glyphs.isMissing(code);
    }

    /** The abbreviations of Unicode's charts. */
    private static String shortName(int code) {
        return switch (code) {
            case 0x00A0 -> "NBSP";
            case 0x00AD -> "SHY";
            case 0x2002 -> "ENSP";
            case 0x2003 -> "EMSP";
            case 0x2009 -> "THSP";
            case 0x200A -> "HSP";
            case 0x200B -> "ZWSP";
            case 0x200C -> "ZWNJ";
            case 0x200D -> "ZWJ";
            case 0x202F -> "NNBSP";
            case 0x2060 -> "WJ";
            default -> String.format("%04X", code);
        };
    }

    void markFirst() {
        mark(0, 0);
    }

    private void mark(int toRow, int toColumn) {
        if (rows.isEmpty()) {
            marked.set(null);
            return;
        }
        if (row < rows.size() && column < rows.get(row).size()) {
            rows.get(row).get(column).label().pseudoClassStateChanged(MARKED, false);
        }
        row = Math.clamp(toRow, 0, rows.size() - 1);
        column = Math.clamp(toColumn, 0, rows.get(row).size() - 1);
        Cell cell = rows.get(row).get(column);
        cell.label().pseudoClassStateChanged(MARKED, true);
        marked.set(cell.code());
    }

    /**
     * Moves the mark as a key says; false when the key is the field's. Sideways keys are the rows' once one has gone
     * down into them, or while the field is empty.
     */
    boolean walk(KeyCode key, boolean empty) {
        switch (key) {
            case DOWN -> {
                mark(walking || empty ? row + 1 : row, column);
                walking = true;
            }
            case UP -> {
                walking = row > 0;
                mark(row - 1, column);
            }
            case PAGE_DOWN -> mark(row + PAGE, column);
            case PAGE_UP -> mark(row - PAGE, column);
            case LEFT, RIGHT -> {
                if (!walking && !empty) {
                    return false;
                }
                sideways(key == KeyCode.LEFT ? -1 : 1);
            }
            default -> {
                return false;
            }
        }
        reveal();
        return true;
    }

    /** Round the ends of the rows. */
    private void sideways(int by) {
        if (rows.isEmpty()) {
            return;
        }
        if (column + by < 0 && row > 0) {
            mark(row - 1, COLUMNS);
        } else if (column + by >= rows.get(row).size() && row + 1 < rows.size()) {
            mark(row + 1, 0);
        } else {
            mark(row, column + by);
        }
    }

    private void reveal() {
        if (rows.isEmpty()) {
            return;
        }
        Bounds line = rows.get(row).getFirst().label().getParent().getBoundsInParent();
        double hidden = lines.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double wanted = row == 0 ? 0 : Math.clamp(top, line.getMaxY() - getViewportBounds().getHeight(), line.getMinY());
        setVvalue(wanted / hidden);
    }
}
