package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of items whose bytes are in another encoding than they say. */
class LooseLettersTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] list(String said, String words, Charset charset) {
        String head = said.equals("-") ? "" : "<?xml version=\"1.0\" encoding=\"" + said + "\"?>\n";
        return (head + "<rss><item>" + words + "</item></rss>").getBytes(charset);
    }

    private static List<String> read(byte[] bytes) throws Refused {
        List<String> items = new ArrayList<>();
        XmlItems.read(
                new ByteArrayInputStream(bytes),
                Set.of("rss"),
                item -> items.add(item.name().equals("item") ? item.line() : ""),
                () -> items.add("otherwise"));
        items.remove("");
        return items;
    }

    @ParameterizedTest
    @CsvSource({
        "-, windows-1252, true", "UTF-8, windows-1252, true", "US-ASCII, windows-1252, true", "utf8mb4, windows-1252, true",
        "ISO-8859-1, windows-1252, false", "windows-1252, windows-1252, false", "-, UTF-8, false", "UTF-8, UTF-8, false",
        "ISO-8859-1, UTF-8, true", "us-ascii, UTF-8, false", "UTF-16, UTF-8, false"
    })
    void letters_are_read_as_what_they_are(String said, String is, boolean told) throws Exception {
        String words = "Kafé “Tua” – 5€".replace("”", is.equals("windows-1252") ? "”" : "” 𝄞");

        assertEquals(told ? List.of(words, "otherwise") : List.of(words), read(list(said, words, Charset.forName(is))));
    }

    @Test
    void one_item_of_another_encoding_among_many_is_read_too() throws Exception {
        String many = "é ".repeat(40_000);
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(("<rss><item>" + many + "</item><item>").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Kafé</item></rss>".getBytes(WINDOWS));

        assertEquals(List.of(many.strip(), "Kafé", "otherwise"), read(bytes.toByteArray()));
    }

    @Test
    void what_is_neither_is_refused() {
        assertThrows(Refused.class, () -> read(list("-", "Привет мир", Charset.forName("KOI8-R"))));
        assertThrows(Refused.class, () -> read(list("UTF-8", "a\u0081b", StandardCharsets.ISO_8859_1)));
    }

    @Test
    void an_encoding_that_is_said_and_is_so_is_read() throws Exception {
        assertEquals(List.of("日本語"), read(list("Shift_JIS", "日本語", Charset.forName("Shift_JIS"))));
        assertEquals(List.of("Привет"), read(list("KOI8-R", "Привет", Charset.forName("KOI8-R"))));
    }

    @Test
    void a_tree_is_read_so_only_where_that_is_asked() throws Exception {
        byte[] bytes = list("UTF-8", "Kafé", WINDOWS);
        List<String> told = new ArrayList<>();

        assertThrows(Refused.class, () -> XmlTree.read(bytes));
        assertEquals("Kafé", XmlTree.read(bytes, () -> told.add("otherwise")).line());
        assertEquals(List.of("otherwise"), told);
    }
}
