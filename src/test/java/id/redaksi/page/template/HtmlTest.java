package id.redaksi.page.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "<p>", "Rp5.000 – “lunas”", "é", "\u07FF\u0800\uFFFF", "😀 a 😀", "a\uD800", "\uDC00b", "\uDC00\uD83D\uDE00\uD83D"})
    void it_is_the_bytes_that_a_string_has(String text) {
        var out = new Html(1);
        for (int i = 0; i < 100; i++) {
            out.append(text).append("|");
        }
        assertArrayEquals((text + "|").repeat(100).getBytes(StandardCharsets.UTF_8), out.toBytes());
    }

    @Test
    void characters_and_numbers_are_written_as_they_are_said() {
        assertEquals("a–é7-12", new Html().append('a').append('–').append('é').append(7).append(-12).toString());
    }

    @Test
    void what_was_written_can_be_taken_back() {
        var out = new Html().append("<figure>");
        int before = out.length();
        out.append("–").backTo(before);
        assertEquals("<figure>", out.toString());
    }

    @Test
    void lent_characters_stay_while_others_are_written() {
        var out = new Html();
        char[] lent = out.chars("teks", 0, 4);
        out.append("lain lagi");
        assertEquals("teks", new String(lent, 0, 4));
    }
}
