package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Long files that are read piece by piece: their length is no matter, that of one piece is. */
class LongPiecesTest {
    private static final byte[] MEGABYTE = "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);

    /** Text of some megabytes that takes the memory of one. */
    private static InputStream stream(String before, String between, String after, int megabytes) {
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(before));
        for (int i = 0; i < megabytes; i++) {
            parts.add(new ByteArrayInputStream(MEGABYTE));
            parts.add(bytes(i + 1 < megabytes ? between : after));
        }
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int rows(InputStream in) throws Refused {
        int[] rows = new int[1];
        JsonPieces.read(in, path -> path.equals("/data/posts"), (_, _) -> rows[0]++);
        return rows[0];
    }

    private static int items(InputStream in) throws Refused {
        int[] items = new int[1];
        XmlItems.read(in, Set.of("rss"), item -> items[0] += item.name().equals("item") ? 1 : 0, () -> {});
        return items[0];
    }

    @Test
    void many_rows_come_however_long_they_are_together() throws Refused {
        assertEquals(40, rows(stream("{\"data\":{\"posts\":[\"", "\",\"", "\"]}}", 40)));
        assertEquals(40, items(stream("<rss><item>", "</item><item>", "</item></rss>", 40)));
    }

    @Test
    void one_row_that_would_fill_the_memory_is_refused() {
        assertEquals("guard.json.large", refusal(() -> rows(stream("{\"data\":{\"posts\":[\"", "", "\"]}}", 40))));
        assertEquals("guard.json.large", refusal(() -> rows(stream("{\"data\":{\"posts\":[{\"a\":[\"", "\",\"", "\"]}]}}", 40))));
        assertEquals("guard.xml.large", refusal(() -> items(stream("<rss><item>", "", "</item></rss>", 40))));
        assertEquals("guard.xml.large", refusal(() -> items(stream("<rss><item><a>", "</a><a>", "</a></item></rss>", 40))));
    }

    @Test
    void one_that_ends_too_early_is_damaged() {
        assertEquals("guard.json.damaged", refusal(() -> rows(bytes("{\"data\":{\"posts\":[{}"))));
        assertEquals("guard.json.damaged", refusal(() -> rows(bytes("{\"data\":{\"posts\":[]}} {}"))));
        assertEquals("guard.json.damaged", refusal(() -> rows(bytes(""))));
        assertEquals("guard.xml.damaged", refusal(() -> items(bytes("<rss><item></item>"))));
        assertEquals("guard.xml.damaged", refusal(() -> items(bytes(""))));
    }

    @Test
    void a_stream_is_read_in_its_own_encoding() throws Refused {
        List<String> titles = new ArrayList<>();
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            byte[] text = "\uFEFF<rss><item>café</item></rss>".getBytes(charset);
            XmlItems.read(new ByteArrayInputStream(text), Set.of("rss"), item -> titles.add(item.line()), () -> {});
        }
        titles.removeIf(String::isEmpty);
        assertEquals(List.of("café", "café", "café"), titles);
    }

    private static String refusal(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(Refused.class, reading).explanation().key();
    }
}
