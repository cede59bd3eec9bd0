package id.redaksi.language.indonesian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.Looks;
import id.redaksi.language.Rule;
import id.redaksi.language.WordList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of Indonesian spelling: what is found, and what is left alone. */
class IndonesianRulesTest {
    private static final Set<String> WORDS = Set.of(
            "dilakukan", "ditetapkan", "gelar", "menggelar", "picu", "memicu", "pasar", "memasarkan", "konversi", "usai", "kelas",
            "koreksi", "dikoreksi", "dikonversi", "kirim", "film", "jangka", "panjang", "sesama", "dikirim", "sosialisasi", "mali", "jersey", "anggaran",
            "harmonisasi", "realisasi", "rem", "cek");

    private final Rule prepositions = new Prepositions(WORDS::contains);
    private final Rule nonStandard = new NonStandard();
    private final Rule properNames = new ProperNames(WORDS::contains);
    private final Affixes affixes = new Affixes(WORDS::contains);

    @ParameterizedTest
    @CsvSource({
        "Ia di makan ular., di makan → dimakan",
        "Rapat di lakukan Senin., di lakukan → dilakukan",
        "Ia tiba dipasar., dipasar → di pasar",
        "Dimana dia?, Dimana → Di mana",
        "Ia pergi kerumah., kerumah → ke rumah",
        "Hal itu diantaranya benar., diantaranya → di antaranya",
        "Siapa dimanapun ia., dimanapun → di mana pun",
        "Uang itu diatas meja., diatas → di atas"
    })
    void prepositions_stand_apart_and_prefixes_do_not(String text, String found) {
        assertEquals(List.of(found), Looks.at(prepositions, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia di pasar.", "Makanan dimakan.", "Ia keluar dari rumah.", "Ketua kedua kepada kemari.", "Ia di pekan ini.",
        "Ia di Jakarta.", "Keadaan dibalik.", "Ia dipasarkan.", "Disampingkan dulu.", "Ia di bukit.", "Data di simpanan.",
        "PT Diatas Awan", "Ia di mana-mana.", "Ia berhenti di tanjakan."
    })
    void what_may_be_right_is_left_alone(String text) {
        assertEquals(List.of(), Looks.at(prepositions, text));
    }

    @ParameterizedTest
    @CsvSource({
        "Ia ke apotik itu., apotik → apotek",
        "Penuh resikonya., resikonya → risikonya",
        "Praktek itu., Praktek → Praktik",
        "Ke Kementrian Dalam Negeri., Kementrian → Kementerian",
        "Hari Jum’at., Jum’at → Jumat",
        "Ia adalah merupakan saksi., adalah merupakan → merupakan",
        "Siapapun boleh., Siapapun → Siapa pun",
        "Pada bulan Nopember., Nopember → November"
    })
    void non_standard_forms_are_found_with_the_standard_one(String text, String found) {
        assertEquals(List.of(found), Looks.at(nonStandard, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ia Sutera Hadi.", "RESIKO", "Risiko itu.", "Apotek itu.", "Kata Putera Sampoerna.", "Dari mana, apa pun."})
    void names_and_standard_forms_are_left_alone(String text) {
        assertEquals(List.of(), Looks.at(nonStandard, text));
    }

    @Test
    void english_stories_have_no_indonesian_faults() {
        for (Rule rule : List.of(prepositions, nonStandard, properNames)) {
            assertEquals(List.of(), Looks.english(rule, "The resiko in dipasar of jakarta."), rule.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Warga indonesia hadir., indonesia → Indonesia",
        "Ia tiba di jakarta., jakarta → Jakarta",
        "Hari senin ini., senin → Senin",
        "Bulan agustus ini., agustus → Agustus",
        "Ia orang jepang., jepang → Jepang"
    })
    void proper_names_take_a_capital(String text, String found) {
        assertEquals(List.of(found), Looks.at(properNames, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dua minggu lagi.", "Kunci inggris itu.", "Gula jawa itu.", "Batik pekalongan.", "Kaus jersey.", "Nasib malang.", "Medan laga.",
        "Warga Indonesia.", "akun #jakarta", "jakarta.go.id"
    })
    void kinds_of_things_and_other_words_keep_their_small_letter(String text) {
        assertEquals(List.of(), Looks.at(properNames, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "digelar", "dipicu", "mengonversi", "seusai", "sekelas", "terkoreksi", "mengoreksi", "perfilman", "berjangka", "perpanjangan",
        "antarsesama", "digelarnya", "kelasnya", "pengirim", "menyosialisasikan", "menganggarankan", "ketidakpanjangan", "diharmonisasi", "mengharmonisasi", "terealisasi", "pengereman", "mengecek", "memperpanjang",
        "diperpanjang"
    })
    void regular_forms_of_known_words_are_known(String word) {
        assertTrue(affixes.has(word), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dipasar", "mengkonversi", "mensosialisasikan", "memkoreksi", "digelra", "menpicu", "ber", "me", "nya", "dinya", "", "terkorek", "ketidakpanjng", "ketidakan", "pengepasaran", "diharmonisas", "memperpamjang"})
    void irregular_forms_are_not(String word) {
        assertFalse(affixes.has(word), word);
    }

    @Test
    void every_non_standard_form_has_another_standard_one() {
        for (String line : WordList.lines(NonStandard.class, "nonstandard.txt")) {
            String[] sides = line.replace(" !", "").split(" = ");
            assertEquals(2, sides.length, line);
            assertFalse(sides[0].equals(sides[1]), line);
            assertEquals(sides[0].toLowerCase(java.util.Locale.ROOT), sides[0]);
        }
    }
}
