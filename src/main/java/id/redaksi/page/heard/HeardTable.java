package id.redaksi.page.heard;

import id.redaksi.page.heard.HeardLine.Plain;
import id.redaksi.page.heard.HeardLine.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Notes a table as it is heard: its size and headers first, then row by row. */
final class HeardTable {
    private HeardTable() {}

    static void say(Element table, At at, RunningText text) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        int headers = (int) rows.stream().flatMap(row -> row.select("> th").stream()).count();
        Element caption = table.selectFirst("> caption");
        String name = caption == null ? Spoken.label(table) : Spoken.words(caption);
        text.add(new Table(rows.size(), columns, headers), name, at, headers == 0 ? Trouble.NO_HEADER : null);
        rows.forEach(row -> row(cells(row), at.deeper(), text));
    }

    private static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    private static void row(List<Element> cells, At at, RunningText text) {
        boolean head = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
        String words = cells.stream().map(Spoken::words).collect(Collectors.joining("; "));
        text.add(head ? Plain.HEADERS : Plain.ROW, words, at, null);
        text.details(cells, words, at);
    }
}
