package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"400|400", "' 60 '|60", "1.200|1200", "'1,200'|1200", "1 200|1200", "100.000|100000"})
    void a_number_is_read_as_people_write_it(String text, int number) {
        assertEquals(OptionalInt.of(number), WholeNumber.read(text, 1, 100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "enam", "60a", "6.0", "1.20", "100001", "99999999999", "1e3", "½", "٦٠"})
    void anything_else_is_none(String text) {
        assertEquals(OptionalInt.empty(), WholeNumber.read(text, 1, 100_000));
    }
}
