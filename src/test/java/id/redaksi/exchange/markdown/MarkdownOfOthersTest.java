package id.redaksi.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Markdown as the programs of others write it, each with signs of its own. */
class MarkdownOfOthersTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    private static Imported imported(String name, String text) throws Exception {
        Beside beside = address -> address.equals("foto.png") ? Optional.of(PICTURE) : Optional.empty();
        var source = new Source(name, text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        return new MarkdownImporter().read(source, new Reading("2026-11-24", Samples.ids(), beside));
    }

    private static Imported imported(String text) throws Exception {
        return imported("a.md", text);
    }

    private static List<Block> blocks(String text) throws Exception {
        return imported(text).stories().getFirst().body().blocks();
    }

    private static List<String> texts(String text) throws Exception {
        return blocks(text).stream().map(Block::text).toList();
    }

    private static List<List<String>> rows(Block table) {
        return ((Table) table).all().stream().map(row -> row.stream().map(Inline::text).toList()).toList();
    }

    @Test
    void boxes_between_colons_keep_their_words() throws Exception {
        Imported imported = imported("Awal.\n\n::: {.warning #a}\nJaga **jarak**.\n\n:::: note\nDalam.\n::::\n:::\n\n:::tip[Judul]\nIsi.\n:::\n");

        assertEquals(
                List.of("Awal.", "Jaga jarak.", "Dalam.", "Judul", "Isi."),
                imported.stories().getFirst().body().blocks().stream().map(Block::text).toList());
        assertEquals(List.of("::: {.warning #a}", ":::: note", ":::tip[Judul]"), imported.leftOut());
    }

    @Test
    void a_table_in_a_frame_is_a_table() throws Exception {
        List<Block> blocks = blocks(
                """
                +---------+--------:+
                | Barang  | Harga   |
                +=========+=========+
                | Cabai   | - naik  |
                | merah   | - langka|
                +---------+---------+
                | a|b     | 1       |
                +---------+---------+

                : Harga hari ini
                """.replace("a|b", "a\\|b"));

        assertEquals(
                List.of(List.of("Barang", "Harga"), List.of("Cabai merah", "- naik\n- langka"), List.of("a|b", "1")),
                rows(blocks.getFirst()));
        assertTrue(((Table) blocks.getFirst()).header());
        assertEquals("Harga hari ini", ((Table) blocks.getFirst()).caption().text());
        assertEquals(1, blocks.size());
    }

    @Test
    void tables_over_rows_of_hyphens_are_tables() throws Exception {
        List<Block> simple = blocks("Kanan     Kiri\n-----     ------\n   12     dua\n  123     tiga kali\n\nAkhir.\n");
        List<Block> several = blocks(
                """
                -------------------------
                Barang     Catatan
                ---------- --------------
                Beras      naik
                           sedikit

                Cabai      tetap
                -------------------------
                """);

        assertEquals(List.of(List.of("Kanan", "Kiri"), List.of("12", "dua"), List.of("123", "tiga kali")), rows(simple.getFirst()));
        assertEquals("Akhir.", simple.get(1).text());
        assertEquals(List.of(List.of("Barang", "Catatan"), List.of("Beras", "naik sedikit"), List.of("Cabai", "tetap")), rows(several.getFirst()));
    }

    @Test
    void a_frame_that_is_none_stays_as_it_is() throws Exception {
        assertEquals(List.of("+---+ bukan tabel"), texts("+---+ bukan tabel\n"));
        assertEquals(List.of("+---+---+\n| a | b".replace('\n', ' ')), texts("+---+---+\n| a | b\n"));
    }

    @Test
    void definitions_stand_below_their_words() throws Exception {
        List<Block> blocks = blocks("PDB\n:   Produk bruto.\n\nInflasi\n\n:   Harga naik.\n\n    Terus.\n\n:   Arti lain.\n");

        assertEquals(
                List.of("PDB", "Produk bruto.", "Inflasi", "Harga naik.", "Terus.", "Arti lain."),
                blocks.stream().map(Block::text).toList());
        assertTrue(blocks.getFirst().leaves().getFirst().everywhere(0, 3, Emphasis.BOLD));
    }

    @Test
    void lines_of_a_poem_stay_lines() throws Exception {
        assertEquals(List.of("Mawar merah\n\u00a0\u00a0melati\nhatiku biru"), texts("| Mawar merah\n|   melati\n| hatiku biru\n"));
    }

    @Test
    void a_footnote_in_the_sentence_is_a_footnote() throws Exception {
        List<Block> blocks = blocks("Blok A^[Menurut [PD](https://a.example/), *lama*.] buka[^1].\n\n[^1]: Kedua.\n");

        assertEquals("Blok A buka.", blocks.getFirst().text());
        assertEquals(
                List.of("Kedua.", "Menurut PD, lama."),
                ((Footnotes) blocks.get(1)).notes().stream().map(note -> note.text().text()).toList());
    }

