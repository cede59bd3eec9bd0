package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Numbers the printed lines of a body, behind those of the head above it. A line's number is known once every line before
 * it has been set at this width, so blocks out of sight are laid out too, some milliseconds of a frame; what is not known
 * yet has no number rather than a wrong one.
 */
final class Numbering {
    /** How long blocks out of sight are laid out in one go, in nanoseconds. */
    private static final long SLICE = 8_000_000;

    private final ProofHead head;
    private final LineNumbers numbers;
    private long until;
    private int next;

    Numbering(ProofHead head, ObservableList<Node> children) {
        this.head = head;
        numbers = new LineNumbers(children);
    }

    /** From the first block on. */
    void begin() {
        until = System.nanoTime() + SLICE;
        next = head.lineCount() + 1;
    }

    /** Whether a row out of sight should be laid out now for its lines to be counted. */
    boolean wants(Row row) {
        return row.lines < 0 && System.nanoTime() < until;
    }

    /** Takes up the row after the one before, laid out or not. */
    void pass(Row row) {
        if (row.lines < 0 && row.view != null && row.measured) {
            row.lines = row.view.printed().size();
        }
        row.number = next;
        next = next < 0 || row.lines < 0 ? -1 : next + row.lines;
    }

    /** Whether a line has no number yet. */
    boolean isUnfinished() {
        return next < 0;
    }

    /** Shows the numbers of the lines between these heights. */
    void paint(List<Row> rows, double top, double bottom) {
        numbers.begin();
        for (Row row : rows) {
            BlockView view = row.view;
            boolean inSight = row.y + row.height >= top && row.y <= bottom;
            if (view != null && inSight && row.number >= 0) {
                int number = row.number;
                for (PrintedLine line : view.printed()) {
                    numbers.put(number++, row.y + line.baseline());
                }
            }
        }
        numbers.end();
    }

    /** Takes the numbers away. */
    void clear() {
        numbers.begin();
        numbers.end();
    }
}
