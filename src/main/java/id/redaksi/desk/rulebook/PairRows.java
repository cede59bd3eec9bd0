package id.redaksi.desk.rulebook;

import id.redaksi.rulebook.HouseRule.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The lines of a word list as they are being typed, with one empty line at their end for the next word. What takes a line
 * away or puts many in can be taken back, without touching what was typed in others since. Lives on JavaFX's thread.
 */
final class PairRows {
    private final ObservableList<PairRow> rows = FXCollections.observableArrayList();
    private final Deque<Runnable> back = new ArrayDeque<>();
    private final Runnable changed;
    private final InvalidationListener typed = _ -> typed();

    /** {@code changed} is called after each change. */
    PairRows(Runnable changed) {
        this.changed = changed;
        rows.add(watched("", ""));
    }

    /** All lines, the empty last one too. */
    ObservableList<PairRow> rows() {
        return rows;
    }

    /** What was typed, without the lines in which nothing is. */
    List<Pair> pairs() {
        return rows.stream().filter(row -> !row.isBlank()).map(PairRow::pair).toList();
    }

    /** Puts other lines in the place of all, which is not taken back. */
    void set(List<Pair> pairs) {
        back.clear();
        List<PairRow> all = new ArrayList<>();
        pairs.forEach(pair -> all.add(watched(pair.from(), pair.to())));
        all.add(watched("", ""));
        rows.setAll(all);
        changed.run();
    }

    /** Puts lines in behind this one, or in its place where it is empty; says at which line they begin. */
    int paste(int at, List<Pair> pairs) {
        List<PairRow> more = pairs.stream().map(pair -> watched(pair.from(), pair.to())).toList();
        int into = rows.get(at).isBlank() ? at : at + 1;
        rows.addAll(into, more);
        back.push(() -> rows.removeAll(more));
        changed.run();
        return into;
    }

    /** Takes a line away; the empty one at the end stays. */
    void remove(int at) {
        if (at < rows.size() - 1) {
            PairRow gone = rows.remove(at);
            back.push(() -> rows.add(Math.min(at, rows.size() - 1), gone));
            changed.run();
        }
    }

    boolean canUndo() {
        return !back.isEmpty();
    }

    /** Takes the last removal or paste back. */
    void undo() {
        if (canUndo()) {
            back.pop().run();
            changed.run();
        }
    }

    private PairRow watched(String from, String to) {
        var row = new PairRow(from, to);
        row.fromProperty().addListener(typed);
        row.toProperty().addListener(typed);
        return row;
    }

    private void typed() {
        if (!rows.getLast().isBlank()) {
            rows.add(watched("", ""));
        }
        changed.run();
    }
}
