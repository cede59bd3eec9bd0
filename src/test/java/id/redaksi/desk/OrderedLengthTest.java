package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedLengthTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "312|400|312 dari 400 kata, kurang 88|312 of 400 words, 88 short",
        "359|400|359 dari 400 kata, kurang 41|359 of 400 words, 41 short",
        "360|400|360 dari 400 kata|360 of 400 words",
        "440|400|440 dari 400 kata|440 of 400 words",
        "441|400|441 dari 400 kata, lebih 41|441 of 400 words, 41 over",
        "0|1|0 dari 1 kata, kurang 1|0 of 1 words, 1 short"
    })
    void more_than_a_tenth_away_it_says_by_how_much(int words, int ordered, String indonesian, String english) {
        var length = new OrderedLength(words, ordered);

        assertEquals(indonesian, Wording.of(Wording.INDONESIAN).text(length.said()));
        assertEquals(english, Wording.of(Wording.ENGLISH).text(length.said()));
        assertEquals(indonesian.contains(","), length.isOff());
    }

    @Test
    void without_an_order_there_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new OrderedLength(1, 0));
    }
}