    @Test
    void attributes_are_told_and_raised_figures_are_raised() throws Exception {
        Imported imported = imported("## Bab {.unnumbered}\n\n[Kata]{.smallcaps} H~2~O 10^2^ `x`{.r}\n{: .lead}\n\n```{.python .n}\nx\n```\n");
        List<Block> blocks = imported.stories().getFirst().body().blocks();

        assertEquals(List.of("Bab", "Kata H2O 102 x", "x"), blocks.stream().map(Block::text).toList());
        assertTrue(blocks.get(1).leaves().getFirst().everywhere(6, 7, Emphasis.SUBSCRIPT));
        assertTrue(blocks.get(1).leaves().getFirst().everywhere(11, 12, Emphasis.SUPERSCRIPT));
        assertEquals("python", ((Code) blocks.get(2)).language());
        assertTrue(imported.leftOut().containsAll(List.of("{: .lead}", "{.unnumbered}", "{.smallcaps}", "{.r}", "{.python .n}")));
    }

    @Test
    void signs_in_code_are_code() throws Exception {
        assertEquals(
                List.of("::: x\n| a\n^[b]\n{% raw %}"),
                texts("```\n::: x\n| a\n^[b]\n{% raw %}\n```\n"));
        assertEquals(List.of("Pakai ^[x] dan ==y== saja"), texts("Pakai `^[x]` dan `==y==` saja\n"));
    }

    @Test
    void three_lines_of_pandoc_are_title_authors_and_date() throws Exception {
        Story story = imported("% Pasar Buka\n% Beni Ardi; Citra\n% 2026-11-20\n\nIsi.\n").stories().getFirst();

        assertEquals("Pasar Buka", story.headline());
        assertEquals(List.of("Beni Ardi", "Citra"), story.contributors().stream().map(one -> one.name()).toList());
        assertEquals("Isi.", story.body().text().strip());
    }

    @Test
    void a_comment_of_a_template_or_of_html_is_told_and_never_a_sentence() throws Exception {
        Imported imported = imported(
                """
                Awal.

                {% comment %}
                Jangan terbit dulu
                {% endcomment %}

                <!-- <b>Rahasia</b> redaksi -->

                <script>var x = "<p>Y</p>";</script>

                Akhir.
                """);

        assertEquals("Awal. Akhir.", imported.stories().getFirst().body().text().strip().replaceAll("\\s+", " "));
        assertEquals(3, imported.leftOut().size());
    }

    @Test
    void a_comment_that_does_not_end_keeps_the_words() throws Exception {
        assertEquals(List.of("Awal. Akhir."), texts("Awal. {% comment %} Akhir.\n").stream().map(text -> text.replaceAll("\\s+", " ")).toList());
    }

    @Test
    void code_and_pictures_of_jekyll_and_hugo_are_what_they_show() throws Exception {
        List<Block> blocks = blocks(
                """
                {% highlight ruby %}
                puts '{{ x }}'
                {% endhighlight %}

                {{< highlight go "linenos=table" >}}
                fmt.Println()
                {{< /highlight >}}

                {% include figure.html src="foto.png" caption="Warga" alt="Perahu" %}

                {% youtube dQw4w9WgXcQ %}

                {% raw %}{{ nama }}{% endraw %}
                """);

        assertEquals("puts '{{ x }}'", ((Code) blocks.get(0)).content().text());
        assertEquals("go", ((Code) blocks.get(1)).language());
        assertEquals("Warga", ((Figure) blocks.get(2)).caption().text());
        assertTrue(((Embed) blocks.get(3)).address().endsWith("dQw4w9WgXcQ"));
        assertEquals("{{ nama }}", blocks.get(4).text());
    }

    @Test
    void whole_html_is_read_as_html() throws Exception {
        List<Block> blocks = blocks(
                """
                10<sup>2</sup> <u>garis</u> <a href="https://a.example/">sini</a>

                <table><tr><th>A</th><td>1</td></tr></table>

                <figure><img src="foto.png" alt="Perahu"><figcaption>Warga mengungsi</figcaption></figure>

                <div class="kotak">

                Isi *miring*.

                </div>
                """);

        assertTrue(blocks.getFirst().leaves().getFirst().everywhere(2, 3, Emphasis.SUPERSCRIPT));
        assertEquals(List.of(List.of("A", "1")), rows(blocks.get(1)));
        assertEquals("Warga mengungsi", ((Figure) blocks.get(2)).caption().text());
        assertTrue(((Figure) blocks.get(2)).photo() != null);
        assertEquals("Isi miring.", blocks.get(3).text());
    }

