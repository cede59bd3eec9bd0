package id.redaksi.exchange.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.AloneAround;
import id.redaksi.app.WithPhotos;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.Zip;
import id.redaksi.samples.AnyStory;
import id.redaksi.samples.Samples;
import id.redaksi.samples.Validator;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books as readers open them. */
class EpubTest {
    @TempDir
    Path folder;

    private static byte[] book(Choices choices, List<Edition> editions) throws Exception {
        var out = new ByteArrayOutputStream();
        new EpubExporter().write(Editions.of(editions), choices, _ -> out);
        return out.toByteArray();
    }

    private static Edition edition(Story story) {
        return new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new WithPhotos(story));
    }

    private static SortedMap<String, byte[]> parts(Story... stories) throws Exception {
        return Zip.read(book(Choices.USUAL, List.of(stories).stream().map(EpubTest::edition).toList()));
    }

    private static String text(SortedMap<String, byte[]> parts, String name) {
        return new String(parts.get("EPUB/" + name), StandardCharsets.UTF_8);
    }

    private static Story other(long seed, String headline) {
        return Story.blank(new Ids(Clock.systemUTC(), new SplittableRandom(seed))).with(Field.HEADLINE, headline);
    }

    /** What readers have been known to fall over, each in a story of its own. */
    private static List<Story> hostile() {
        Ids ids = Samples.ids();
        Story twice = other(21, "Catatan dua kali").withBody(new Body(List.of(
                new Paragraph(ids.block(), Inline.of("satu dua").with(0, 4, new Footnote("a")).with(5, 8, new Footnote("a"))),
                new Footnotes(ids.block(), List.of(new Footnotes.Note("a", Inline.of("Catatan"))))))) ;
        Story lost = other(22, "Catatan hilang").withBody(new Body(List.of(
                new Paragraph(ids.block(), Inline.of("satu").with(0, 4, new Footnote("tiada"))))));
        Inline links = Inline.of("abcdefg")
                .with(0, 1, new Link("http://[rusak"))
                .with(1, 2, new Link("https://"))
                .with(2, 3, new Link("https://contoh.id/a b\"<c>?x=%zz&y=1"))
                .with(3, 4, new Link("javascript:alert(1)"))
                .with(4, 5, new Link("https://contoh.id/berita/jalan-#é"))
                .with(5, 6, new Link("mailto:a b@contoh.id"))
                .with(6, 7, new Link("tel:+62 21"));
        Story linked = other(23, "Tautan").withBody(new Body(List.of(new Paragraph(ids.block(), links))))
                .with(Field.RELATED, List.of(new Related("", "Rusak", "http://[rusak", SeenDate.NONE, "")));
        return List.of(
                other(11, ""),
                other(12, "\u0000\u0007 \u200B"),
                other(13, "<script>alert(1)</script> & \"kutip\" ]]>").with(Field.STANDFIRST, "<b>x</b>\u0001").with(Field.CHANNEL, "A&B"),
                other(14, "عنوان الخبر").with(Field.LANGUAGE, "ar"),
                other(15, "Teks \u202Eterbalik"),
                other(16, "Panjang ".repeat(2_000)),
                other(17, "Setengah \uD83D dan \uDE42 utuh 🙂"),
                other(18, "Bahasa").with(Field.LANGUAGE, "bukan bahasa!"),
                other(19, "Tanpa foto").with(Field.LEAD, new Figure(ids.block(), Inline.of("Takarir"), Inline.EMPTY, "", null)),
                twice,
                lost,
                linked);
    }

    @Test
    void others_find_no_fault_in_a_book_of_everything() throws Exception {
        List<Edition> editions = new ArrayList<>(List.of(edition(Samples.oneOfEachSettled())));
        hostile().forEach(story -> editions.add(edition(story)));
        for (long seed = 0; seed < 25; seed++) {
            Story story = new AnyStory(seed).story();
            editions.add(new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story)));
        }
        Path file = Files.write(folder.resolve("semua.epub"), book(Choices.USUAL, editions));

        String said = Validator.EPUB.says(file);

        assertTrue(said.contains("No errors or warnings detected"), said.lines().map(line -> line.replaceFirst("/tmp/.*?EPUB/", "")).distinct().limit(40).toList().toString());
    }

    @Test
    void and_they_do_find_one_in_a_book_that_has_it() throws Exception {
        var parts = parts(Samples.story("Judul", "Teks"));
        Path file = folder.resolve("rusak.epub");
        try (var zip = new id.redaksi.guard.ZipWriter(Files.newOutputStream(file))) {
            zip.stored("mimetype", parts.remove("mimetype"));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.packed(part.getKey(), part.getKey().endsWith("0001.xhtml")
                        ? text(parts, "teks/0001.xhtml").replace("<h1", "<h1 id=\"judul\" title=\"<\"><br/><h1").getBytes(StandardCharsets.UTF_8)
                        : part.getValue());
            }
        }

        assertFalse(Validator.EPUB.says(file).contains("No errors or warnings detected"));
    }

    @Test
    void the_type_comes_first_and_lies_there_unpacked() throws Exception {
        String start = new String(book(Choices.USUAL, List.of(edition(Samples.story("Judul", "Teks")))), 0, 58, StandardCharsets.ISO_8859_1);

        assertTrue(start.startsWith("PK\u0003\u0004"));
        assertEquals("mimetypeapplication/epub+zip", start.substring(30));
    }

    @Test
    void a_link_to_a_story_of_the_book_leads_to_its_chapter() throws Exception {
        Story second = other(2, "Kedua");
        Ids ids = Samples.ids();
        Story first = Samples.story("Pertama", "x").withBody(new Body(List.of(new Paragraph(
                        ids.block(), Inline.of("kedua luar").with(0, 5, new Link(Pointer.ADDRESS + second.id().value()))
                                .with(6, 10, new Link(Pointer.ADDRESS + "0199b000-0000-7000-8000-000000000009"))))))
                .with(Field.RELATED, List.of(new Related("", "Kedua", "", SeenDate.NONE, second.id().value())));
        String text = text(parts(first, second), "teks/0001.xhtml");

        assertTrue(text.contains("<a href=\"0002.xhtml\">kedua</a>"), text);
        assertTrue(text.contains("<a href=\"https://www.contoh.id/berita/0199b000-0000-7000-8000-000000000009.html\">luar</a>"), text);
        assertTrue(text.contains("<li dir=\"auto\"><a href=\"0002.xhtml\">Kedua</a>"), text);
    }

    @Test
    void a_photo_that_two_stories_show_lies_there_once_and_the_first_is_the_cover() throws Exception {
        Figure photo = new Figure(Samples.ids().block(), Inline.of("Takarir"), Inline.of("Antara"), "Uraian", "cd".repeat(32));
        var parts = parts(other(1, "Satu").with(Field.LEAD, photo), other(2, "Dua").with(Field.LEAD, photo));

        assertEquals(1, parts.keySet().stream().filter(name -> name.startsWith("EPUB/foto/")).count());
        assertTrue(text(parts, "teks/0002.xhtml").contains("<img src=\"../foto/" + "cd".repeat(10) + ".jpg\" alt=\"Uraian\"/>"));
        assertTrue(text(parts, "buku.opf").contains("properties=\"cover-image\""));
        assertTrue(text(parts, "buku.opf").contains("<meta property=\"schema:accessibilityFeature\">alternativeText</meta>"));
    }

    @Test
    void what_is_not_said_of_a_photo_is_not_promised() throws Exception {
        Figure photo = new Figure(Samples.ids().block(), Inline.EMPTY, Inline.EMPTY, "", "cd".repeat(32));
        String opf = text(parts(other(1, "Satu").with(Field.LEAD, photo)), "buku.opf");

        assertFalse(opf.contains("alternativeText"));
        assertFalse(opf.contains("<meta property=\"schema:accessModeSufficient\">textual</meta>"));
        assertTrue(opf.contains("sebagian foto tidak punya teks alternatif"));
    }

    @Test
    void without_photos_their_words_stay_and_the_loss_is_named() throws Exception {
        var none = new Choices(Map.of("epub-photos", "no", "epub-title", "Edisi <pagi>"));
        Story story = Samples.oneOfEachSettled();
        var parts = Zip.read(book(none, List.of(edition(story))));

        assertTrue(parts.keySet().stream().noneMatch(name -> name.contains("foto/")));
        assertTrue(text(parts, "teks/0001.xhtml").contains("Takarir"));
        assertTrue(text(parts, "buku.opf").contains("<dc:title>Edisi &lt;pagi"));
        assertTrue(new EpubExporter().losses(story, none).named().stream().anyMatch(one -> one.key().equals("exchange.epub.loss.photos")));
    }

    @Test
    void a_newer_edition_of_the_same_stories_is_the_same_book() throws Exception {
        Story one = other(1, "Satu");
        Story two = other(2, "Dua");
        String first = text(parts(one, two), "buku.opf");
        String second = text(parts(one.with(Field.HEADLINE, "Satu lagi"), two), "buku.opf");
        String other = text(parts(two, one), "buku.opf");

        assertEquals(identifier(first), identifier(second));
        assertFalse(identifier(first).equals(identifier(other)));
        assertTrue(first.contains("<meta property=\"dcterms:modified\">2026-11-24T07:05:12Z</meta>"));
        assertTrue(first.contains("<dc:title>Redaksi, 24 November 2026</dc:title>"));
    }

    private static String identifier(String opf) {
        return opf.replaceAll("(?s).*<dc:identifier id=\"id\">(.*?)</dc:identifier>.*", "$1");
    }

    @Test
    void a_story_that_was_chosen_twice_has_one_chapter() throws Exception {
        Story story = other(1, "Satu");

        assertEquals(1, parts(story, story).keySet().stream().filter(name -> name.contains("/teks/")).count());
    }

    @Test
    void a_killed_story_no_story_and_more_than_a_reader_lists_are_refused() {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);
        var many = new Editions() {
            @Override
            public int count() {
                return EpubExporter.MOST + 1;
            }

            @Override
            public void each(Work work) {
                throw new AssertionError("nothing is read");
            }
        };

        assertThrows(ExportFailed.class, () -> book(Choices.USUAL, List.of(edition(killed))));
        assertThrows(ExportFailed.class, () -> book(Choices.USUAL, List.of()));
        assertThrows(ExportFailed.class, () -> new EpubExporter().write(many, Choices.USUAL, _ -> new ByteArrayOutputStream()));
    }

    @Property(tries = 100)
    void every_part_of_any_book_is_xml_and_has_the_words_of_its_story(@ForAll long seed) throws Exception {
        Story story = new AnyStory(seed).story();
        var parts = parts(story);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xhtml|xml|opf|ncx)")) {
                XmlTree.read(part.getValue());
            }
        }
        String words = XmlTree.read(parts.get("EPUB/teks/0001.xhtml")).text();
        for (String word : story.body().text().split("\\s+")) {
            assertTrue(words.contains(word), word);
        }
    }

    @Test
    void a_story_fails_on_its_way_as_its_sink_does() {
        assertThrows(IOException.class, () -> new EpubExporter().write(
                Editions.of(List.of(edition(Samples.story("Judul", "Teks")))), Choices.USUAL, _ -> {
                    throw new IOException("full");
                }));
    }
}
