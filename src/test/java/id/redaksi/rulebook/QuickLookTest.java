package id.redaksi.rulebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.Passage;
import id.redaksi.rulebook.HouseRule.Pair;
import id.redaksi.samples.Samples;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick look before the slow one. */
class QuickLookTest {
    private static final HouseRule.Words WORDS = new HouseRule.Words(
            List.of(new Pair("kordinasi", "koordinasi"), new Pair("pikir", "timbang"), new Pair("jum'at", "Jumat")), true);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "kordinasi", "mengkordinasikan", "Dikordinasi", "memikirkan", "pikiran", "pikirnya", "jum’at", "jum'at",
                        "warga", "é", "\u0301", "9", "ku", "lah", " ", " ", " ", "-", "’", "'", ", ", ".")
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    /** A text is never passed over in which the search finds something. */
    @Property
    void nothing_that_is_there_is_passed_over(@ForAll("texts") String text) {
        var passage = new Passage(Samples.story("", text).body().blocks().getFirst(), 0, "id");
        Search search = Search.of(WORDS);
        boolean found = !search.all(passage.text(), Meter.forLength(text.length())).isEmpty();

        assertTrue(!found || search.mayBeIn(passage), text);
    }
}
