package id.redaksi.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void the_first_five_are_held_against_each_tagger_and_all_and_the_first_ten_against_what_two_chose() {
        var agreement = new Agreement();

        agreement.add(
                List.of("Banjir", "rob", "pasar", "jalan", "kota", "Semarang"),
                List.of(List.of("banjir", "Semarang"), List.of("banjir", "rob"), List.of("rob", "tanggul"), List.of("tanggul", "laut")));

        assertEquals(4 / 20.0, agreement.each(), 1e-9);
        assertEquals(2 / 5.0, agreement.any(), 1e-9);
        assertEquals(8 / 20.0, agreement.three(), 1e-9);
        assertEquals(2 / 3.0, agreement.recall(), 1e-9);
    }
}
