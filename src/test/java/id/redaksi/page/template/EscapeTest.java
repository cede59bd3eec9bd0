package id.redaksi.page.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EscapeTest {
    @Test
    void what_means_something_in_html_is_escaped() {
        assertEquals("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp;amp;", Escape.html("<a b=\"c\" d='e'> &amp;"));
    }

    @Test
    void what_html_does_not_allow_is_left_out() {
        assertEquals("abcd", Escape.html("a\u0000b\u0007c\uFFFEd\u0085"));
        assertEquals("ab", Escape.html("a\uD800b"));
        assertEquals("😀 teks\n\tbaru", Escape.html("😀 teks\n\tbaru"));
    }

    @Test
    void a_change_of_direction_ends_with_its_text() {
        assertEquals("a\u202Eb\u202C", Escape.html("a\u202Eb"));
        assertEquals("a\u2067b\u202Ac\u202C\u2069", Escape.html("a\u2067b\u202Ac"));
        assertEquals("a\u202Eb\u202Cc", Escape.html("a\u202Eb\u202Cc"));
        assertEquals("مرحبا", Escape.html("مرحبا"));
    }
}
