package id.redaksi.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stories of real length have and short ones have not: offices in full, brackets, names that are shortened later, sums, lists. */
class LongStoryTest {
    private static TagSuggester suggester;

    @BeforeAll
    static void dictionaries() {
        Optional<TagSuggester> shipped = Shipped.suggester();
        assumeTrue(shipped.isPresent(), "the dictionaries were not fetched");
        suggester = shipped.orElseThrow();
    }

    private static List<String> names(Kind kind, Story story) {
        return suggester.suggest(story, Known.NOTHING).stream().filter(one -> one.kind() == kind).map(Suggestion::name).toList();
    }

    private static List<String> candidates(Story story) {
        return suggester.candidates(story, Known.NOTHING).stream().map(found -> found.candidate().name()).toList();
    }

    @Test
    void who_holds_an_office_is_parted_from_the_house_and_its_place() {
        Story story = Samples.story("Air Naik", "Kepala BPBD Lumajang Patrika Hastianto mengatakan air naik.", "Manajer PLN Wilayah Riau Zulfadli Hamdani pergi.");

        assertTrue(names(Kind.PERSON, story).containsAll(List.of("Patrika Hastianto", "Zulfadli Hamdani")), () -> names(Kind.PERSON, story).toString());
        assertTrue(names(Kind.ORGANISATION, story).contains("BPBD Lumajang"), () -> names(Kind.ORGANISATION, story).toString());
    }

    @Test
    void a_name_that_begins_with_a_word_stays_whole_behind_an_office() {
        Story story = Samples.story("Pajak Naik", "Menteri Keuangan Sri Mulyani Indrawati mengatakan pajak naik.");

        assertTrue(names(Kind.PERSON, story).contains("Sri Mulyani Indrawati"), () -> names(Kind.PERSON, story).toString());
    }

    @Test
    void whose_money_it_is_makes_no_country() {
        Story sum = Samples.story("Surplus 3 Miliar Dolar AS", "Surplus perdagangan mencapai 3,12 miliar dolar AS pada Mei.");
        Story country = Samples.story("Ekspor ke AS", "Ekspor ke AS mencapai 3 ton pada Mei.");

        assertFalse(names(Kind.PLACE, sum).contains("AS"), () -> names(Kind.PLACE, sum).toString());
        assertFalse(candidates(sum).contains("dolar AS"), () -> candidates(sum).toString());
        assertTrue(names(Kind.PLACE, country).contains("AS"));
    }

    @Test
    void the_short_name_of_a_province_is_the_province() {
        Story story = Samples.story("Aduan dari Sumut", "Aduan datang dari Sumatera Utara. Warga Sumut mengadu.");

        List<String> tags = names(Kind.TAG, story);
        assertTrue(tags.contains("Sumatera Utara") || tags.contains("Sumut"), tags.toString());
        assertTrue(names(Kind.PLACE, story).contains("Sumut"), () -> names(Kind.PLACE, story).toString());
        assertEquals(Optional.of("Sumatera Utara"), Gazetteer.shipped().inFull("sumut"));
    }

    @Test
    void a_term_in_small_letters_explains_its_short_name_which_is_no_institution_then() {
        Story story = Samples.story("Aturan Baru", "KPU menyiapkan pemungutan suara ulang (PSU) pekan depan. PSU digelar di dua desa.");

        assertTrue(candidates(story).contains("pemungutan suara ulang"));
        assertFalse(names(Kind.ORGANISATION, story).contains("PSU"), () -> names(Kind.ORGANISATION, story).toString());
        assertTrue(names(Kind.ORGANISATION, story).contains("KPU"));
    }

    @Test
    void the_place_behind_the_brackets_is_the_offices() {
        Story story = Samples.story("Buku Nikah", "Permohonan dikabulkan Pengadilan Agama (PA) Bekasi dalam sidang keliling.");

        assertTrue(candidates(story).containsAll(List.of("Pengadilan Agama Bekasi", "PA Bekasi")), () -> candidates(story).toString());
    }

