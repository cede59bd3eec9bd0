package id.redaksi.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void a_name_with_its_short_form_behind_it_explains_it() {
        assertEquals(
                Map.of("BPS", "Badan Pusat Statistik"),
                Acronyms.in("Data itu dari Badan Pusat Statistik (BPS) pekan ini."));
    }

    @Test
    void the_short_form_may_stand_first_and_be_made_of_syllables() {
        assertEquals(Map.of("BNN", "Badan Narkotika Nasional"), Acronyms.in("BNN (Badan Narkotika Nasional) menolak."));
        assertEquals(
                Map.of("Kemendagri", "Kementerian Dalam Negeri"), Acronyms.in("Surat Kementerian Dalam Negeri (Kemendagri)."));
    }

    @Test
    void words_before_the_name_are_left_out() {
        assertEquals(
                Map.of("KPK", "Komisi Pemberantasan Korupsi"),
                Acronyms.in("Ketua Komisi Pemberantasan Korupsi (KPK) diam."));
    }

    @Test
    void what_is_no_short_form_explains_nothing() {
        assertEquals(Map.of(), Acronyms.in("Bupati Budi Santoso (PDIP) dan Kota Tua (Jakarta)."));
    }
}
