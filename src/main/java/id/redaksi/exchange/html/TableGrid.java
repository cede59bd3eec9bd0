package id.redaksi.exchange.html;

import id.redaksi.story.Inline;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of an HTML table in their rows and columns, and whether it is a table at all. */
final class TableGrid {
    /** Stands where a cell of another row or column reaches. */
    static final Element NOTHING = new Element("td");

    /** A cell with more words than this holds a text, and its table only arranges the page. */
    private static final int LONGEST_CELL = 800;

    private static final int MOST_ROWS = 5_000;

    private TableGrid() {}

    /** The rows of this table, not of those inside it; a cell over several columns or rows stands in the first. */
    static List<List<Element>> rows(Element table) {
        List<List<Element>> grid = new ArrayList<>();
        int row = 0;
        for (Element tr : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            List<Element> cells = at(grid, row);
            int column = 0;
            for (Element cell : tr.select("> td, > th")) {
                while (column < cells.size() && cells.get(column) != null) {
                    column++;
                }
                int wide = span(cell, "colspan", Table.WIDEST);
                int high = span(cell, "rowspan", 100);
                for (int i = 0; i < high; i++) {
                    for (int j = 0; j < wide; j++) {
                        put(at(grid, row + i), column + j, i == 0 && j == 0 ? cell : NOTHING);
                    }
                }
                column += wide;
            }
            row++;
        }
        List<List<Element>> rows = grid.subList(0, Math.min(row, grid.size()));
        rows.forEach(cells -> cells.replaceAll(cell -> cell == null ? NOTHING : cell));
        return rows.stream().filter(cells -> !cells.isEmpty()).limit(MOST_ROWS).toList();
    }

    private static List<Element> at(List<List<Element>> grid, int row) {
        while (grid.size() <= row) {
            grid.add(new ArrayList<>());
        }
        return grid.get(row);
    }

    private static void put(List<Element> row, int column, Element cell) {
        while (row.size() <= column) {
            row.add(null);
        }
        row.set(column, cell);
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }

    /** A table of facts: two columns and rows at least, no table and no long text in a cell. */
    static boolean isData(Element table, List<List<Element>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean said = table.selectFirst("th, caption") != null || rows.size() > 1;
        return columns > 1
                && said
                && rows.size() <= MOST_ROWS
                && !table.attr("role").equals("presentation")
                && table.selectFirst("table table, h1, h2, h3, h4, h5, h6") == null
                && rows.stream()
                        .flatMap(List::stream)
                        .allMatch(cell -> cell.text().length() <= LONGEST_CELL && cell.select("p, div, li, img").size() <= 8);
    }

    static boolean hasHeader(List<List<Element>> rows) {
        List<Element> first = rows.getFirst();
        boolean head = first.getFirst().parent() != null
                && first.getFirst().parent().parent() != null
                && first.getFirst().parent().parent().normalName().equals("thead");
        return head
                || first.stream().allMatch(cell -> cell == NOTHING || cell.normalName().equals("th"))
                || first.stream().allMatch(cell -> cell == NOTHING || isBold(cell));
    }

    private static boolean isBold(Element cell) {
        return !cell.text().isBlank()
                && cell.text().equals(cell.select("b, strong, [style*=font-weight:700], [style*=font-weight:bold]").text());
    }

    /** As many columns as a table of ours has; the words of those beyond join the last. */
    static List<List<Inline>> narrowed(List<List<Inline>> rows) {
        List<List<Inline>> narrow = new ArrayList<>();
        for (List<Inline> row : rows) {
            List<Inline> cells = new ArrayList<>(row.subList(0, Math.min(row.size(), Table.WIDEST)));
            for (Inline cell : row.subList(cells.size(), row.size())) {
                cells.set(Table.WIDEST - 1, cells.getLast().plus(Inline.of(" ")).plus(cell));
            }
            narrow.add(cells);
        }
        return narrow;
    }
}
