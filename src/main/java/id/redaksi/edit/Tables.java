package id.redaksi.edit;

import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Rows and columns of the table with the caret. Empty where there is none, or where nothing would be left of it. */
public final class Tables {
    private Tables() {}

    /** The table with the caret. */
    public static Optional<Table> at(Story story, Selection selection) {
        return story.body()
                .find(selection.head().block())
                .filter(Table.class::isInstance)
                .map(Table.class::cast);
    }

    /** A row above ({@code by} 0) or below (1) the one with the caret, which goes into it. */
    public static Optional<Transaction> addRow(Story story, Selection selection, int by) {
        return change(story, selection, (table, at) -> {
            List<Inline> cells = new ArrayList<>(table.cells());
            cells.addAll((row(table, at) + by) * table.columns(), Collections.nCopies(table.columns(), Inline.EMPTY));
            return table.withCells(table.columns(), cells);
        }, (table, at) -> (row(table, at) + by) * table.columns() + column(table, at));
    }

    /** A column left ({@code by} 0) or right (1) of the one with the caret, which goes into it. */
    public static Optional<Transaction> addColumn(Story story, Selection selection, int by) {
        return at(story, selection).filter(table -> table.columns() < Table.WIDEST).flatMap(_ -> change(
                story,
                selection,
                (table, at) -> {
                    List<List<Inline>> rows = rows(table);
                    rows.forEach(row -> row.add(column(table, at) + by, Inline.EMPTY));
                    return of(table, rows);
                },
                (table, at) -> row(table, at) * (table.columns() + 1) + column(table, at) + by));
    }

    /** Takes the row with the caret out. */
    public static Optional<Transaction> removeRow(Story story, Selection selection) {
        return at(story, selection).filter(table -> table.rows() > 1).flatMap(_ -> change(
                story,
                selection,
                (table, at) -> {
                    List<List<Inline>> rows = rows(table);
                    rows.remove(row(table, at));
                    return of(table, rows);
                },
                (table, at) -> Math.min(row(table, at), table.rows() - 2) * table.columns() + column(table, at)));
    }

    /** Takes the column with the caret out. */
    public static Optional<Transaction> removeColumn(Story story, Selection selection) {
        return at(story, selection).filter(table -> table.columns() > 1).flatMap(_ -> change(
                story,
                selection,
                (table, at) -> {
                    List<List<Inline>> rows = rows(table);
                    rows.forEach(row -> row.remove(column(table, at)));
                    return of(table, rows);
                },
                (table, at) -> row(table, at) * (table.columns() - 1)
                        + Math.min(column(table, at), table.columns() - 2)));
    }

    /** Makes the first row the header, or an ordinary row again. */
    public static Optional<Transaction> turnHeader(Story story, Selection selection) {
        return at(story, selection)
                .flatMap(table -> Arranging.change(story, selection, table.withHeader(!table.header())));
    }

    /** The end of the cell after ({@code by} 1) or before this one; empty past the last and before the first. */
    public static Optional<Position> beside(Table table, Position at, int by) {
        int leaf = at.leaf() + by;
        return leaf < 0 || leaf >= table.cells().size()
                ? Optional.empty()
                : Optional.of(Leaves.end(table, leaf));
    }

    /**
     * Puts the cells of another table in, the first where the caret is. They go into empty cells where all that they
     * would cover are empty, and else into new rows below: no word is written over. Columns that lack are added.
     */
    static void paste(Work work, Table table, Position at, List<List<Inline>> pasted) {
        int row = row(table, at);
        int column = column(table, at);
        int wide = pasted.stream().mapToInt(List::size).max().orElse(0);
        int columns = Math.min(Table.WIDEST, Math.max(table.columns(), column + wide));
        List<List<Inline>> rows = rows(table);
        rows.forEach(one -> fill(one, columns));
        boolean free = true;
        for (int i = 0; i < pasted.size() && row + i < rows.size(); i++) {
            free &= rows.get(row + i).subList(column, Math.min(columns, column + wide)).stream()
                    .allMatch(Inline::isEmpty);
        }
        int start = free ? row : row + 1;
        for (int i = 0; i < pasted.size(); i++) {
            if (!free || start + i == rows.size()) {
                rows.add(start + i, fill(new ArrayList<>(), columns));
            }
            List<Inline> cells = pasted.get(i);
            for (int j = 0; j < cells.size(); j++) {
                int to = Math.min(column + j, columns - 1);
                Inline former = rows.get(start + i).get(to);
                rows.get(start + i).set(to, former.isEmpty() ? cells.get(j) : former.plus(Inline.of(" ")).plus(cells.get(j)));
            }
        }
        Table made = of(table, rows);
        work.replace(table, List.of(made));
        int last = (start + pasted.size() - 1) * columns + Math.min(column + Math.max(1, wide), columns) - 1;
        work.caret(Leaves.end(made, last));
    }

    private static List<Inline> fill(List<Inline> row, int columns) {
        while (row.size() < columns) {
            row.add(Inline.EMPTY);
        }
        return row;
    }

    private static Optional<Transaction> change(
            Story story,
            Selection selection,
            BiFunction<Table, Integer, Table> how,
            BiFunction<Table, Integer, Integer> caret) {
        return at(story, selection).map(table -> {
            int at = Math.min(selection.head().leaf(), table.cells().size() - 1);
            Table changed = how.apply(table, at);
            var work = new Work(story, selection);
            work.replace(table, List.of(changed));
            work.caret(Leaves.end(changed, caret.apply(table, at)));
            return work.done("").orElseThrow();
        });
    }

    private static int row(Table table, int leaf) {
        return leaf / table.columns();
    }

    private static int row(Table table, Position at) {
        return row(table, Math.min(at.leaf(), table.cells().size() - 1));
    }

    private static int column(Table table, int leaf) {
        return leaf % table.columns();
    }

    private static int column(Table table, Position at) {
        return column(table, Math.min(at.leaf(), table.cells().size() - 1));
    }

    private static List<List<Inline>> rows(Table table) {
        List<List<Inline>> rows = new ArrayList<>();
        table.all().forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    private static Table of(Table table, List<List<Inline>> rows) {
        return table.withCells(
                rows.getFirst().size(), rows.stream().flatMap(List::stream).toList());
    }
}
