package id.redaksi.topics;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A receiver's table as a file that a spreadsheet opens (CSV, RFC 4180, UTF-8), or as JSON. It is read whole or refused,
 * with the line that is wrong. The columns are "kind" (tag or channel), "name", "text", "id" and "slug".
 */
public final class ReceiverFile {
    /** The largest table fits twice. */
    public static final int LARGEST = 10_000_000;

    /** A full table has five columns; a spreadsheet may add some. */
    private static final int MOST_CELLS = 20 * ReceiverTable.MOST;

    private static final List<String> COLUMNS = List.of("kind", "name", "text", "id", "slug");

    /** In both languages, since people make these files. */
    private static final Map<String, Filed.Kind> KINDS =
            Map.of("tag", Filed.Kind.TAG, "channel", Filed.Kind.CHANNEL, "kanal", Filed.Kind.CHANNEL);

    private ReceiverFile() {}

    public static byte[] csv(ReceiverTable table) {
        var out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        table.rows().forEach((filed, category) -> out.append(kind(filed))
                .append(',').append(quoted(filed.name()))
                .append(',').append(quoted(category.text()))
                .append(',').append(quoted(category.id()))
                .append(',').append(quoted(category.slug()))
                .append("\r\n"));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String kind(Filed filed) {
        return filed.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return text.matches("[^\",;\\r\\n]*") && text.equals(text.strip()) ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    public static byte[] json(ReceiverTable table) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("receiver", table.receiver());
        ArrayNode rows = root.putArray("rows");
        table.rows().forEach((filed, category) -> rows.addObject()
                .put("kind", kind(filed))
                .put("name", filed.name())
                .put("text", category.text())
                .put("id", category.id())
                .put("slug", category.slug()));
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JacksonException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    /** The table in a file, for a receiver. */
    public static ReceiverTable read(byte[] bytes, String file, String receiver) throws TopicsRefused {
        if (bytes.length > LARGEST) {
            throw TopicsFile.refused("topics.table.large", file, LARGEST / 1_000_000);
        }
        String text = text(bytes, file);
        Map<Filed, Category> rows = new TreeMap<>();
        List<List<String>> lines = text.stripLeading().startsWith("{") ? ofJson(text, file) : ofCsv(text, file);
        int number = 1;
        for (List<String> line : lines) {
            number++;
            if (!line.isEmpty()) {
                row(line, number, file, rows);
            }
        }
        if (rows.isEmpty()) {
            throw TopicsFile.refused("topics.table.empty", file);
        }
        return new ReceiverTable(receiver, rows);
    }

    private static String text(byte[] bytes, String file) throws TopicsRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw TopicsFile.refused("topics.table.notUnicode", file);
        }
    }

    private static void row(List<String> line, int number, String file, Map<Filed, Category> rows) throws TopicsRefused {
        Filed.Kind kind = KINDS.get(line.get(0).strip().toLowerCase(Locale.ROOT));
        String name = line.get(1).strip();
        if (kind == null || name.isEmpty()) {
            throw TopicsFile.refused("topics.table.badRow", file, number);
        }
        var category = new Category(line.get(2), line.get(3), line.get(4));
        if (category.isBad() || category.isEmpty() || name.length() > Category.LONGEST) {
            throw TopicsFile.refused("topics.table.badCategory", file, number);
        }
        if (rows.put(new Filed(kind, name), category) != null) {
            throw TopicsFile.refused("topics.table.twice", file, number, name);
        }
        if (rows.size() > ReceiverTable.MOST) {
            throw TopicsFile.refused("topics.table.many", file, ReceiverTable.MOST);
        }
    }

    private static List<List<String>> ofJson(String text, String file) throws TopicsRefused {
        try {
            List<List<String>> lines = new ArrayList<>();
            JsonNode root = Counted.tree(text.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow(() -> TopicsFile.refused("topics.table.many", file, ReceiverTable.MOST));
            for (JsonNode row : root.path("rows")) {
                lines.add(COLUMNS.stream().map(column -> row.path(column).asText()).toList());
            }
            return lines;
        } catch (IOException e) {
            throw TopicsFile.refused("topics.file.brokenJson", file);
        }
    }

    /** The columns in whatever order the head names them; "kind" and "name" must be there. A spreadsheet may write ";". */
    private static List<List<String>> ofCsv(String text, String file) throws TopicsRefused {
        String head = text.lines().findFirst().orElse("");
        char between = head.contains(";") && !head.contains(",") ? ';' : head.contains("\t") ? '\t' : ',';
        var csv = new Csv(text, between);
        Optional<List<List<String>>> read = csv.read();
        if (csv.cells > MOST_CELLS) {
            throw TopicsFile.refused("topics.table.many", file, ReceiverTable.MOST);
        }
        List<List<String>> all = read.orElseThrow(() -> TopicsFile.refused("topics.table.quotes", file));
        List<String> names = all.isEmpty()
                ? List.of()
                : all.getFirst().stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains("kind") || !names.contains("name")) {
            throw TopicsFile.refused("topics.table.noHead", file, String.join(",", COLUMNS));
        }
        List<List<String>> lines = new ArrayList<>();
        for (List<String> line : all.subList(1, all.size())) {
            boolean blank = line.stream().allMatch(String::isBlank);
            lines.add(blank ? List.of() : COLUMNS.stream().map(column -> cell(line, names.indexOf(column))).toList());
        }
        return lines;
    }

    private static String cell(List<String> line, int at) {
        return at < 0 || at >= line.size() ? "" : line.get(at);
    }

    /** The cells of a file of RFC 4180. */
    private static final class Csv {
        private final String text;
        private final char between;
        private final List<List<String>> lines = new ArrayList<>();
        private List<String> line = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int cells;

        Csv(String text, char between) {
            this.text = text;
            this.between = between;
        }

        /** Empty where a quotation mark is not closed. */
        Optional<List<List<String>>> read() {
            boolean quoted = false;
            for (int i = 0; i < text.length() && cells <= MOST_CELLS; i++) {
                char sign = text.charAt(i);
                if (quoted) {
                    if (sign != '"') {
                        cell.append(sign);
                    } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        cell.append('"');
                        i++;
                    } else {
                        quoted = false;
                    }
                } else if (sign == '"' && cell.toString().isBlank()) {
                    cell.setLength(0);
                    quoted = true;
                } else if (sign == between) {
                    endCell();
                } else if (sign == '\n') {
                    endLine();
                } else if (sign != '\r') {
                    cell.append(sign);
                }
            }
            if (!cell.isEmpty() || !line.isEmpty()) {
                endLine();
            }
            return quoted ? Optional.empty() : Optional.of(lines);
        }

        private void endCell() {
            cells++;
            line.add(cell.toString());
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            lines.add(line);
            line = new ArrayList<>();
        }
    }
}
