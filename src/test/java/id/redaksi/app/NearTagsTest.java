package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.NearTags.Why;
import id.redaksi.newsroom.Vocabulary.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTagsTest {
    private static Map<Pair, Why> in(String... tags) {
        return NearTags.in(List.of(tags), Set.of(), () -> true).stream()
                .collect(Collectors.toMap(NearTags.Near::pair, NearTags.Near::why));
    }

    @ParameterizedTest
    @CsvSource({
        "Jokowi, jokowi, WRITING",
        "Sepak Bola, Sepakbola, WRITING",
        "Covid-19, Covid 19, WRITING",
        "Jose Mourinho, José Mourinho, WRITING",
        "Jum'at, Jumat, WRITING",
        "Partai-partai, Partai, DOUBLED",
        "partai2, Partai, DOUBLED",
        "Komisi Pemberantasan Korupsi (KPK), KPK, SHORT_FORM",
        "Komisi Pemberantasan Korupsi (KPK), Komisi Pemberantasan Korupsi, SHORT_FORM",
        "Sumatra Utara, Sumatera Utara, SLIP",
        "Prabowo Subianto, Prabowo Subiyanto, SLIP",
        "Telegram, Telegarm, SLIP",
        "Kalimantan Timur, Kalimatan Timur, SLIP",
        "Pemerintahan, Pemrintahan, SLIP"
    })
    void tags_that_are_likely_one_are_found(String one, String other, Why why) {
        assertEquals(Map.of(Pair.of(one, other), why), in("Irak", one, "Ekonomi", other, "Banjir"));
    }

    @ParameterizedTest
    @CsvSource({
        "Irak, Iran",
        "Pemilu 2019, Pemilu 2024",
        "Liga 1, Liga 2",
        "Persib, Persija",
        "Jawa Barat, Jawa Timur",
        "Timnas Putra, Timnas Putri",
        "Australia, Austria",
        "Barcelona, Barcelona B",
        "Menteri, Mentari Pagi",
        "Gempa, Gempar",
        "DPR, DPD",
        "Korea Utara, Korea Selatan",
        "Bank Indonesia, Bank Indonesia Syariah"
    })
    void tags_that_only_look_alike_are_not_found(String one, String other) {
        assertEquals(Map.of(), in(one, "Banjir", other));
    }

    @Test
    void what_was_found_to_be_different_is_not_offered_again() {
        assertEquals(
                List.of(),
                NearTags.in(List.of("Telegram", "Telegarm"), Set.of(Pair.of("Telegram", "Telegarm")), () -> true));
    }

    /** A control for the work: all with all would be five billion comparisons. */
    @Test
    void the_work_grows_with_the_tags_and_can_be_given_up() {
        var random = new SplittableRandom(5);
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            var tag = new StringBuilder();
            for (int letter = 0; letter < 12; letter++) {
                tag.append((char) ('a' + random.nextInt(26)));
            }
            tags.add(tag.toString());
        }
        tags.add("pemerintahan");
        tags.add("pemerintahn");
        assertTrue(NearTags.in(tags, Set.of(), () -> true).stream()
                .anyMatch(near -> near.pair().equals(Pair.of("pemerintahan", "pemerintahn"))));

        var asked = new AtomicInteger();
        NearTags.in(tags, Set.of(), () -> asked.incrementAndGet() < 10);
        assertTrue(asked.get() < 30);
    }
}
