package id.redaksi.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<head><style>p{color:red}</style></head><p>satu",
                "<head><style></style></head><p>satu",
                "<head><style>a>b{}</style ><p>satu<style>c{}</style>",
                "<head><style>a{}</STYLE><p>satu<style>c{}</style>",
                "<head><style>a{b:url('<svg>')}</style><p>satu",
                "<head><!-- <style>a{}</style> --><style></style><p>satu",
                "<head><script>'<style>a{}</style>'</script><style></style><p>satu",
                "<head><SCRIPT>'<style>a{}</style>'</SCRIPT><style>b{}</style><p>satu",
                "<head><title><style>a{}</style></title><style>b{}</style><p>satu",
                "<head><title>x</title><p title='<style>'>satu</style><style>b{}</style>",
                "<head><style media=print>a{}</style><style>b{}</style><p>satu",
                "<p>satu<style>b{}</style>",
                "<style>tanpa akhir",
                "tanpa gaya",
                ""
            })
    void a_page_whose_sheet_is_put_there_whole_is_the_page_that_is_read_sign_by_sign(String html) {
        assertEquals(Jsoup.parse(html).outerHtml(), PageDocument.parsed(html).outerHtml());
    }

    @Test
    void a_sheet_is_not_lost() {
        assertNotEquals(
                PageDocument.parsed("<head><style>a{}</style>").outerHtml(), PageDocument.parsed("<head><style>b{}</style>").outerHtml());
    }

    @Test
    void a_sign_beyond_16_bits_is_a_number_for_the_view_in_text_and_in_a_style_sheet() {
        String html = PageDocument.of(
                        "<!DOCTYPE html><html><head><style>p::before { content: \"\uD83D\uDE80a\" }</style></head><body><p>é \uD83D\uDE00</p></body></html>",
                        Reader.USUAL)
                .html();

        assertTrue(html.contains("content: \"\\01F680a\""), html);
        assertTrue(html.contains("<p>é &#x1F600;</p>"), html);
    }
}
