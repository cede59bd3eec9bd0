package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> in(String language, String text) {
        return Sentences.of(language).in(text).stream()
                .map(one -> text.substring(one.from(), one.to()))
                .toList();
    }

    private static List<String> in(String text) {
        return in("id", text);
    }

    @Test
    void full_stops_questions_and_calls_end_a_sentence() {
        assertEquals(List.of("Ia pergi.", "Benarkah?", "Ya!", "Lalu pulang…", "Habis"), in("Ia pergi. Benarkah? Ya! Lalu pulang… Habis"));
    }

    @Test
    void titles_initials_and_short_forms_do_not() {
        assertEquals(
                List.of("Menurut dr. H. Budi S. Santoso, M.Si., harga naik.", "Ia pulang."),
                in("Menurut dr. H. Budi S. Santoso, M.Si., harga naik. Ia pulang."));
        assertEquals(List.of("Rumah di Jl. Sudirman No. 5 itu dijual.", "Laku."), in("Rumah di Jl. Sudirman No. 5 itu dijual. Laku."));
        assertEquals(List.of("Kata Letjen. Rudi dan Kol. Inf. Dedi tiba."), in("Kata Letjen. Rudi dan Kol. Inf. Dedi tiba."));
    }

    @Test
    void short_forms_that_close_a_list_do() {
        assertEquals(List.of("Beras, gula, dll.", "Semua naik."), in("Beras, gula, dll. Semua naik."));
        assertEquals(List.of("PT Maju Tbk.", "Sahamnya naik."), in("PT Maju Tbk. Sahamnya naik."));
    }

    @Test
    void numbers_and_names_with_a_point_stay_whole() {
        assertEquals(List.of("Harga Rp1.000.", "Pukul 10.00 WIB iNews.id memberitakan."), in("Harga Rp1.000. Pukul 10.00 WIB iNews.id memberitakan."));
        assertEquals(List.of("Ia selesai.", "iNews melaporkan."), in("Ia selesai. iNews melaporkan."));
        assertEquals(List.of("1. Siapkan beras.", "Cuci."), in("1. Siapkan beras. Cuci."));
        assertEquals(List.of("Pada 2024.", "Lalu ia pergi."), in("Pada 2024. Lalu ia pergi."));
    }

    @Test
    void a_quotation_goes_on_in_its_attribution() {
        assertEquals(List.of("“Kamu mau apa?” tanya dia.", "Ia diam."), in("“Kamu mau apa?” tanya dia. Ia diam."));
        assertEquals(List.of("\"Pergi!\" kata dia."), in("\"Pergi!\" kata dia."));
        assertEquals(List.of("Dia berkata, “Saya pergi.”", "Lalu pulang."), in("Dia berkata, “Saya pergi.” Lalu pulang."));
        assertEquals(List.of("(Tutup.)", "Buka."), in("(Tutup.) Buka."));
    }

    @Test
    void a_line_break_ends_a_sentence() {
        assertEquals(List.of("baris satu", "baris dua"), in("baris satu\nbaris dua"));
    }

    @Test
    void each_language_has_its_own_short_forms() {
        assertEquals(List.of("Gov. Smith of the U.S. Navy met Sen. Lee.", "He left."), in("en", "Gov. Smith of the U.S. Navy met Sen. Lee. He left."));
        assertEquals(List.of("日本語。", "今日は！", "はい？"), in("ja", "日本語。今日は！はい？"));
    }

    @Test
    void the_blanks_behind_a_sentence_belong_to_it() {
        String text = "Satu.  Dua. ";
        var sentences = Sentences.of("id");
        assertEquals(new Stretch(0, 5), sentences.around(text, 0));
        assertEquals(new Stretch(0, 5), sentences.around(text, 6));
        assertEquals(new Stretch(7, 11), sentences.around(text, 7));
        assertEquals(new Stretch(7, 11), sentences.around(text, 12));
        assertEquals(new Stretch(0, 0), sentences.around("", 0));
    }

    @Property
    void sentences_cover_all_but_blanks_in_order(@ForAll String text) {
        int end = 0;
        for (Stretch one : Sentences.of("id").in(text)) {
            assertTrue(text.substring(end, one.from()).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
            assertTrue(one.to() > one.from());
            end = one.to();
        }
        assertTrue(text.substring(end).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
