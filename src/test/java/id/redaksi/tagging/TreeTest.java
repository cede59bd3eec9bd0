package id.redaksi.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final String LINE = "TIMES 0.5000 -0.250 HEADLINE 0.5000 0.125 1.000";

    private static double of(double times, boolean headline) {
        var traits = new Traits();
        traits.has(Trait.TIMES, times);
        traits.is(Trait.HEADLINE, headline);
        return Tree.read(LINE).of(traits);
    }

    @Test
    void a_tree_asks_one_thing_after_another() {
        assertEquals(-0.25, of(0.5, true));
        assertEquals(0.125, of(0.6, false));
        assertEquals(1, of(0.6, true));
    }

    @Test
    void a_tree_is_written_as_it_is_read_and_one_that_is_cut_off_is_none() {
        assertEquals(LINE, Tree.read(LINE).written());
        assertThrows(NoSuchElementException.class, () -> Tree.read("TIMES 0.5000 -0.250"));
    }

    @Test
    void what_two_traits_weigh_only_together_is_learned() {
        List<TreeLearning.Example> examples = IntStream.range(0, 400).mapToObj(i -> {
            var traits = new Traits();
            traits.is(Trait.HEADLINE, i % 2 == 0);
            traits.is(Trait.LEAD, i % 4 < 2);
            return new TreeLearning.Example(traits, i % 2 == 0 && i % 4 < 2 ? 1 : 0);
        }).toList();
        var none = new Weights(Map.of(), List.of(), Map.of());

        var learned = new Weights(Map.of(), TreeLearning.of(examples, none), Map.of());

        assertTrue(learned.sum(examples.get(0).traits()) > 0.5);
        assertTrue(learned.sum(examples.get(1).traits()) < -0.5);
        assertTrue(learned.sum(examples.get(2).traits()) < -0.5);
    }
}