    @Test
    void two_short_names_under_one_roof_are_one_name() {
        Story story = Samples.story("Tanah", "Kementerian ATR/BPN menjawab.");

        assertTrue(candidates(story).contains("ATR/BPN"), () -> candidates(story).toString());
    }

    @Test
    void a_name_that_is_shortened_later_is_not_suggested_twice() {
        Story story = Samples.story(
                "Zarvik Tempest Menang", "Tim Zarvik Tempest mengalahkan lawannya di final.", "Mereka, kata pelatih Tempest, unggul.", "Sejak itu Tempest melaju.");

        List<String> tags = names(Kind.TAG, story);
        assertTrue(tags.contains("Zarvik Tempest"), tags.toString());
        assertFalse(tags.contains("Tempest"), tags.toString());
    }

    @Test
    void a_number_belongs_to_what_it_numbers_and_not_to_what_is_counted() {
        Story story = Samples.story(
                "Uji Lintang Watch 3", "Lintang Watch 3 kuat empat hari. Di Jakarta 12 orang mencobanya.", "Orang Jakarta 12 kali bertanya.",
                "Stadion PON XX pada malam itu penuh. Pembukaan PON XX ramai.");

        assertTrue(candidates(story).containsAll(List.of("Lintang Watch 3", "PON XX")), () -> candidates(story).toString());
        assertFalse(candidates(story).contains("Jakarta 12"), () -> candidates(story).toString());
    }

    @Test
    void how_something_is_done_is_a_term_of_the_headline() {
        Story story = Samples.story("Begini Cara Cek Tilang Elektronik", "Polisi menjelaskan cara cek tilang elektronik lewat ponsel.");

        assertTrue(candidates(story).contains("cara cek tilang elektronik"), () -> candidates(story).toString());
    }

    @Test
    void what_a_headline_offers_is_joined_with_what_it_is_offered_of() {
        Story story = Samples.story("Jadwal dan Tarif Kereta Api Parepare: Uji Coba Usai", "Kereta api dari Makassar berangkat pagi. Naik kereta api murah.");

        assertTrue(candidates(story).containsAll(List.of("jadwal kereta api", "tarif kereta api")), () -> candidates(story).toString());
        assertFalse(candidates(story).contains("jadwal Makassar"), () -> candidates(story).toString());
    }

    @Test
    void houses_are_called_as_people_call_them() {
        Story story = Samples.story(
                "Laba Naik", "Laba PT Samudra Pangan Lestari Tbk naik.", "Peneliti dari Badan Geologi Kementerian Energi mencatat gempa.",
                "Naskah disimpan di Balai Bahasa Provinsi Maluku sejak lama.");

        assertTrue(
                candidates(story).containsAll(List.of("Samudra Pangan Lestari", "Badan Geologi", "Kementerian Energi", "Balai Bahasa Maluku")),
                () -> candidates(story).toString());
    }

    @Test
    void a_place_that_begins_like_a_title_is_a_place() {
        Story story = Samples.story("Satwa", "Satwa itu dari pulau kecil di Raja Ampat pekan lalu.", "Raja Charles datang.");

        assertTrue(names(Kind.PLACE, story).contains("Raja Ampat"), () -> names(Kind.PLACE, story).toString());
        assertTrue(names(Kind.PERSON, story).contains("Charles"), () -> names(Kind.PERSON, story).toString());
    }

    @Test
    void words_said_twice_and_months_are_no_two_ends_of_a_line() {
        Story story = Samples.story("Rapat", "Rapat Perserikatan Bangsa-Bangsa digelar periode Januari-September.", "Kereta Ambarawa-Tuntang lewat.");

        assertFalse(candidates(story).stream().anyMatch(List.of("Bangsa", "Januari", "September")::contains), () -> candidates(story).toString());
        assertTrue(candidates(story).contains("Tuntang"), () -> candidates(story).toString());
    }
}
