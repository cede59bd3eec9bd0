package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.topics.OwnNames;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of files that no format reads. */
class UnreadTest {
    private static Message refused(String name, byte[] bytes) {
        return assertThrows(
                        ImportFailed.class,
                        () -> FileReading.read(
                                new Source(name, bytes, Instant.EPOCH), "", OwnNames.NONE, Samples.ids(), Beside.NOTHING))
                .explanation();
    }

    private static byte[] zip(String... entries) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("isi isi isi isi isi isi".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length + 600];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({
        "naskah.docx, dokumen Word", "naskah.odt, dokumen LibreOffice", "buku.epub, buku EPUB", "paket.zip, berkas zip",
        "tanpa nama, berkas zip"
    })
    void a_zip_file_that_is_cut_off_is_called_so_with_what_it_is(String name, String kind) throws Exception {
        byte[] whole = zip("[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml");

        for (int length : new int[] {whole.length - 30, whole.length / 2, 40, 4}) {
            Message said = refused(name, Arrays.copyOf(whole, length));
            assertEquals("exchange.unread.cut", said.key());
            assertTrue(Wording.of(Wording.INDONESIAN).text(said).startsWith(name + " rusak: " + kind + " ini terpotong"));
        }
    }

    @Test
    void files_of_old_office_are_called_so_whatever_their_name() {
        byte[] old = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

        assertEquals("exchange.unread.old", refused("tabel.xls", old).key());
        assertEquals("exchange.unread.old", refused("naskah", old).key());
        assertEquals("exchange.office.old", refused("naskah.doc", old).key());
        assertEquals("exchange.office.old", refused("naskah.docx", old).key());
    }

    @Test
    void what_is_none_of_what_its_name_says_and_no_text_is_called_broken() {
        assertEquals("exchange.unread.misnamed", refused("naskah.docx", bytes(7, 0, 1, 0xFF)).key());
        assertEquals("exchange.notText", refused("naskah.txt", bytes(7, 0, 1, 0xFF)).key());
    }

    @Test
    void whole_files_of_other_kinds_are_called_what_they_are() throws Exception {
        assertEquals(
                "tabel.xlsx is a spreadsheet with no story in it that can be read. Save its text as .docx, .odt or text, then import that.",
                Wording.of(Wording.ENGLISH).text(refused("tabel.xlsx", zip("xl/workbook.xml"))));
        assertEquals("exchange.unread.noStory", refused("foto.zip", zip("foto/satu.jpg")).key());
        assertEquals("exchange.unread.pdf", refused("siaran.pdf", bytes('%', 'P', 'D', 'F', '-', '1')).key());
        assertEquals("exchange.unread.packed", refused("arsip.rar", bytes('R', 'a', 'r', '!', 0x1A)).key());
    }

    @Test
    void texts_that_a_site_gives_out_in_a_zip_file_are_to_be_unpacked() throws Exception {
        Message said = refused("Export.zip", zip("Catatan/Banjir 1f2e.md", "Catatan/foto.png", "posts/1.banjir.HTML", "posts.csv"));

        assertEquals("exchange.unread.unpack", said.key());
        assertEquals(
                "Export.zip is a zip file with 2 files in it that may be read. Unpack it and import its folder.",
                Wording.of(Wording.ENGLISH).text(said));
        assertEquals("exchange.unread.noStory", refused("buku.zip", zip("mimetype", "EPUB/satu.html")).key());
    }
}
