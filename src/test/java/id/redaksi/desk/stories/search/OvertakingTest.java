package id.redaksi.desk.stories.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.redaksi.desk.kit.Background;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OvertakingTest {
    private final Overtaking overtaking = new Overtaking(Background.atOnce());
    private final List<String> answers = new ArrayList<>();

    @Test
    void the_newest_question_is_answered() {
        overtaking.ask(_ -> "satu", answers::add);
        overtaking.ask(_ -> "dua", answers::add);
        assertEquals(List.of("satu", "dua"), answers);
    }

    @Test
    void one_that_is_overtaken_is_told_so_and_not_answered() {
        overtaking.ask(
                wanted -> {
                    overtaking.ask(_ -> "baru", answers::add);
                    assertFalse(wanted.getAsBoolean());
                    return "lama";
                },
                answers::add);
        assertEquals(List.of("baru"), answers);
    }

    @Test
    void one_that_is_forgotten_is_not_answered() {
        overtaking.ask(
                _ -> {
                    overtaking.forget();
                    return "lama";
                },
                answers::add);
        assertEquals(List.of(), answers);
    }
}
