package id.redaksi.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource({
        "Foto: Antara/Aji, Antara/Aji",
        "foto :Antara, Antara",
        "Antara/Aji, Antara/Aji",
        "Foto Antara, Foto Antara",
        "Fotografer: Aji, Fotografer: Aji",
        "Foto:, Foto:",
    })
    void a_credit_is_not_printed_behind_its_own_label(String credit, String printed) {
        Figure figure = Figure.empty(new BlockId("a1")).withLeaves(List.of(Inline.EMPTY, Inline.of(credit)));

        assertEquals(printed, figure.creditBehindLabel().text());
    }
}
