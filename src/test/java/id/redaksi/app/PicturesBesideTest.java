package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Format;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that lie beside a file come along; a file names none of the user's others. */
class PicturesBesideTest {
    @TempDir
    Path temporary;

    private Path folder;
    private byte[] photo;

    @BeforeEach
    void lay() throws IOException {
        folder = Files.createDirectories(temporary.resolve("kiriman/foto")).getParent();
        photo = picture(0x336699);
        Files.write(folder.resolve("foto/pasar pagi.jpg"), photo);
        Files.write(temporary.resolve("rahasia.jpg"), photo);
        Files.writeString(folder.resolve("kunci.jpg"), "bukan gambar");
    }

    private static byte[] picture(int colour) throws IOException {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 320; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, colour + x / 8);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private PicturesBeside beside() {
        return new PicturesBeside(folder.resolve("berita.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foto/pasar pagi.jpg", "foto/pasar%20pagi.jpg", "./foto/pasar%20pagi.jpg?w=300", "foto/../foto/pasar pagi.jpg"})
    void a_relative_address_leads_to_the_picture(String address) {
        assertArrayEquals(photo, beside().picture(address).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../rahasia.jpg", "%2e%2e/rahasia.jpg", "..%2Frahasia.jpg", "foto/../../rahasia.jpg", "..\\rahasia.jpg", "", ".", "foto",
        "kunci.jpg", "tidak-ada.jpg", "https://contoh.id/a.jpg", "//contoh.id/a.jpg", "file:foto/pasar%20pagi.jpg", "~/a.jpg", "a\u0000b", "%00"
    })
    void no_other_address_leads_anywhere(String address) {
        assertTrue(beside().picture(address).isEmpty());
        assertTrue(beside().picture(temporary.resolve("rahasia.jpg").toString()).isEmpty());
        assertTrue(beside().picture(temporary.resolve("rahasia.jpg").toUri().toString()).isEmpty());
    }

    @Test
    void a_link_is_followed_within_the_folder_only() throws IOException {
        Files.createSymbolicLink(folder.resolve("luar.jpg"), temporary.resolve("rahasia.jpg"));
        Files.createSymbolicLink(folder.resolve("luar"), temporary);
        Files.createSymbolicLink(folder.resolve("dalam.jpg"), folder.resolve("foto/pasar pagi.jpg"));

        assertTrue(beside().picture("luar.jpg").isEmpty());
        assertTrue(beside().picture("luar/rahasia.jpg").isEmpty());
        assertFalse(beside().picture("dalam.jpg").isEmpty());
    }

    @Test
    void a_page_that_names_thousands_gets_some() {
        PicturesBeside beside = beside();

        long given = Stream.generate(() -> beside.picture("foto/pasar pagi.jpg")).limit(1_000).filter(one -> one.isPresent()).count();

        assertEquals(200, given);
    }

    @TestFactory
    Stream<DynamicTest> a_file_comes_with_the_pictures_beside_it() {
        String text = "Pedagang mengeluh karena harga naik sejak pekan lalu, dan pembeli berkurang di seluruh pasar kota itu.";
        return Map.of(
                        "front.md", "---\ntitle: Harga cabai naik\nimage: foto/pasar pagi.jpg\n---\n\n" + text + "\n",
                        "inside.md", "# Harga cabai naik\n\n" + text + "\n\n![Pasar](foto/pasar%20pagi.jpg \"Pasar\")\n",
                        "page.html", "<!DOCTYPE html><html><head><title>Harga cabai naik</title></head><body><article><h1>Harga cabai naik</h1>"
                                + "<figure><img src=\"foto/pasar%20pagi.jpg\" width=\"320\" height=\"200\"><figcaption>Pasar</figcaption></figure>"
                                + ("<p>" + text + "</p>").repeat(3) + "</article></body></html>",
                        "ninjs.json", "{\"uri\":\"https://kb.id/1\",\"type\":\"text\",\"headline\":\"Harga cabai naik\",\"body_xhtml\":\"<p>" + text
                                + "</p>\",\"associations\":{\"featuremedia\":{\"type\":\"picture\",\"renditions\":{\"original\":{\"href\":\"foto/pasar%20pagi.jpg\",\"width\":320}}}}}",
                        "nitf.xml", "<nitf><head/><body><body.head><hedline><hl1>Harga cabai naik</hl1></hedline></body.head><body.content><p>" + text
                                + "</p><media media-type=\"image\"><media-reference source=\"foto/pasar%20pagi.jpg\"/><media-caption>Pasar</media-caption></media></body.content></body></nitf>")
                .entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    try (App app = App.open(temporary.resolve("redaksi-" + one.getKey()), Samples.CLOCK)) {
                        Path file = Files.writeString(folder.resolve(one.getKey()), one.getValue());

                        ImportFiles.Result result = app.importFiles().run(List.of(file), "");

                        Story story = app.newsroom().stories().find(result.stories().getFirst().id()).orElseThrow().story();
                        assertEquals(1, story.photos().size(), result.toString());
                        assertTrue(app.newsroom().originals().has(story.photos().getFirst()));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_item_for_agencies_comes_back_with_its_pictures() {
        Set<String> wires = Set.of("ninjs", "ninjs-1.6", "ninjs-superdesk", "newsml-g2", "nitf", "markdown");
        return Formats.all().stream().filter(format -> wires.contains(format.name()))
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> comesBack(format)));
    }

    private void comesBack(Format format) throws Exception {
        Path written;
        try (App app = App.open(temporary.resolve("dari-" + format.name()), Samples.CLOCK)) {
            app.use(app.settings().with(new Settings.Exporting(Set.of(), "")));
            String lead = app.photos().take("a.jpg", photo).sha256();
            String inside = app.photos().take("b.jpg", picture(0x993333)).sha256();
            Story story = Samples.story("Harga cabai naik", "Pedagang mengeluh.", "Pembeli juga.");
            story = story.with(Field.LEAD, new Figure(story.lead().id(), Inline.of("Pasar"), Inline.of("Budi"), "Pasar pagi", lead));
            List<Block> blocks = new ArrayList<>(story.body().blocks());
            blocks.add(1, new Figure(new BlockId("dalam"), Inline.of("Cabai"), Inline.of("Sari"), "Cabai merah", inside));
            story = story.withBody(new id.redaksi.story.Body(blocks));
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            var order = new Order(format, Choices.USUAL, Packing.FILES, temporary.resolve("keluar-" + format.name()));
            written = app.exportStory().run(List.of(story.id()), order, Embargoed.LEAVES).path();
        }
        try (App app = App.open(temporary.resolve("ke-" + format.name()), Samples.CLOCK);
                Stream<Path> all = Files.walk(written)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertEquals(3, files.size(), files.toString());
            List<Path> texts = files.stream().filter(file -> !file.toString().endsWith(".jpg")).toList();

            ImportFiles.Result result = app.importFiles().run(texts, "");

            Story story = app.newsroom().stories().find(result.stories().getFirst().id()).orElseThrow().story();
            assertEquals(2, story.photos().stream().distinct().count(), result.toString());
            assertEquals("Pasar", story.lead().caption().text());
            assertEquals("Budi", story.lead().credit().text());
            assertEquals("Pasar pagi", story.lead().alt());
            Figure figure = story.body().figures().getFirst();
            assertEquals(List.of("Cabai", "Sari", "Cabai merah"), List.of(figure.caption().text(), figure.credit().text(), figure.alt()));
            assertEquals("Harga cabai naik", story.headline());
        }
    }
}
