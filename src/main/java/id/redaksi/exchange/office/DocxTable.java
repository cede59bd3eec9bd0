package id.redaksi.exchange.office;

import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Inline;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of a Word document being read: a cell over several columns or rows stands in the first. */
final class DocxTable {
    private final Cells table;
    private final Account account;

    DocxTable(Cells table, Account account) {
        this.table = table;
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
        List<Inline> cells = new ArrayList<>();
        gap(cells, W.number(W.of(properties, "gridBefore"), 0));
        cells(row, walk, cells);
        table.row(cells, W.isOn(properties, "tblHeader").orElse(false));
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
        cells.add(table.words(walk.inside(cell)));
        gap(cells, W.number(W.of(properties, "gridSpan"), 1) - 1);
    }

    private static void gap(List<Inline> cells, int count) {
        for (int i = 0; i < Math.min(count, Table.WIDEST); i++) {
            cells.add(Inline.EMPTY);
        }
    }

}
