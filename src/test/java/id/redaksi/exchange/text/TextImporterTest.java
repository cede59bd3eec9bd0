package id.redaksi.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Dateline;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Topics;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextImporterTest {
    private static Imported read(byte[] bytes) throws ImportFailed {
        return new TextImporter()
                .read(new Source("halaman.txt", bytes, Instant.EPOCH), new Reading("2026-11-24", Samples.ids()));
    }

    private static Story story(String text) throws ImportFailed {
        return read(text.getBytes(StandardCharsets.UTF_8)).stories().getFirst();
    }

    private static List<String> body(Story story) {
        return story.body().blocks().stream().map(Block::text).toList();
    }

    @Test
    void the_seed_becomes_a_story_field_by_field() throws ImportFailed {
        Story story = read(Samples.seed()).stories().getFirst();

        assertEquals("Irak Buka Blokir Telegram karena Penuhi Persyaratan Otoritas Keamanan", story.headline());
        assertEquals(
                List.of(new Contributor("Dini Listiyani", Role.REPORTER), new Contributor("Dini Listiyani", Role.EDITOR)),
                story.contributors());
        assertEquals("Irak Buka Blokir Telegram", story.lead().caption().text());
        assertEquals("Google Play Store", story.lead().credit().text());
        assertNull(story.lead().photo());
        assertEquals(new Dateline("JAKARTA", "iNews.id", "", "JAKARTA, iNews.id -"), story.dateline());
        assertEquals(7, story.body().blocks().size());
        assertTrue(body(story).getFirst().startsWith("Kementerian telekomunikasi Irak mengumumkan"));
        assertTrue(body(story).getLast().endsWith("enkripsi end-to-end."));
        assertEquals(Topics.NONE, story.topics());
        assertEquals("", story.titles().standfirst());
    }

    @Test
    void the_related_entries_of_the_seed_have_their_dates() throws ImportFailed {
        var related = read(Samples.seed()).stories().getFirst().related();

        assertEquals(4, related.size());
        assertEquals("Internasional", related.getFirst().channel());
        assertEquals(
                "Pesawat Tanker AS Jatuh di Irak saat Jalankan Misi Serang Iran, 6 Tentara Tewas",
                related.getFirst().headline());
        assertEquals(new SeenDate("8 hari lalu", "2026-11-24", "2026-11-16"), related.getFirst().date());
        assertEquals(new SeenDate("2 bulan lalu", "2026-11-24", "2026-09"), related.getLast().date());
    }

    @Test
    void what_the_seed_leaves_out_and_cleans_is_reported() throws ImportFailed {
        Imported imported = read(Samples.seed());

        assertTrue(imported.leftOut().containsAll(List.of("Berita Terkini", "Network", "Kanal", "Network Updates")));
        assertEquals(9, imported.leftOut().size());
        assertEquals(
                List.of(
                        new Imported.Cleaned("exchange.cleaned.noBreak", 10),
                        new Imported.Cleaned("exchange.cleaned.doubled", 5),
                        new Imported.Cleaned("exchange.cleaned.trailing", 5)),
                imported.cleaned());
    }

    @Test
    void the_words_of_the_seed_are_not_touched() throws ImportFailed {
        String text = read(Samples.seed()).stories().getFirst().body().text();

        for (String kept : List.of("karana khawatir", "langkah-langkah demu", "pemerintah Iram", "“Perusahaan", "Agustus,\" kata")) {
            assertTrue(text.contains(kept), kept);
        }
        assertFalse(text.contains("\u00a0"));
    }

    @Test
    void every_encoding_gives_the_same_story() throws ImportFailed {
        String seed = new String(Samples.seed(), StandardCharsets.UTF_8);
        Story expected = story(seed);

        assertEquals(expected, read(("\ufeff" + seed).getBytes(StandardCharsets.UTF_8)).stories().getFirst());
        assertEquals(expected, read(("\ufeff" + seed).getBytes(StandardCharsets.UTF_16LE)).stories().getFirst());
        assertEquals(expected, read(("\ufeff" + seed).getBytes(StandardCharsets.UTF_16BE)).stories().getFirst());
        assertEquals(expected, read(seed.getBytes(StandardCharsets.UTF_16LE)).stories().getFirst());
        assertEquals(expected, read(seed.getBytes(Charset.forName("windows-1252"))).stories().getFirst());
        assertEquals(expected, read(seed.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)).stories().getFirst());
    }

    @Test
    void datelines_of_other_houses_are_fields() {
        assertEquals(new Dateline("Jakarta", "ANTARA", "", "Jakarta (ANTARA) -"), dateline("Jakarta (ANTARA) - Presiden"));
        assertEquals(new Dateline("Jakarta", "TEMPO.CO", "", "TEMPO.CO, Jakarta -"), dateline("TEMPO.CO, Jakarta - Menteri"));
        assertEquals(new Dateline("SURABAYA", "iNews.id", "", "SURABAYA, iNews.id –"), dateline("SURABAYA, iNews.id – Warga"));
        assertEquals(new Dateline("", "KOMPAS.com", "", "KOMPAS.com -"), dateline("KOMPAS.com - Warga"));
        assertEquals(new Dateline("BANDA ACEH", "iNewsAceh.id", "", "BANDA ACEH, iNewsAceh.id -"), dateline("BANDA ACEH, iNewsAceh.id - Warga"));
    }

    private static Dateline dateline(String text) {
        return DatelineReader.of(text).orElseThrow().dateline();
    }

    @Test
    void an_ordinary_sentence_has_no_dateline() {
        assertTrue(DatelineReader.of("Kementerian mengumumkan - setelah rapat - keputusan itu.").isEmpty());
        assertTrue(DatelineReader.of("Menurut Budi, ketua tim - yang hadir - itu benar.").isEmpty());
        assertTrue(DatelineReader.of("Senin, 14 Agustus 2023 - 08:25:00 WIB").isEmpty());
        assertEquals("Jakarta", dateline("Jakarta - Presiden tiba.").city());
        assertTrue(DatelineReader.of("Presiden Joko Widodo tiba di Medan.").isEmpty());
    }

    @Test
    void ages_resolve_at_their_own_precision() {
        assertEquals("2026-11-23", Age.of("kemarin", "2026-11-24").orElseThrow().resolved());
        assertEquals("2026-11-24T06", Age.of("3 jam yang lalu", "2026-11-24T09:30").orElseThrow().resolved());
        assertEquals("2026-11-10", Age.of("2 pekan lalu", "2026-11-24").orElseThrow().resolved());
        assertEquals("2025", Age.of("setahun lalu", "2026-11-24").orElseThrow().resolved());
        assertEquals("2026-11-24", Age.of("Baru saja", "2026-11-24").orElseThrow().resolved());
        assertTrue(Age.of("Delapan hari lalu ia pergi", "2026-11-24").isEmpty());
    }

    @Test
    void read_also_in_the_body_is_left_out_and_the_body_goes_on() throws ImportFailed {
        Imported imported = read("""
                Judul Berita Panjang Sekali
                Ani Wati dan Budi
                Senin, 14 Agustus 2023 - 08:25:00 WIB
                Petugas di lokasi banjir
                SEMARANG, iNews.id - Alinea satu ada di sini.
                Baca Juga:
                Judul Lain yang Menarik
                Alinea dua ada di sini.
                Sumber: Antara
                Alinea tiga ada di sini.
                Editor: Sari
                """.getBytes(StandardCharsets.UTF_8));
        Story story = imported.stories().getFirst();

        assertEquals(
                List.of("Alinea satu ada di sini.", "Alinea dua ada di sini.", "Alinea tiga ada di sini."), body(story));
        assertEquals("Petugas di lokasi banjir", story.lead().caption().text());
        assertEquals("SEMARANG", story.dateline().city());
        assertEquals(
                List.of("Ani Wati", "Budi", "Sari"),
                story.contributors().stream().map(Contributor::name).toList());
        assertEquals(
                List.of("Senin, 14 Agustus 2023 - 08:25:00 WIB", "Baca Juga:", "Judul Lain yang Menarik", "Sumber: Antara"),
                imported.leftOut());
    }

    @Test
    void a_line_made_to_tire_the_reader_is_just_a_line() throws ImportFailed {
        String tiring = "a" + ".com".repeat(200_000);

        assertTrue(story("Judul\n\n" + tiring + "\n\nEditor: A").body().text().startsWith("a.com"));
    }

    @Test
    void a_family_is_one_emoji() throws ImportFailed {
        assertEquals("Isi 👨‍👩‍👧 berita.", story("Judul\n\nIsi 👨‍👩‍👧 berita.").body().text());
    }

    @Test
    void plain_text_has_a_headline_and_paragraphs() throws ImportFailed {
        Story story = story("Judul Berita\n\nAlinea satu\nmasih satu.\n\nAlinea dua.\n");

        assertEquals("Judul Berita", story.headline());
        assertEquals(List.of("Alinea satu masih satu.", "Alinea dua."), body(story));
    }

    @Test
    void binary_and_empty_and_broken_files_are_refused() {
        assertThrows(ImportFailed.class, () -> read(new byte[0]));
        assertThrows(ImportFailed.class, () -> read(new byte[] {1, 2, 0, 4, 5}));
        assertThrows(ImportFailed.class, () -> read(" \n\t\n".getBytes(StandardCharsets.UTF_8)));
        byte[] broken = "Judul “baik”\n\nIsi ".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xFF;
        assertThrows(ImportFailed.class, () -> read(broken));
    }

    @Test
    void furniture_without_a_heading_before_it_is_left_out() throws ImportFailed {
        Imported imported = read("""
                Harga Cabai Naik Lagi di Pasar Induk
                Banjir di Demak (Foto: Antara/Aji)
                JAKARTA, iNews.id - Harga cabai naik lagi di pasar induk karena hujan yang turun terus sejak pekan lalu.
                Kami membuka kesempatan bagi Anda yang ingin menjadi pebisnis media. Klik Lebih Lanjut
                News updates from 99+ regions
                Pedagang membuka lapak lebih pagi.
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(2, imported.stories().getFirst().body().blocks().size());
        assertEquals(2, imported.leftOut().size());
    }

    @Test
    void an_illustration_is_said_in_the_caption_and_is_nobodys_name() throws ImportFailed {
        String page = """
                Judul yang Cukup Panjang untuk Sebuah Berita
                %s
                JAKARTA, iNews.id - Kalimat pertama yang cukup panjang untuk sebuah alinea berita yang wajar.
                """;

        Story alone = story(page.formatted("Uang rupiah (Ilustrasi)"));
        Story named = story(page.formatted("Uang rupiah (Ilustrasi: Freepik)"));

        assertEquals("Uang rupiah (Ilustrasi)", alone.lead().caption().text());
        assertEquals("", alone.lead().credit().text());
        assertEquals("Freepik", named.lead().credit().text());
    }

    @Test
    void the_word_before_a_byline_is_no_part_of_the_name() throws ImportFailed {
        for (String line : List.of("Oleh Rani Prameswari", "Oleh: Rani Prameswari", "OLEH : Rani Prameswari", "By Rani Prameswari")) {
            Story story = story("""
                    Perpustakaan Kota Buka Sampai Malam
                    %s
                    BANDUNG, Redaksi - Perpustakaan kota akan melayani pengunjung sampai pukul 21.00.
                    """.formatted(line));

            assertEquals(List.of(new Contributor("Rani Prameswari", Role.REPORTER)), story.contributors(), line);
        }
    }

    @Test
    void a_credit_on_a_line_of_its_own_belongs_to_the_lead_photo() throws ImportFailed {
        String page = """
                Perpustakaan Kota Buka Sampai Malam
                Rani Prameswari
                %s
                BANDUNG, Redaksi - Perpustakaan kota akan melayani pengunjung sampai pukul 21.00.
                """;

        Story alone = story(page.formatted("Foto: Dok. Perpustakaan Kota"));
        Story under = story(page.formatted("Ruang baca pada malam hari\nFoto: Antara/Aji"));

        assertEquals("", alone.lead().caption().text());
        assertEquals("Dok. Perpustakaan Kota", alone.lead().credit().text());
        assertEquals("Ruang baca pada malam hari", under.lead().caption().text());
        assertEquals("Antara/Aji", under.lead().credit().text());
        assertEquals(1, under.body().blocks().size());
    }

    @Test
    void tabs_are_counted() throws ImportFailed {
        Imported imported = read("Judul\n\nsatu\tdua\ttiga.\n".getBytes(StandardCharsets.UTF_8));

        assertTrue(imported.cleaned().contains(new Imported.Cleaned("exchange.cleaned.tabs", 2)));
        assertEquals("satu dua tiga.", body(imported.stories().getFirst()).getFirst());
    }

    @Test
    void bytes_that_are_mostly_accents_are_no_text() {
        org.junit.jupiter.api.Assertions.assertThrows(
                ImportFailed.class, () -> read(new byte[] {(byte) 0xfa, (byte) 0xfe, (byte) 0xff}));
    }

    @Test
    void what_a_program_reads_becomes_no_paragraphs() {
        assertRefused("exchange.text.rtf", "{\\rtf1\\ansi Halo {\\*\\annotation hanya untuk redaktur}\\par}");
        assertRefused("exchange.text.xml", "\n<?xml version=\"1.0\"?><artikel><judul>Banjir</judul></artikel>");
        assertRefused("exchange.text.xml", "<office:document xmlns:office=\"urn:oasis\"><p>Banjir</p></office:document>");
        assertRefused("exchange.text.mail", "From: Ani <ani@contoh.example>\r\nSubject: Rilis\r\n lanjut\r\nMIME-Version: 1.0\r\n\r\nIsi");
        assertRefused("exchange.text.json", "[\n {\"judul\": \"Banjir\", \"isi\": \"terpotong");
    }

    @Test
    void a_text_that_begins_with_such_a_sign_is_still_a_text() throws ImportFailed {
        assertEquals(List.of("<Batam> basah sejak pagi."), body(story("<Batam> basah sejak pagi.")));
        assertEquals(List.of("{rapat} \"dua jam\": begitu kata panitia."), body(story("{rapat} \"dua jam\": begitu kata panitia.")));
        assertEquals(List.of("Jawab: baik."), body(story("Tanya: apa kabar?\nJawab: baik.")));
        assertEquals(List.of("[Foto: Ani] Pasar ramai."), body(story("[Foto: Ani] Pasar ramai.")));
    }

    private static void assertRefused(String key, String text) {
        var failed = assertThrows(ImportFailed.class, () -> story(text));
        assertEquals(key, failed.explanation().key());
    }

    @Test
    void a_file_for_programs_that_lies_beside_a_page_is_no_story() {
        for (String name : List.of("gaya.css", "Iklan.JS")) {
            var source = new Source(name, "body { margin: 0 }".getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
            var failed = assertThrows(ImportFailed.class, () -> new TextImporter().read(source, new Reading("2026-11-24", Samples.ids())));
            assertEquals("exchange.text.program", failed.explanation().key());
        }
    }

    @Test
    void a_table_that_lies_beside_texts_is_no_story() {
        for (String name : List.of("posts.csv", "daftar.TSV")) {
            var source = new Source(name, "judul,isi\nSatu,Dua\n".getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
            ImportFailed failed = assertThrows(
                    ImportFailed.class, () -> new TextImporter().read(source, new Reading("2026-11-24", Samples.ids())));

            assertEquals("exchange.text.table", failed.explanation().key());
        }
    }
}
