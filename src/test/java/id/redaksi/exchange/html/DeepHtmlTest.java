package id.redaksi.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** HTML that is nested as no page is (F21): the text is kept, and nothing overflows. */
class DeepHtmlTest {
    private static final int DEEP = Integer.getInteger("redaksi.deep", 5_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>", "<p>", "<b>", "<span>", "<ul>", "<ul><li>", "<ol><li>", "<li>", "<blockquote>", "<table>",
                "<table><tr><td>", "<td>", "<figure>", "<figure><img src=a><figcaption>", "<a href='https://a.example'>",
                "<h2>", "<section>", "<pre>", "<dl><dd>", "<i><p>"
            })
    void however_deep_it_is_nested_the_words_are_kept(String tag) {
        Pasted pasted = HtmlReader.read("<p>awal</p>" + tag.repeat(DEEP) + "akhir", "", Samples.ids());

        String text = pasted.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        assertTrue(text.contains("awal") && text.contains("akhir"), text.length() + " characters");
    }

    @Test
    void words_without_tags_are_all_the_words() {
        assertEquals("awal\nR&D\nakhir", Tagless.words("<p>awal</p>" + "<div>".repeat(100_000) + "R&amp;D<br>akhir"));
    }
}
