package id.redaksi.exchange.saved;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Formats;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.TextImporter;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Link;
import id.redaksi.story.Story;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a saved page may do wrong, hide, contradict or carry along. */
class SavedPageImporterTest {
    private static final String BODY = """
            <p>Perpustakaan kota akan melayani pengunjung sampai pukul 21.00 mulai pekan depan.</p>
            <p>Jam baru itu diminta para mahasiswa yang bekerja pada siang hari.</p>""";

    private static Source source(String name, byte[] bytes) {
        return new Source(name, bytes, Instant.EPOCH);
    }

    private static Imported read(byte[] bytes) throws ImportFailed {
        return new SavedPageImporter().read(source("halaman.html", bytes), new Reading("2026-11-24T10:00", Samples.ids()));
    }

    private static Imported read(String html) throws ImportFailed {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Story story(String html) throws ImportFailed {
        return read(html).stories().getFirst();
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang='id'><head><meta charset='utf-8'>" + head + "</head><body><article>" + body + "</article></body></html>";
    }

    private static boolean tells(Imported imported, String key) {
        return imported.told().stream().anyMatch(message -> message.key().equals("exchange.saved." + key));
    }

    private static Importer reader(String name, String text) {
        Source source = source(name, text.getBytes(StandardCharsets.UTF_8));
        return Formats.importers().stream().filter(one -> one.reads(source)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>a", "\uFEFF <!doctype HTML>", "<html lang=id>", "<!-- saved from url=(0020)https://a.example/ -->\n<html>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html>", "<head><title>a</title>"
            })
    void a_page_is_known_by_its_beginning_whatever_its_name(String start) {
        assertTrue(reader("berkas", start) instanceof SavedPageImporter);
        assertTrue(reader("berkas.txt", start) instanceof SavedPageImporter);
    }

    @Test
    void a_text_that_mentions_tags_is_no_page() {
        assertTrue(reader("berita.txt", "Judul\n\nTag <p> membuka alinea dan <html> membuka halaman.\n") instanceof TextImporter);
        assertTrue(reader("berita.txt", "<p> membuka alinea") instanceof TextImporter);
        assertTrue(reader("berita.html", "Judul tanpa tanda apa pun\n\nIsi.") instanceof TextImporter);
        assertFalse(reader("berita.md", "# Judul\n\n<div>isi</div>") instanceof SavedPageImporter);
        assertTrue(reader("potongan.htm", "<h1>Judul</h1><p>Isi</p>") instanceof SavedPageImporter);
    }

    @Test
    void the_encoding_is_the_one_that_browsers_take() throws ImportFailed {
        String text = "Kafé “Senja” dibuka lagi di tepi sungai setelah dua tahun tutup.";
        String html = "<html><head>%s<title>Kafé “Senja” Buka</title></head><body><p>" + text + "</p></body></html>";
        Charset windows = Charset.forName("windows-1252");

        assertEquals(text, body(html.formatted("<meta charset=utf-8>").getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, body(html.formatted("").getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, body(html.formatted("").getBytes(windows)));
        assertEquals(text, body(html.formatted("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>").getBytes(windows)));
        assertEquals(text, body(html.formatted("<meta charset=nobody-knows>").getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, body(("\uFEFF" + html.formatted("<meta charset=utf-8>")).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(text, body(("\uFEFF" + html.formatted("")).getBytes(StandardCharsets.UTF_16BE)));
        assertTrue(tells(read(html.formatted("<meta charset=utf-8>").getBytes(windows)), "encoding"));
    }

    private static String body(byte[] bytes) throws ImportFailed {
        return read(bytes).stories().getFirst().body().text();
    }

    @Test
    void headlines_that_disagree_are_told_and_a_cut_one_is_completed() throws ImportFailed {
        String head = "<meta property='og:title' content='%s'><meta property='og:site_name' content='Kabar'>";

        Imported other = read(page(head.formatted("Mahasiswa Menang, Perpustakaan Buka Malam"), "<h1>Perpustakaan Kota Buka Sampai Malam</h1>" + BODY));
        Imported cut = read(page(head.formatted("Perpustakaan Kota Buka Sampai..."), "<h1>Perpustakaan Kota Buka Sampai Malam</h1>" + BODY));
        Imported named = read(page(head.formatted("Perpustakaan Kota Buka Sampai Malam | Kabar"), "<h1>Perpustakaan Kota Buka Sampai Malam</h1>" + BODY));

        assertEquals("Mahasiswa Menang, Perpustakaan Buka Malam", other.stories().getFirst().headline());
        assertTrue(tells(other, "headlines"));
        for (Imported one : List.of(cut, named)) {
            assertEquals("Perpustakaan Kota Buka Sampai Malam", one.stories().getFirst().headline());
            assertFalse(tells(one, "headlines"));
        }
    }

    @Test
    void times_that_disagree_are_told_and_one_without_a_zone_too() throws ImportFailed {
        String meta = "<meta property='article:published_time' content='%s'>";
        String h1 = "<h1>Perpustakaan Kota Buka Sampai Malam</h1><div class='date'>Senin, 23 November 2026 - 08:25 WIB</div>" + BODY;

        Imported same = read(page(meta.formatted("2026-11-23T01:25:00Z"), h1));
        Imported other = read(page(meta.formatted("2026-11-20T01:25:00Z"), h1));
        Imported bare = read(page(meta.formatted("2026-11-23 10:00"), "<h1>Perpustakaan Kota Buka Sampai Malam</h1>" + BODY));

        assertEquals("2026-11-23T01:25Z", same.stories().getFirst().workflow().times().publish());
        assertFalse(tells(same, "dates"));
        assertTrue(tells(other, "dates"));
        assertTrue(tells(bare, "zone"));
    }

    @Test
    void broken_json_is_read_as_far_as_it_goes_and_told() throws ImportFailed {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Perpustakaan Kota Buka Sampai Malam\" \"datePublished\":\"2026-11-23T08:25:00+07:00\",,</script>";
        Imported imported = read(page(json, BODY));

        assertEquals("Perpustakaan Kota Buka Sampai Malam", imported.stories().getFirst().headline());
        assertEquals("2026-11-23T08:25+07:00", imported.stories().getFirst().workflow().times().publish());
        assertTrue(tells(imported, "json"));
    }

    @Test
    void a_body_that_only_its_text_betrays_is_told() throws ImportFailed {
        String html = "<html lang=id><head><title>Perpustakaan Kota</title></head><body><div><h1>Perpustakaan Kota Buka</h1><div>" + BODY + "</div></div></body></html>";

        assertTrue(tells(read(html), "density"));
        assertFalse(tells(read(page("", "<h1>Perpustakaan Kota Buka</h1>" + BODY)), "density"));
    }

    @Test
    void the_bytes_of_a_photo_inside_the_page_come_along_and_no_others() throws ImportFailed {
        byte[] picture = new byte[3_000];
        java.util.Arrays.fill(picture, (byte) 7);
        String inside = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
        String figure = "<h1>Perpustakaan Kota Buka</h1><figure><img src='%s'><figcaption>Ruang baca (Foto: Antara/Aji)</figcaption></figure>" + BODY;

        Imported with = read(page("", figure.formatted(inside)));
        Imported without = read(page("", figure.formatted("https://a.example/baca.jpg")));

        Figure lead = with.stories().getFirst().lead();
        assertArrayEquals(picture, with.photos().get(lead.photo()));
        Figure empty = without.stories().getFirst().lead();
        assertNull(empty.photo());
        assertEquals("Ruang baca", empty.caption().text());
        assertEquals("Antara/Aji", empty.credit().text());
        assertTrue(tells(without, "photo"));
    }

    @Test
    void no_other_file_is_opened(@TempDir Path folder) throws Exception {
        Path clip = Files.createDirectories(folder.resolve("msohtmlclip1").resolve("01"));
        Path secret = Files.write(clip.resolve("rahasia.png"), new byte[5_000]);
        String before = System.getProperty("java.io.tmpdir");
        try {
            System.setProperty("java.io.tmpdir", folder.toString());
            Imported imported = read(page("", "<h1>Perpustakaan Kota Buka</h1><img src='" + secret.toUri() + "'>" + BODY + "<img src='" + secret.toUri() + "'>"));

            assertTrue(imported.photos().isEmpty());
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void whole_articles_in_one_file_are_a_story_each_and_teasers_are_none() throws ImportFailed {
        String whole = "<article><h2>%s</h2>" + BODY.repeat(3) + "</article>";
        String teaser = "<article><h2><a href='/x'>%s</a></h2><p>Sebuah ringkasan pendek saja.</p></article>";
        String page = "<html lang=id><body><main>%s%s</main></body></html>";

        Imported two = read(page.formatted(whole.formatted("Perpustakaan Kota Buka"), whole.formatted("Taman Kota Diperluas")));
        Imported one = read(page.formatted(whole.formatted("Perpustakaan Kota Buka"), teaser.formatted("Taman Kota Diperluas")));

        assertEquals(List.of("Perpustakaan Kota Buka", "Taman Kota Diperluas"), two.stories().stream().map(Story::headline).toList());
        assertTrue(tells(two, "several"));
        assertEquals(1, one.stories().size());
        assertFalse(one.stories().getFirst().body().text().contains("ringkasan"));
    }

    @Test
    void a_page_in_mhtml_comes_with_its_pictures() throws ImportFailed {
        byte[] picture = new byte[3_000];
        java.util.Arrays.fill(picture, (byte) 9);
        String mhtml = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://a.example/baca
                Subject: =?utf-8?Q?Perpustakaan?=
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html";
                	boundary="----Batas--1"

                ------Batas--1
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://a.example/baca

                <!DOCTYPE html><html lang=3D"id"><head><meta charset=3D"utf-8"></head><body=
                ><article><h1>Perpustakaan Kota Buka</h1><img src=3D"https://a.example/f.png"><p>Kaf=C3=A9 di lantai dua ikut buka sampai malam bersama ruang baca.</p><p>Jam baru itu diminta para mahasiswa.</p></article></body></html>
                ------Batas--1
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://a.example/f.png

                %s
                ------Batas--1--
                """.formatted(Base64.getEncoder().encodeToString(picture));
        Source source = source("baca.mhtml", mhtml.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(new SavedPageImporter().reads(source));

        Imported imported = read(source.bytes());
        Story story = imported.stories().getFirst();

        assertEquals("Perpustakaan Kota Buka", story.headline());
        assertTrue(story.body().text().startsWith("Kafé di lantai dua"));
        assertArrayEquals(picture, imported.photos().get(story.lead().photo()));
    }

    @Test
    void what_hides_is_told_and_no_link_runs_a_script() throws ImportFailed {
        Imported imported = read(page("<style>.x{display:none} @media print{.b{display:none}}</style>",
                "<h1>Perpustakaan Kota Buka</h1><div class=b>" + BODY + "<p class=x>situs judi resmi</p><p><a href='javascript:alert(1)'>Daftar hadir</a> dapat diisi di meja depan.</p><script>alert('x')</script></div>"));
        Story story = imported.stories().getFirst();

        assertFalse(story.body().text().contains("judi"));
        assertTrue(imported.told().stream().anyMatch(message -> message.key().equals("exchange.html.hidden")));
        assertFalse(story.body().text().contains("alert"));
        assertTrue(story.body().text().contains("Daftar hadir"));
        for (Block block : story.body().blocks()) {
            assertTrue(block.leaves().stream().flatMap(leaf -> leaf.spans().stream()).noneMatch(span -> span.mark() instanceof Link));
        }
    }

    @Test
    void a_page_for_subscribers_and_one_of_several_pages_are_told() throws ImportFailed {
        Imported imported = read(page(
                "<link rel=next href='?page=2'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Perpustakaan Kota Buka\",\"isAccessibleForFree\":\"False\"}</script>",
                "<h1>Perpustakaan Kota Buka</h1>" + BODY));

        assertTrue(tells(imported, "pages"));
        assertTrue(tells(imported, "locked"));
    }

    @Test
    void the_text_that_only_machines_are_told_is_taken_where_the_page_shows_none() throws ImportFailed {
        Imported imported = read("<!DOCTYPE html><html lang=id><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Perpustakaan Kota Buka\",\"articleBody\":\"Alinea satu.\\n\\nAlinea dua.\"}</script></head><body><div id=root></div></body></html>");

        assertEquals("Alinea satu.\nAlinea dua.", imported.stories().getFirst().body().text());
        assertTrue(tells(imported, "articleBody"));
    }

    @Test
    void a_page_without_text_is_refused() {
        for (String html : List.of("<!DOCTYPE html><html><body><script>app()</script></body></html>", "<html></html>", " ")) {
            assertThrows(ImportFailed.class, () -> read(html), html);
        }
        assertThrows(ImportFailed.class, () -> read(new byte[60_000_001]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<article>", "<i a=1 b=2 c=3>", "<font>", "<div class=ad>", "<figure>"})
    void however_much_markup_there_is_the_words_are_kept(String tag) throws ImportFailed {
        for (int times : new int[] {300, 5_000, 200_000}) {
            Imported imported = read("<!DOCTYPE html><html><body><p>Kalimat awal yang cukup panjang untuk sebuah alinea.</p>" + tag.repeat(times) + "akhir");
            Story story = imported.stories().getFirst();
            String text = story.headline() + story.body().text() + imported.leftOut();

            assertTrue(text.contains("Kalimat awal") && text.contains("akhir"), tag + times);
        }
    }

    @Property(tries = 300)
    void whatever_a_page_is_made_of_there_is_a_story_or_a_reason(@ForAll("pages") String html) {
        try {
            assertFalse(read("<!DOCTYPE html><html><body>" + html).stories().isEmpty());
        } catch (ImportFailed e) {
            assertTrue(e.explanation().key().startsWith("exchange."));
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<article>", "</article>", "<h1>", "</h1>", "<h2>Artikel Terkait</h2>", "<p>", "</p>", "Kalimat yang cukup panjang untuk sebuah alinea berita.", "<a href='/x'>Judul berita lain yang menarik</a>",
                        "Baca juga: ", "<ul>", "<li>", "</ul>", "<figure>", "</figure>", "<img src='data:image/png;base64,AAAA'>", "<figcaption>Foto (Foto: A)</figcaption>", "<div class='caption'>", "<div class='ads'>", "</div>",
                        "<div style='display:none'>", "<nav>", "</nav>", "Editor: Nama Orang", "<br>", "<table><tr><td>", "</table>", "<aside>", "</aside>", "<time datetime='2026-99-99'>", "<span class=author>", "</span>",
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[{}],\"author\":{\"@id\":\"x\"}}</script>", "<form>", "</form>", "<amp-img src=a>", "<iframe src='https://youtu.be/dQw4w9WgXcQ'></iframe>", "<template>", "<svg>", "\uD83D", "\u202E", "\0")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Test
    void numbers_alone_in_cells_and_items_are_the_texts() throws Exception {
        Story story = story(page("", "<article><h1>Judul</h1>" + BODY
                + "<table><tr><th>Desa</th><th>Jumlah</th></tr><tr><td>Karang</td><td>1</td></tr><tr><td>Sari</td><td>2,5</td></tr></table>"
                + "<ul><li>2024</li><li>1998</li></ul></article>"));
        String text = story.body().text();
        assertTrue(text.contains("Karang\n1\nSari\n2,5"), text);
        assertTrue(text.contains("2024\n1998"), text);
    }

    @Test
    void comments_in_a_page_of_google_docs_stay_out() throws Exception {
        Imported read = read("<html><head></head><body class=\"doc-content\"><p class=\"title\">Judul</p><h2>Sub</h2>" + BODY
                + "<p>Kata<sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a></sup>.</p>"
                + "<div><p><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a>jangan dimuat</p></div></body></html>");
        Story story = read.stories().getFirst();
        assertEquals("Judul", story.headline());
        assertFalse(story.body().text().contains("jangan dimuat"));
        assertFalse(story.body().text().contains("[a]"));
        assertTrue(read.told().stream().anyMatch(one -> one.key().equals("exchange.office.comments")));
        assertTrue(read.leftOut().contains("[a]jangan dimuat"));
    }
}
