package id.redaksi.desk.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.rulebook.HouseRule.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairLinesTest {
    @Test
    void two_columns_of_a_spreadsheet_are_pairs() {
        assertEquals(
                List.of(new Pair("apotik", "apotek"), new Pair("kata \"kunci\"", "kunci")),
                PairLines.read("apotik\tapotek\tcatatan\r\n\"kata \"\"kunci\"\"\"\tkunci\r\n"));
    }

    @Test
    void lines_are_parted_by_whatever_people_put_between_two_words() {
        for (String sign : List.of(" = ", "=", " → ", " -> ", " => ", "; ")) {
            assertEquals(List.of(new Pair("ijin", "izin")), PairLines.read("ijin" + sign + "izin"), sign);
        }
    }

    @Test
    void a_word_alone_is_only_told_and_blank_lines_are_none() {
        assertEquals(List.of(new Pair("pihak", ""), new Pair("oknum", "")), PairLines.read("\n pihak \n\n=x\noknum = \n"));
    }

    @Test
    void what_one_would_type_into_a_field_is_no_list() {
        assertFalse(PairLines.isList("ijin = izin\n"));
        assertTrue(PairLines.isList("ijin\tizin"));
        assertTrue(PairLines.isList("ijin = izin\napotik = apotek"));
    }
}
