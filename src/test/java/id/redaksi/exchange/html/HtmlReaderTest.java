package id.redaksi.exchange.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.page.BlockHtml;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Span;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs put on the clipboard, written for this test after their habits. */
class HtmlReaderTest {
    private static String fixture(String name) throws IOException {
        try (var in = HtmlReaderTest.class.getResourceAsStream("/paste/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Pasted read(String html) {
        return HtmlReader.read(html, "", Samples.ids());
    }

    /** The blocks as our own clean HTML, a line each. */
    private static String shown(Pasted pasted) {
        var html = BlockHtml.ofWords(Samples.story(""));
        return pasted.blocks().stream().map(block -> html.html(block, "")).collect(Collectors.joining("\n"));
    }

    @Test
    void a_span_for_a_language_alone_is_that_mark_and_what_word_processors_write_is_none() {
        Inline text = read("<p>Kata <span lang=\"en\">fast-<i>track</i></span> dan <span lang=\"EN-US\">jalan</span>"
                        + " <span lang=\"id\" style=\"color:red\">cepat</span></p>")
                .blocks()
                .getFirst()
                .leaves()
                .getFirst();

        assertEquals(List.of(new Span(5, 15, new InLanguage("en")), new Span(10, 15, Emphasis.ITALIC)), text.spans());
    }

    private static String leftOut(Pasted pasted) {
        Wording wording = Wording.of(Locale.ENGLISH);
        return pasted.leftOut().stream().map(wording::text).collect(Collectors.joining("\n"));
    }

    @Test
    void word_keeps_its_structure_and_loses_its_dirt() throws IOException {
        Pasted pasted = read(fixture("word.html"));

        assertEquals(
                """
                <h2>Harga Beras Naik</h2>
                <p><strong>JAKARTA</strong> – Harga beras naik <em>lagi</em> pekan ini, kata <a href="https://contoh.example/bps" rel="noopener nofollow">BPS</a>.</p>
                <div class="list"><ul><li>Beras medium<ol><li>Rp13.500</li></ol></li><li>Beras premium</li></ul></div>
                <p>Catatan<sup>[1]</sup> di bawah.</p>
                <figure class="table"><div><table><thead><tr><th scope="col"><strong>Kota</strong></th><th scope="col"><strong>Harga</strong></th></tr></thead><tbody><tr><td>Bandung</td><td>Rp13.700<br>naik</td></tr></tbody></table></div></figure>
                <figure></figure>""",
                shown(pasted));
        assertEquals(
                """
                Hidden text: rahasia redaksi
                A picture that lies elsewhere, not fetched: file:///C:/Users/editor/Documents/sumber.jpg""",
                leftOut(pasted));
    }

    @Test
    void google_docs_wraps_everything_in_a_bold_that_is_none() throws IOException {
        assertEquals(
                """
                <h2>Duduk perkara</h2>
                <p><strong>Menteri</strong> menolak <a href="https://contoh.example/a?b=1" rel="noopener nofollow">usul itu</a><em> kemarin</em>.</p>
                <div class="list"><ul><li>satu<ul><li>anak</li></ul></li><li>dua</li></ul></div>
                <figure class="table"><div><table><thead><tr><th scope="col"><strong>Tahun</strong></th><th scope="col"><strong>Nilai</strong></th></tr></thead><tbody><tr><td class="number">2026</td><td class="number">10</td></tr></tbody></table></div></figure>""",
                shown(read(fixture("gdocs.html"))));
    }

    @Test
    void libreoffice_keeps_lists_and_brings_its_pictures_along() throws IOException {
        Pasted pasted = read(fixture("libreoffice.html"));

        assertEquals(
                """
                <h2>Kronologi</h2>
                <p><strong>Senin</strong>, hujan <s>lebat</s> turun<sup>1</sup>.</p>
                <div class="list"><ol><li>Air naik</li><li>Warga mengungsi<ol><li>ke masjid</li></ol></li></ol></div>
                <figure></figure>""",
                shown(pasted));
        assertArrayEquals(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                pasted.pictures().values().iterator().next());
        assertEquals(pasted.blocks().getLast().id(), pasted.pictures().keySet().iterator().next());
    }

    @Test
    void a_web_page_leaves_its_offers_and_its_scripts_behind() throws IOException {
        Pasted pasted = read(fixture("web.html"));

        assertEquals(
                """
                <h2>Kapal Tenggelam</h2>
                <p>Kapal itu tenggelam <strong>malam</strong> hari.</p>
                <figure><figcaption>Kapal sebelum berangkat. Foto: Antara</figcaption></figure>
                <p>Kolom kiri</p>
                <figure class="table"><div><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td class="number">1</td><td class="number">2</td></tr></tbody></table></div></figure>
                <div class="embed"><p class="title">X</p><p>Kapal sudah ditemukan — Basarnas 1 November 2026</p><p class="address"><a href="https://twitter.com/basarnas/status/123456789" rel="noopener nofollow">twitter.com/basarnas/status/123456789</a></p></div>
                <blockquote><p>Kami mencari semalaman.</p><footer>Kepala Basarnas</footer></blockquote>
                <div class="embed"><p class="title">YouTube</p><p class="address"><a href="https://www.youtube.com/embed/dQw4w9WgXcQ" rel="noopener nofollow">youtube.com/embed/dQw4w9WgXcQ</a></p></div>
                <p>klik dan <a href="https://contoh.example/x" rel="noopener nofollow">baca</a> 🙂🚢</p>
                <pre><code class="language-sql">select *
                  from kapal</code></pre>""",
                shown(pasted));
        assertEquals(
                """
                A part of the page that is no story: Beranda Nasional
                A picture that lies elsewhere, not fetched: https://contoh.example/kapal.jpg
                A link that no reader can follow: javascript:alert(1)
                A part of the page that is no story: Langganan""",
                leftOut(pasted));
    }

    @Test
    void a_mail_keeps_its_paragraphs_and_what_it_quotes() throws IOException {
        assertEquals(
                """
                <p>Selamat pagi,</p>
                <p>Naskah <u>sudah</u> siap.</p>
                <p>Mohon dibaca.</p>
                <p>--</p>
                <p>Sari</p>
                <p>Pada Sen, 23 Nov 2026, Budi menulis:</p>
                <blockquote><p>Mana naskahnya?</p></blockquote>""",
                shown(read(fixture("mail.html"))));
    }

    @Test
    void no_file_of_the_user_is_opened_because_a_page_names_it(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("rahasia.png");
        Files.write(secret, new byte[] {1, 2, 3});

        Pasted pasted = read("<p>a</p><img src=\"" + secret.toUri() + "\" alt=\"x\">");

        assertTrue(pasted.pictures().isEmpty());
    }

    @Test
    void the_folder_in_which_word_lays_its_pictures_is_read(@TempDir Path folder) throws IOException {
        Path clip = Files.createDirectories(
                Files.createTempDirectory("msohtmlclip").resolve("clip"));
        Path picture = Files.write(clip.resolve("clip_image002.png"), new byte[] {1, 2, 3});

        assertArrayEquals(
                new byte[] {1, 2, 3},
                read("<img src=\"" + picture.toUri() + "\">").pictures().values().iterator().next());
    }

    @Test
    void an_encoding_that_lies_is_told_by_the_plain_text() {
        String html = "<p>“Ya,” kata José.</p>";
        String lied = new String(html.getBytes(StandardCharsets.UTF_8), java.nio.charset.Charset.forName("windows-1252"));

        Pasted repaired = HtmlReader.read(lied, "“Ya,” kata José.", Samples.ids());
        Pasted lost = HtmlReader.read(lied.replace("Ã", "?â€"), "“Ya,” kata José.", Samples.ids());
        Pasted meant = HtmlReader.read("<p>Ã itu huruf</p>", "Ã itu huruf", Samples.ids());

        assertEquals("“Ya,” kata José.", repaired.blocks().getFirst().text());
        assertEquals("“Ya,” kata José.", lost.blocks().getFirst().text());
        assertEquals("Ã itu huruf", meant.blocks().getFirst().text());
    }

    @Test
    void zeros_between_the_letters_are_no_letters() {
        assertEquals("ab", read("\uFFFD\uFFFD<\0p\0>\0a\0b\0<\0/\0p\0>\0").blocks().getFirst().text());
    }

    @Test
    void merged_cells_keep_their_place() {
        Pasted pasted = read("<table><tr><th rowspan=2>a</th><th colspan=2>b</th></tr><tr><td>c</td><td>d</td></tr></table>");

        assertEquals("a\nb\n\n\nc\nd\n", pasted.blocks().getFirst().text());
    }

    @Test
    void only_words_of_posts_that_are_known_become_cards() {
        Pasted pasted = read("<iframe src='https://pengintai.example/a'>x</iframe><p>y</p>");

        assertTrue(pasted.blocks().stream().noneMatch(Embed.class::isInstance));
        assertEquals(1, pasted.leftOut().size());
    }

    @Test
    void deep_nesting_is_read_to_its_end() {
        Pasted pasted = read("<div>".repeat(3000) + "inti" + "</div>".repeat(3000));

        assertEquals("inti", pasted.blocks().getFirst().text());
    }

    @Property(tries = 1000)
    void no_html_makes_it_fall_over(@ForAll("tags") String html) {
        Pasted pasted = HtmlReader.read(html, "", Samples.ids());

        assertEquals(List.copyOf(pasted.blocks()), pasted.blocks());
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> tags() {
        return net.jqwik.api.Arbitraries.of(
                        "<p>", "</p>", "<ul>", "<li>", "</ul>", "</li>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<b>",
                        "</b>", "<a href=x>", "</a>", "<br>", "<img src=a alt=b>", "<blockquote>", "</blockquote>", "<pre>",
                        "</pre>", "<h2>", "</h2>", "kata", " ", "\n", "<div>", "</div>", "<th colspan=99>", "<figure>",
                        "<figcaption>", "</figure>", "&nbsp;", "<p style='mso-list:l0 level3 lfo1'>", "<ol>", "</ol>", "<hr>",
                        "<iframe src='https://youtu.be/dQw4w9WgXcQ'>", "<span hidden>", "</span>", "\uD83D", "\u202E")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }


    @Test
    void a_quotation_of_nothing_keeps_who_is_named_under_it() {
        Pasted pasted = HtmlReader.read("<blockquote><p></p><footer>Antara</footer></blockquote>", "", Samples.ids());

        assertEquals(List.of("Antara"), pasted.blocks().stream().map(Block::text).toList());
    }

    @Test
    void signs_that_only_browsers_show_are_words_and_the_way_back_from_a_note_is_none() {
        List<String> texts = read("<p>Kata <q>kami siaga</q>, <ruby>漢<rt>kan</rt></ruby> dan <ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby>.</p>"
                        + "<p>Catatan satu. <a href='#r'>↩︎</a></p><p>Naik <a href='https://a.example/'>↑</a></p>")
                .blocks().stream()
                .map(block -> block.text())
                .toList();

        assertEquals(List.of("Kata “kami siaga”, 漢(kan) dan 字(ji).", "Catatan satu.", "Naik ↑"), texts);
    }
}
