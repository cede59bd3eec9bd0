package id.redaksi.desk.stories.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.archive.Query;
import id.redaksi.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChipTest {
    private static final Wording WORDING = Wording.of(Wording.INDONESIAN);

    private static List<Chip> chips(String typed) {
        return Chip.in(Query.read(typed, LocalDate.of(2026, 11, 30)));
    }

    private static List<String> names(String typed) {
        return chips(typed).stream().map(chip -> WORDING.text(chip.name())).toList();
    }

    @Test
    void filters_and_words_that_must_not_occur_are_chips_in_the_order_in_which_they_are_typed() {
        assertEquals(
                List.of("Kanal: Sport", "Tag: timnas u-23", "Tanggal: 2026-08..2026-11", "Tanpa rumor", "Bukan Status: ide"),
                names("kanal:Sport tag:\"timnas u-23\" gol tanggal:2026-08..2026-11 -rumor \"kata demi kata\" -status:ide"));
        assertEquals(List.of(), names("blokir \"kata demi kata\" pem*"));
    }

    @Test
    void a_chip_goes_with_its_text_and_its_blank_and_everything_else_stays() {
        List<Chip> chips = chips("gol  kanal:Sport -rumor tag:\"timnas u-23\" akhir");

        assertEquals("gol -rumor tag:\"timnas u-23\" akhir", chips.get(0).without());
        assertEquals("gol  kanal:Sport tag:\"timnas u-23\" akhir", chips.get(1).without());
        assertEquals("gol  kanal:Sport -rumor akhir", chips.get(2).without());
    }

    @Test
    void the_text_without_each_chip_in_turn_ends_without_filters() {
        String typed = "satu kanal:Sport -rumor dua tag:\"timnas u-23\" -status:ide tanggal:2026 \"tiga empat\"";
        while (!chips(typed).isEmpty()) {
            int before = chips(typed).size();
            typed = chips(typed).getFirst().without();
            assertEquals(before - 1, chips(typed).size(), typed);
        }
        assertEquals("satu dua \"tiga empat\"", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "--", ":", "kanal:", "tag:\"", "-tag:\"😀", "kanal:السياسة \u202e-x", "😀:😀", "\"\"\"-\"kanal:\""})
    void no_text_is_too_odd(String typed) {
        chips(typed).forEach(chip -> assertTrue(chip.without().length() < typed.length()));
    }

    @Test
    void of_ten_thousand_filters_a_dozen_is_shown() {
        assertFalse(chips("tag:a ".repeat(1_666)).size() > 12);
    }
}
