package id.redaksi.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A table: cells row by row, as many as columns in each row, and a caption (may be empty). With a header its first row
 * names the columns. A cell is a leaf, {@code row * columns + column}; the caption is the last.
 */
public record Table(BlockId id, boolean header, int columns, List<Inline> cells, Inline caption) implements Framed {
    /** More columns than this no page shows. */
    public static final int WIDEST = 50;

    public Table {
        cells = List.copyOf(cells);
        if (columns < 1 || columns > WIDEST || cells.isEmpty() || cells.size() % columns != 0) {
            throw new IllegalArgumentException(cells.size() + " cells in " + columns + " columns");
        }
    }

    /** A table without words; the first of its rows is the header. */
    public static Table empty(BlockId id, int rows, int columns) {
        return new Table(id, true, columns, java.util.Collections.nCopies(rows * columns, Inline.EMPTY), Inline.EMPTY);
    }

    /** A table of these rows; short ones are filled up with empty cells. */
    public static Table of(BlockId id, boolean header, List<List<Inline>> rows) {
        int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
        List<Inline> cells = new ArrayList<>();
        for (List<Inline> row : rows) {
            cells.addAll(row);
            cells.addAll(java.util.Collections.nCopies(columns - row.size(), Inline.EMPTY));
        }
        return new Table(id, header, columns, cells, Inline.EMPTY);
    }

    public int rows() {
        return cells.size() / columns;
    }

    /** The cells of a row, counted from 0. */
    public List<Inline> row(int row) {
        return cells.subList(row * columns, (row + 1) * columns);
    }

    /** All rows from the first to the last. */
    public List<List<Inline>> all() {
        return java.util.stream.IntStream.range(0, rows()).mapToObj(this::row).toList();
    }

    public Table withCells(int columns, List<Inline> cells) {
        return new Table(id, header, columns, cells, caption);
    }

    public Table withHeader(boolean header) {
        return new Table(id, header, columns, cells, caption);
    }

    @Override
    public List<Inline> leaves() {
        List<Inline> leaves = new ArrayList<>(cells);
        leaves.add(caption);
        return leaves;
    }

    @Override
    public Table withLeaves(List<Inline> leaves) {
        Block.count(leaves, cells.size() + 1);
        return new Table(id, header, columns, leaves.subList(0, cells.size()), leaves.getLast());
    }

    @Override
    public Table withId(BlockId id) {
        return new Table(id, header, columns, cells, caption);
    }

    @Override
    public String kind() {
        return "table";
    }
}
