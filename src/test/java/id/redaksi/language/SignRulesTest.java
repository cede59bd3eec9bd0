package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.samples.Samples;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks, signs and doubled words: what is found, and what is left alone. */
class SignRulesTest {
    private final Rule doubledWord = new DoubledWord(word -> Set.of("anak-anak", "kupu-kupu").contains(word), Set.of("yang", "di"));

    @Test
    void a_word_that_stands_twice_is_found() {
        assertEquals(List.of("yang yang → yang"), Looks.at(doubledWord, "Data yang yang bocor."));
        assertEquals(List.of("Yang yang → Yang"), Looks.at(doubledWord, "Yang yang bocor."));
        assertEquals(List.of("di  di → di"), Looks.at(doubledWord, "Data di  di sana."));
        assertEquals(List.of("warga warga → warga / warga-warga"), Looks.at(doubledWord, "Para warga warga hadir."));
        assertEquals(List.of("the the → the"), Looks.english(doubledWord, "In the the end."));
    }

    @Test
    void what_should_have_a_hyphen_is_offered_with_one() {
        assertEquals(List.of("anak anak → anak-anak / anak"), Looks.at(doubledWord, "Para anak anak hadir."));
        assertEquals(List.of("kupu kupu → kupu-kupu / kupu"), Looks.at(doubledWord, "Seekor kupu kupu."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Anak-anak itu datang.", "Grup Duran Duran tampil.", "Sejak 2020 2020 itu.", "Rapat itu, itu saja.", "Kalimat satu. Satu lagi.",
        "Huruf a a b b.", "Kata-kata kata."
    })
    void reduplications_names_and_figures_are_no_doubled_words(String text) {
        assertEquals(List.of(), Looks.at(doubledWord, text));
    }

    @Test
    void english_may_say_had_had() {
        assertEquals(List.of(), Looks.english(doubledWord, "All that that man had had."));
    }

    @Test
    void doubled_blanks_are_found_with_no_break_ones_among_them() {
        var rule = new DoubledBlank();
        assertEquals(List.of("   →  "), Looks.at(rule, "warga,  menyatakan"));
        assertEquals(List.of(" \u00a0  →  "), Looks.at(rule, "tersebut \u00a0 pada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"satu dua", "  di depan", "di belakang  ", "baris  \n", "baris\n  berikut", ""})
    void blanks_at_the_ends_of_a_line_are_left_alone(String text) {
        assertEquals(List.of(), Looks.at(new DoubledBlank(), text));
    }

    @Test
    void a_blank_before_a_sign_is_found() {
        var rule = new BlankBeforeSign();
        assertEquals(List.of(" , → ,"), Looks.at(rule, "data , lalu"));
        assertEquals(List.of("  . → ."), Looks.at(rule, "selesai  ."));
        assertEquals(List.of(" : → :"), Looks.at(rule, "Editor : Dini"));
        assertEquals(List.of(" ) → )"), Looks.at(rule, "(data )"));
        assertEquals(List.of(" ? → ?"), Looks.at(rule, "benarkah ?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "data, lalu", "Jika begitu ... kita pergi", "tunggu …", "senyum :)", "senyum :-D", "nilai .5", "versi .NET", ", di depan",
        "kolom\n. titik", "pukul :30"
    })
    void a_blank_before_a_sign_that_begins_something_is_left_alone(String text) {
        assertEquals(List.of(), Looks.at(new BlankBeforeSign(), text));
    }

    @Test
    void a_missing_blank_behind_a_sign_is_found() {
        var rule = new BlankBehindSign();
        assertEquals(List.of(", → , "), Looks.at(rule, "warga,menyatakan"));
        assertEquals(List.of(". → . "), Looks.at(rule, "mencabut larangan.Perusahaan setuju"));
        assertEquals(List.of(". → . "), Looks.at(rule, "pada tahun 2023.Perusahaan setuju"));
        assertEquals(List.of(", → , "), Looks.at(rule, "Senin,13 Agustus"));
        assertEquals(List.of("? → ? "), Looks.at(rule, "Benarkah?Ya."));
        assertEquals(List.of("” → ” "), Looks.at(rule, "“Benar,”kata dia."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "10.000 orang", "portal iNews.id terbit", "pukul 14.05 WIB", "seharga Rp1.000,50", "lihat https://contoh.example/a,b?c:d",
        "surel redaksi@contoh.example", "skor 2:1", "gelar S.Pd. dan S.H.", "dr. Hendro", "naik 4,2 persen", "tunggu...Lalu", "a.n. dia",
        "versi 2.0a", "TEMPO.CO", "www.contoh.example", "PT.KAI", "U.S.A", "jam 12:30"
    })
    void figures_addresses_and_initials_need_no_blank(String text) {
        assertEquals(List.of(), Looks.at(new BlankBehindSign(), text));
    }

    @Test
    void a_mark_without_its_fellow_is_found() {
        var rule = new UnpairedMarks();
        assertEquals(List.of("”"), Looks.at(rule, "kami cabut,” kata dia"));
        assertEquals(List.of("“"), Looks.at(rule, "Kata dia, “kami cabut."));
        assertEquals(List.of("("), Looks.at(rule, "Badan Pusat Statistik (BPS"));
        assertEquals(List.of(")"), Looks.at(rule, "Badan Pusat Statistik BPS)"));
        assertEquals(List.of("\""), Looks.at(rule, "Kata dia, \"kami cabut."));
        assertEquals(List.of("[", ")"), Looks.at(rule, "tanda [buka)"));
    }

    @Test
    void a_curled_and_a_straight_mark_are_no_pair() {
        var rule = new UnpairedMarks();
        assertEquals(List.of("\" → ”"), Looks.at(rule, "“Kami cabut,\" kata dia."));
        assertEquals(List.of("\" → “"), Looks.at(rule, "\"Kami cabut,” kata dia."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“Kami cabut,” kata dia.", "\"Kami cabut,\" kata dia.", "a) satu", "1) satu b) dua", "senyum :)", "layar 27\" baru",
        "(satu [dua] tiga)", "Jum'at ‘98", "“satu “dua” tiga”"
    })
    void pairs_lists_faces_and_inches_are_left_alone(String text) {
        assertEquals(List.of(), Looks.at(new UnpairedMarks(), text));
    }

    @Test
    void a_quotation_over_several_paragraphs_opens_in_each_and_closes_in_the_last() {
        var rule = new UnpairedMarks();
        assertEquals(List.of(), Looks.at(rule, "“Satu.", "“Dua.”"));
        assertEquals(List.of("“"), Looks.at(rule, "“Satu.", "Dua."));
    }

    @Test
    void a_sentence_begins_with_a_capital() {
        var rule = new SentenceStart();
        assertEquals(List.of("larangan → Larangan"), Looks.at(rule, "larangan dicabut."));
        assertEquals(List.of("perusahaan → Perusahaan"), Looks.at(rule, "Larangan dicabut. perusahaan setuju."));
        assertEquals(List.of("anak-anak → Anak-anak"), Looks.at(rule, "anak-anak datang."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Larangan dicabut.", "iNews menulis.", "“Benarkah?” tanya dia.", "Ia tinggal di Jl. sudirman.", "Selesai... lalu pulang.",
        "a. permohonan", "contoh.id terbit", "3 orang", "Pukul 14.05 ia datang.", "PT. maju", "S. pd", "#tagar", "Begini: satu.", ""
    })
    void where_no_sentence_surely_begins_a_small_letter_is_left_alone(String text) {
        assertEquals(List.of(), Looks.at(new SentenceStart(), text));
    }

    @Test
    void code_is_left_alone() {
        Ids ids = Samples.ids();
        Story story = Story.blank(ids)
                .withBody(new Body(List.of(
                        new Code(ids.block(), "", Inline.of("if (a  ,b")),
                        new Paragraph(ids.block(), Inline.of("Jalankan f(a  ,b saja.").with(9, 17, Emphasis.CODE)))));

        for (Rule rule : List.of(new DoubledBlank(), new BlankBeforeSign(), new BlankBehindSign(), new UnpairedMarks())) {
            assertEquals(List.of(), Looks.at(rule, story), rule.id());
        }
    }
}
