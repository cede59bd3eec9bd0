package id.redaksi.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderStyleTest {
    private static String css(Reader reader, String css) {
        return new ReaderStyle(reader).css(css);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(prefers-color-scheme: dark) | . | not all | (min-width:0)",
        "(prefers-color-scheme:light) | . | (min-width:0) | not all",
        "screen and (prefers-color-scheme: dark) | . | not all | (min-width:0)",
        "(prefers-color-scheme: dark) and (min-width: 720px) | . | not all | (min-width:0) and (min-width: 720px)",
        "print | . | not all | not all",
        "screen | . | all | all",
        "not print | . | all | all",
        "only screen and (min-width: 40em) | . | (min-width: 40em) | (min-width: 40em)",
        "(min-width: 720px) | . | (min-width: 720px) | (min-width: 720px)",
    })
    void what_a_sheet_asks_about_colours_is_answered(String query, String none, String light, String dark) {
        assertEquals("@media " + light + "{", css(Reader.USUAL, "@media " + query + " {"));
        assertEquals("@media " + dark + "{", css(Reader.USUAL.inDark(true), "@media " + query + "{"));
    }

    @Test
    void on_paper_print_holds_and_screen_does_not() {
        Reader paper = Reader.USUAL.with(Reader.Device.PAPER).inDark(true);

        assertEquals(
                "a{b:c}@media all{nav{display:none}}@media not all{p{x:y}}@media not all{z{}}@media all,not all{q{}}",
                css(paper, "a{b:c}@media print{nav{display:none}}@media screen{p{x:y}}"
                        + "@media (prefers-color-scheme: dark){z{}}@media print, screen{q{}}"));
    }

    @Test
    void a_font_that_the_web_view_cannot_read_makes_way_for_the_next() {
        assertEquals("b{}", css(Reader.USUAL, "@font-face{font-family:x;src:url(data:font/woff2;base64,AA==) format('woff2')}b{}"));
        assertEquals(
                "@font-face { src: url(\"a.ttf\") format(\"truetype\") }",
                css(Reader.USUAL, "@font-face { src: url(\"a.woff2\") format(\"woff2\"), url(\"a.ttf\") format(\"truetype\") }"));
    }

    @Test
    void what_is_no_media_query_stays_as_it_is() {
        String css = "a::before{content:\"media (print)\"}@supports (x:y){b{c:d}}@mediate{";

        assertEquals(css, css(Reader.USUAL, css));
    }
}
