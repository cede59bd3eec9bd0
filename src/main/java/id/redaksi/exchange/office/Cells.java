package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Grid;
import id.redaksi.exchange.office.Piece.Picture;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;

/** The cells of a table being read; a table that only arranges a page becomes the pieces in it. */
final class Cells {
    /** A cell with more characters than this holds a text, and its table only arranges the page. */
    private static final int LONGEST_CELL = 800;

    private final boolean ours;
    private final List<List<Inline>> rows = new ArrayList<>();
    private final List<Piece> flat = new ArrayList<>();
    private final List<Piece> pictures = new ArrayList<>();
    private boolean header;
    private boolean arranges;

    Cells(boolean ours) {
        this.ours = ours;
    }

    /** The words of a cell with these pieces, a line each. */
    Inline words(List<Piece> inside) {
        flat.addAll(inside);
        inside.stream().filter(Picture.class::isInstance).forEach(pictures::add);
        Inline text = Words.lines(DocxWalk.lines(inside));
        arranges |= text.length() > LONGEST_CELL || inside.stream().anyMatch(Cells::isStructure);
        return text;
    }

    /** A row; the first may say that it names the columns. */
    void row(List<Inline> cells, boolean names) {
        header |= rows.isEmpty() && names;
        if (!cells.isEmpty()) {
            rows.add(cells);
        }
    }

    private static boolean isStructure(Piece piece) {
        return piece instanceof Grid || piece instanceof Piece.Line line && line.heading() > 0;
    }

    List<Piece> pieces() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (!ours && (arranges || columns < 2 || rows.size() < 2)) {
            return flat;
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Piece> all = new ArrayList<>();
        boolean bold = !ours && !header && rows.getFirst().stream().allMatch(Cells::isBold);
        if (!ours && (header || bold)) {
            rows.set(0, rows.getFirst().stream().map(cell -> cell.without(0, cell.length(), Emphasis.BOLD)).toList());
        }
        all.add(new Grid(header || bold, rows.stream().map(Cells::narrowed).toList()));
        all.addAll(pictures);
        return all;
    }

    private static boolean isBold(Inline cell) {
        return cell.everywhere(0, cell.length(), Emphasis.BOLD);
    }

    private static List<Inline> narrowed(List<Inline> row) {
        if (row.size() <= Table.WIDEST) {
            return row;
        }
        List<Inline> cells = new ArrayList<>(row.subList(0, Table.WIDEST - 1));
        cells.add(Words.lines(row.subList(Table.WIDEST - 1, row.size())));
        return cells;
    }
}
