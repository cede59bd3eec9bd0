package id.redaksi.exchange.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.redaksi.page.BlockHtml;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainXhtmlTest {
    @Property(tries = 2000)
    void what_is_written_without_a_tree_is_what_a_tree_writes(@ForAll("texts") List<String> texts, @ForAll int seed) {
        List<id.redaksi.story.Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Inline text = marked(texts.get(i), seed + i);
            var id = new BlockId("b" + i);
            blocks.add(switch (Math.floorMod(seed + i, 4)) {
                case 0 -> new Heading(id, 2, text);
                case 1 -> new Quote(id, text, Inline.of(texts.getFirst()));
                default -> new Paragraph(id, text);
            });
        }
        Story story = Samples.story("Judul", "x").withBody(new Body(blocks));
        var words = BlockHtml.ofWords(story);
        var html = new StringBuilder("<p><span class=\"dateline\">DEMAK, </span>x</p>");
        blocks.forEach(block -> html.append('\n').append(words.html(block, "")));
        String plain = PlainXhtml.of(html.toString());

        if (plain != null) {
            assertEquals(WireBody.parsed(html.toString()), plain);
        }
    }

    private static Inline marked(String text, int seed) {
        int from = Math.floorMod(seed, text.length() + 1);
        return from == text.length()
                ? Inline.of(text)
                : new Inline(text, List.of(
                        new Span(0, text.length(), Emphasis.BOLD), new Span(from, text.length(), Emphasis.ITALIC)));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Gubernur", " ", "\"", "'", "&", "<b>", ">", "\u00A0", "é", "“", "\n", "\t", "&amp;", "\uD83D\uDE00", "\u00AD", "\u2028",
                        "\u202E", "情報", ";", "\uFFFD", "\uE000", "\u0085", "  ")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Test
    void a_usual_text_needs_no_tree() {
        assertNotNull(PlainXhtml.of("<p>Ia berkata, &quot;Tidak &amp; tak akan.&quot;<br>Di <em>Demak</em>\u00A0&#39;24.</p>\n<h2>Tanggul</h2>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a > b</p>", "<p>&nbsp;</p>", "<p class=\"x\">a</p>", "<hr>", "<p>a\r</p>", "<p>a\u0000</p>", "<p", "a &amp", "<p>\uD83D</p>"})
    void what_is_not_known_goes_through_one(String html) {
        assertNull(PlainXhtml.of(html));
    }
}
