package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.page.template.Html;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
    private static final String BEGIN = "<script type=\"application/ld+json\">";
    private static final String END = "</script>\n";

    private static JsonNode read(Html out) throws IOException {
        String html = out.toString();
        assertTrue(html.startsWith(BEGIN) && html.endsWith(END), html);
        return Json.mapper().readTree(html.substring(BEGIN.length(), html.length() - END.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Harga \"naik\"", "a\\b\b\t\n\f\r\u0000\u001F\u007F", "– é 😀", "\u2028\u2029", "\uD83D sendiri"})
    void a_text_is_read_as_it_was_written(String text) throws IOException {
        var out = new Html();
        try (var json = new JsonLd(out, "NewsArticle")) {
            json.text("headline", text);
        }
        assertEquals(text, read(out).path("headline").asText());
    }

    @Test
    void nothing_in_a_text_means_something_to_a_parser_of_html() {
        var out = new Html();
        try (var json = new JsonLd(out, "NewsArticle")) {
            json.text("headline", "</script><!-- & '\u2028");
        }
        String text = out.toString();
        String inside = text.substring(BEGIN.length(), text.length() - END.length());
        assertTrue(inside.contains("\\u003C/script\\u003E\\u003C!-- \\u0026 \\u0027\\u2028"), inside);
    }

    @Test
    void things_and_lists_may_stand_in_each_other() throws IOException {
        var out = new Html();
        try (var json = new JsonLd(out, "ItemList")) {
            json.list("keywords").text("a").text("b").endList();
            json.begin("publisher").said("url", " ").text("name", "Arsip").end();
            json.list("itemListElement").begin().number("position", 1).end().begin().number("position", 20).end().endList();
            json.yes("isAccessibleForFree");
        }
        assertEquals(
                "{\"@context\":\"https://schema.org\",\"@type\":\"ItemList\",\"keywords\":[\"a\",\"b\"],\"publisher\":{\"name\":\"Arsip\"},"
                        + "\"itemListElement\":[{\"position\":1},{\"position\":20}],\"isAccessibleForFree\":true}",
                read(out).toString());
    }
}
