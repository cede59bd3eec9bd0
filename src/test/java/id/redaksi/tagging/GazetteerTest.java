package id.redaksi.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GazetteerTest {
    @Test
    void capitals_are_restored() {
        assertEquals("Kota Banda Aceh", Gazetteer.restored("KOTA BANDA ACEH"));
        assertEquals("DKI Jakarta", Gazetteer.restored("DKI JAKARTA"));
        assertEquals("Kabupaten Toli-Toli", Gazetteer.restored("KABUPATEN TOLI-TOLI"));
    }

    @Test
    void a_place_is_known_without_its_kind() {
        assertEquals("Malang", Gazetteer.bare("Kabupaten Malang"));
        assertEquals("Kota", Gazetteer.bare("Kota"));
    }

    @Test
    void countries_are_known_by_their_indonesian_names() {
        Gazetteer gazetteer = Gazetteer.shipped();

        assertTrue(gazetteer.has("jepang"));
        assertEquals("Belanda", gazetteer.written("BELANDA").orElseThrow());
    }
}
