package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuggesterTest {
    private static final List<String> WORDS = List.of(
            "yang", "dan", "karena", "demi", "mencegah", "larangan", "pemerintah", "sarana", "temu", "demo", "sandi", "terima", "kasih");

    private final Suggester suggester =
            new Suggester(List.of(WordGraph.of(WORDS)), new Frequencies(List.of(WORDS)));

    @Test
    void an_ending_that_was_typed_twice_is_taken_off() {
        var words = List.of("menurunkan", "ban");
        assertEquals(List.of("menurunkan"), new Suggester(List.of(WordGraph.of(words)), new Frequencies(List.of(words))).suggest("menurunkankan"));
    }

    @Test
    void the_likeliest_word_stands_first() {
        assertEquals("karena", suggester.suggest("karana").getFirst());
        assertEquals("demi", suggester.suggest("demu").getFirst());
        assertEquals("dan", suggester.suggest("adn").getFirst());
        assertEquals("larangan", suggester.suggest("larrangan").getFirst());
    }

    @Test
    void words_that_were_run_together_are_parted() {
        assertTrue(suggester.suggest("terimakasih").contains("terima kasih"));
    }

    @Test
    void what_is_not_standard_and_parts_of_words_are_not_offered() {
        var words = List.of("propinsi", "provinsi", "-nya", "band", "nya");
        var with = new Suggester(
                List.of(WordGraph.of(List.of("propinsi", "provinsi", "-nya", "band"))), new Frequencies(List.of(words)), Map.of("propinsi", "provinsi"));

        assertEquals(List.of("provinsi"), with.suggest("propingsi"));
        assertEquals(List.of(), with.suggest("nyaa"));
        assertFalse(with.suggest("bandnya").contains("band nya"), "nya is no word of the dictionary");
    }

    @Test
    void nothing_is_offered_for_what_is_far_from_every_word() {
        assertEquals(List.of(), suggester.suggest("zzzzqqqq"));
        assertEquals(List.of(), suggester.suggest("x".repeat(200)));
        assertEquals(List.of(), suggester.suggest(""));
    }

    @Test
    void a_word_beside_a_frequent_one_is_told_from_that_word() {
        assertTrue(suggester.isBesideFrequent("pemerimtah"));
        assertFalse(suggester.isBesideFrequent("pemerintah"));
        assertFalse(suggester.isBesideFrequent("budayawan"));
    }

    @Property
    void two_letters_changed_round_lead_back_to_the_word(
            @ForAll @IntRange(min = 0, max = 12) int word, @ForAll @IntRange(min = 0, max = 8) int at) {
        String meant = WORDS.get(word);
        int first = Math.min(at, meant.length() - 2);
        String typed = meant.substring(0, first) + meant.charAt(first + 1) + meant.charAt(first) + meant.substring(first + 2);

        assertTrue(suggester.suggest(typed).contains(meant), typed);
    }
}
