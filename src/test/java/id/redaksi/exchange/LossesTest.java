package id.redaksi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.story.Field;
import id.redaksi.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossesTest {
    @Test
    void fields_that_are_left_out_are_told_in_one_sentence_before_all_else() {
        var losses = new Losses(List.of(Loss.of(Field.PUSH), Loss.ofBlocks("table", 2), Loss.of(Field.SLUG)));
        Wording english = Wording.of(Wording.ENGLISH);
        String push = english.text("exchange.field.push");
        String slug = english.text("exchange.field.slug");

        assertEquals(
                List.of("Not in it: " + push + ", " + slug + ".", english.text(losses.all().get(1).said())),
                losses.told().stream().map(english::text).toList());
        assertEquals(List.of(), Losses.NONE.told());
    }
}
