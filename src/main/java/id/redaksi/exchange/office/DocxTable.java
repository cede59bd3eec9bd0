package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Grid;
import id.redaksi.exchange.office.Piece.Picture;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table being read: a cell over several columns or rows stands in the first; one that only arranges a page is undone. */
final class DocxTable {
    /** A cell with more characters than this holds a text, and its table only arranges the page. */
    private static final int LONGEST_CELL = 800;

    private final boolean ours;
    private final Account account;
    private final List<List<Inline>> rows = new ArrayList<>();
    private final List<Piece> flat = new ArrayList<>();
    private final List<Piece> pictures = new ArrayList<>();
    private boolean header;
    private boolean arranges;

    DocxTable(boolean ours, Account account) {
        this.ours = ours;
        this.account = account;
    }

    void read(XmlTree table, DocxWalk walk) throws Refused {
        for (XmlTree one : table.elements().toList()) {
            switch (one.name()) {
                case "tr" -> row(one, walk);
                case "tblPr", "tblGrid", "sdtPr", "tblPrEx" -> {}
                default -> read(one, walk);
            }
        }
    }

    private void row(XmlTree row, DocxWalk walk) throws Refused {
        Optional<XmlTree> properties = row.first("trPr");
        if (W.has(properties, "del")) {
            account.deleted++;
            return;
        }
        if (W.has(properties, "ins")) {
            account.inserted++;
        }
        header |= rows.isEmpty() && W.isOn(properties, "tblHeader").orElse(false);
        List<Inline> cells = new ArrayList<>();
        gap(cells, W.number(W.of(properties, "gridBefore"), 0));
        cells(row, walk, cells);
        if (!cells.isEmpty()) {
            rows.add(cells);
        }
    }

    private void cells(XmlTree parent, DocxWalk walk, List<Inline> cells) throws Refused {
        for (XmlTree one : parent.elements().toList()) {
            switch (one.name()) {
                case "tc" -> cell(one, walk, cells);
                case "trPr", "tblPrEx", "sdtPr" -> {}
                default -> cells(one, walk, cells);
            }
        }
    }

    private void cell(XmlTree cell, DocxWalk walk, List<Inline> cells) throws Refused {
        Optional<XmlTree> properties = cell.first("tcPr");
        if (W.has(properties, "cellDel")) {
            account.deleted++;
            cells.add(Inline.EMPTY);
            return;
        }
        List<Piece> inside = walk.inside(cell);
        flat.addAll(inside);
        inside.stream().filter(Picture.class::isInstance).forEach(pictures::add);
        Inline text = Words.lines(DocxWalk.lines(inside));
        arranges |= text.length() > LONGEST_CELL || inside.stream().anyMatch(DocxTable::isStructure);
        // A cell that reaches up into the one above has no words of its own, whatever is left in it.
        cells.add(text);
        gap(cells, W.number(W.of(properties, "gridSpan"), 1) - 1);
    }

    private static boolean isStructure(Piece piece) {
        return piece instanceof Grid || piece instanceof Piece.Line line && line.heading() > 0;
    }

    private static void gap(List<Inline> cells, int count) {
        for (int i = 0; i < Math.min(count, Table.WIDEST); i++) {
            cells.add(Inline.EMPTY);
        }
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
        boolean bold = !ours && !header && rows.getFirst().stream().allMatch(DocxTable::isBold);
        if (!ours && (header || bold)) {
            rows.set(0, rows.getFirst().stream().map(cell -> cell.without(0, cell.length(), Emphasis.BOLD)).toList());
        }
        all.add(new Grid(header || bold, rows.stream().map(DocxTable::narrowed).toList()));
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
