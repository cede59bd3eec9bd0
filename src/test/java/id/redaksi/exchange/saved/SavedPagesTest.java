package id.redaksi.exchange.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages written in the shape of many kinds of news sites: what must come, what must stay away, and the fields. */
class SavedPagesTest {
    private static final String READ_ON = "2026-11-24T10:00";

    private static List<JudgedPage> pages() throws Exception {
        URL folder = Objects.requireNonNull(SavedPagesTest.class.getResource("/savedpages"));
        return JudgedPage.in(Path.of(folder.toURI()), READ_ON);
    }

    @Test
    void all_that_is_required_comes_and_nothing_that_is_forbidden() throws Exception {
        var bar = new PageBar(pages());
        String table = String.join("\n", bar.lines());

        assertTrue(bar.pages().size() >= 30 && bar.required() >= 120 && bar.forbidden() >= 250, table);
        assertEquals(0, bar.missed(), table);
        assertEquals(0, bar.leaked(), table);
        assertTrue(bar.isReached(), table);
    }

    @TestFactory
    Stream<DynamicTest> the_fields_of_a_page_are_those_of_its_story() throws Exception {
        return pages().stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> {
            assertEquals(1, page.imported().stories().size());
            page.fields().forEach(field -> assertEquals(field.wanted(), field.came(), field.name()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> what_a_page_has_around_its_story_is_told() throws Exception {
        return pages().stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> {
            assertFalse(page.imported().leftOut().isEmpty());
            assertTrue(page.imported().told().stream().anyMatch(message -> message.key().equals("exchange.saved.left")));
        }));
    }

    @Test
    void a_page_that_is_read_wrongly_is_counted_and_the_bar_not_reached(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.html"), "<html><body><h1>Judul</h1><p>Satu kalimat.</p></body></html>");
        Files.writeString(folder.resolve("a.json"), "{\"headline\": \"Lain\", \"tags\": [], \"required\": [\"Satu\", \"Dua\"], \"forbidden\": [\"kalimat\", \"iklan\"]}");
        Files.writeString(folder.resolve("tanpa-harapan.html"), "<html><body><p>Tidak dihitung.</p></body></html>");

        var bar = new PageBar(JudgedPage.in(folder, READ_ON));

        assertFalse(bar.isReached());
        assertEquals(
                List.of(
                        "a: headline is “Judul” and not “Lain”",
                        "a: missing: Dua",
                        "a: came in: kalimat",
                        "headline      0 of 1 right",
                        "tags          1 of 1 right",
                        "required      1 of 2 found (the bar: 2)",
                        "forbidden     1 of 2 came in (the bar: 0)",
                        "1 pages, the bar is not reached"),
                bar.lines());
    }
}