    @Test
    void a_picture_inside_the_text_comes_along_and_its_letters_are_told_nowhere() throws Exception {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PICTURE);
        Imported imported = imported("# **Judul**\n\nTeks.\n\n![][image1]\n\n[image1]: <" + data + ">\n");

        assertEquals(1, imported.photos().size());
        assertEquals(List.of(), imported.leftOut());
        assertEquals("Judul", imported.stories().getFirst().headline());
    }

    @Test
    void properties_of_notion_are_fields() throws Exception {
        Imported imported = imported(
                "Rapat 1f2e3d4c5b6a79880123456789abcdef.md",
                "# Banjir\n\nTags: banjir, kudus\nPenulis: Beni Ardi\nURL: https://a.example/\n\n<aside>\n💡 **Catatan**: data.\n\n</aside>\n\nIsi.\n");
        Story story = imported.stories().getFirst();

        assertEquals(List.of("banjir", "kudus"), story.topics().tags());
        assertEquals("Beni Ardi", story.contributors().getFirst().name());
        assertEquals(List.of("💡 Catatan: data.", "Isi."), story.body().blocks().stream().map(Block::text).toList());
        assertTrue(imported.leftOut().contains("url: https://a.example/"));
    }

    @Test
    void the_same_lines_elsewhere_are_words() throws Exception {
        assertEquals(List.of("Tags: banjir, kudus"), texts("# Banjir\n\nTags: banjir, kudus\n"));
    }

    @Test
    void notes_mark_words_and_tick_tasks() throws Exception {
        Imported imported = imported("==Penting== sekali. ^blok1\n\n> [!note] Luar\n> > [!tip]- Dalam\n> > Pakai perahu.\n\n- [ ] telepon\n- [x] tulis\n");
        List<Block> blocks = imported.stories().getFirst().body().blocks();

        assertEquals("Penting sekali.", blocks.getFirst().text());
        assertTrue(blocks.get(1).text().contains("Luar\nDalam\nPakai perahu."));
        assertEquals(
                List.of("☐ telepon", "☑ tulis"),
                ((ListBlock) blocks.get(2)).items().stream().map(item -> item.content().text()).toList());
        assertTrue(imported.leftOut().containsAll(List.of("==Penting==", "^blok1", "[!note]", "[!tip]-")));
    }

    @Test
    void texts_of_toml_may_have_several_lines() throws Exception {
        Story story = imported("+++\ntitle = '''Judul \"dua\"'''\ndescription = \"\"\"\nSatu\ndua.\"\"\"\n[cover]\ncaption = \"Warga\"\nimage = \"foto.png\"\n+++\nIsi.\n")
                .stories()
                .getFirst();

        assertEquals("Judul \"dua\"", story.headline());
        assertEquals("Satu dua.", story.titles().standfirst());
        assertEquals("Warga", story.lead().caption().text());
        assertTrue(story.lead().photo() != null);
    }

    @Test
    void a_line_that_names_the_writer_is_the_byline() throws Exception {
        Story story = imported("# Judul\n\n**Oleh: Beni Ardi dan Citra**\n\nKUDUS, Redaksi \\- Air naik.\n").stories().getFirst();

        assertEquals(List.of("Beni Ardi", "Citra"), story.contributors().stream().map(one -> one.name()).toList());
        assertEquals("KUDUS", story.dateline().city());
        assertFalse(story.body().text().contains("Oleh"));
    }

    @Test
    void what_looks_like_such_signs_goes_out_and_comes_back() throws Exception {
        for (String words : List.of("| satu", "::: dua", ": tiga", "a ==b== c", "10^2^ dan ^[x]", "!!! empat", "(@) lima", "H~2~O", "kata ^blok", "Tabel: x")) {
            String written = MarkdownText.escaped(words, false);
            assertEquals(List.of(words), texts("Awal\n\n" + written + "\n").subList(1, 2), written);
        }
    }

    @Test
    void a_figure_of_hugo_has_title_and_caption_in_plain_words() throws Exception {
        List<Block> blocks = blocks("{{< figure src=\"foto.png\" title=\"Banjir\" caption=\"Warga **mengungsi** ke [balai](https://a.example/) desa_baru\" attr=\"Antara\" >}}\n");

        assertEquals("Banjir. Warga mengungsi ke balai desa_baru", ((Figure) blocks.getFirst()).caption().text());
        assertEquals("Antara", ((Figure) blocks.getFirst()).credit().text());
    }

    @Test
    void the_page_of_a_section_is_no_story_unless_it_has_a_text() throws Exception {
        ImportFailed failed = assertThrows(ImportFailed.class, () -> imported("_index.md", "---\ntitle: Berita\n---\n"));

        assertEquals("exchange.markdown.section", failed.explanation().key());
        assertEquals("Berita", imported("_index.md", "---\ntitle: Berita\n---\nIsi.\n").stories().getFirst().headline());
    }
}
