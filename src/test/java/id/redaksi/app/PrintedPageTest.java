package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story's page as a PDF. */
class PrintedPageTest {
    @TempDir
    Path folder;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("newsroom"), Samples.CLOCK);
    }

    @AfterEach
    void close() throws Exception {
        app.close();
    }

    private Path print(Story story) throws Exception {
        Path file = folder.resolve("halaman.pdf");
        app.pages().print(story, file);
        picture(file);
        return file;
    }

    /** Leaves pictures of the pages, where pictures are wanted. */
    private static void picture(Path file) throws IOException {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                var renderer = new PDFRenderer(pdf);
                for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                    BufferedImage image = renderer.renderImageWithDPI(page, 96);
                    ImageIO.write(image, "png", Path.of(wanted, "pdf-" + pdf.getDocumentInformation().getTitle().length() + "-" + page + ".png").toFile());
                }
            }
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void its_text_can_be_read_and_what_is_only_suggested_is_not_in_it() throws Exception {
        String text = text(print(Samples.oneOfEach()));

        for (String said : List.of("Judul “kutip” & <tag>", "Teras", "tebal miring tautan", "Duduk perkara", "Rp1.000", "Sumber: BPS", "Dini Listiyani")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        for (String note : List.of("Cek lagi", "Sudah", "catatan\n")) {
            assertFalse(text.contains(note), note);
        }
        assertFalse(Files.readString(folder.resolve("halaman.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Cek lagi"));
    }

    @Test
    void it_tells_a_screen_reader_its_language_its_title_and_its_structure() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print(Samples.oneOfEach()).toFile())) {
            assertEquals("id", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Judul “kutip” & <tag>"));
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    @Test
    void it_says_nothing_of_who_made_it_and_every_font_is_in_it() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print(Samples.oneOfEach()).toFile())) {
            var about = pdf.getDocumentInformation();
            assertEquals("Redaksi", about.getProducer());
            for (String said : new String[] {about.getCreator(), about.getSubject(), about.getKeywords()}) {
                assertTrue(said == null || !said.contains(System.getProperty("user.name")), said);
            }
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void a_long_story_runs_over_pages() throws Exception {
        Story story = Samples.story("Panjang", Stream.generate(() -> "Kalimat yang cukup panjang untuk mengisi satu baris atau lebih di kertas. ".repeat(4)).limit(40).toArray(String[]::new));

        try (PDDocument pdf = Loader.loadPDF(print(story).toFile())) {
            assertTrue(pdf.getNumberOfPages() > 2);
            assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
        }
    }

    @Test
    void a_folder_that_is_not_there_is_said_and_leaves_nothing() {
        Path file = folder.resolve("tiada").resolve("halaman.pdf");

        var why = assertThrows(PageNotSaved.class, () -> app.pages().print(Samples.story("Judul", "x"), file));

        assertEquals("app.page.notSaved", why.explanation().key());
    }

    @Test
    void signs_that_no_font_has_are_told() throws Exception {
        Path file = folder.resolve("tanda.pdf");

        assertTrue(app.pages().print(Samples.story("Judul", "Rp1.000 – “naik” é ±"), file));
        assertFalse(app.pages().print(Samples.story("Judul", "漢字"), file));
    }

    @Test
    void right_to_left_text_and_signs_no_font_has_do_not_stop_it() throws Exception {
        assertTrue(Files.size(print(Samples.story("Judul", "العربية 漢字 🙂", "").with(Field.STANDFIRST, "x"))) > 1000);
    }
}
