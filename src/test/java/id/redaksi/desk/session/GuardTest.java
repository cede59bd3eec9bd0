package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Body;
import id.redaksi.story.Story;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Story LONG = Samples.story(
            "Judul", Collections.nCopies(20, "Sebuah alinea dengan beberapa kata saja.").toArray(String[]::new));

    private static Story first(int blocks) {
        return LONG.withBody(new Body(LONG.body().blocks().subList(0, blocks)));
    }

    @Test
    void most_of_a_text_that_goes_at_once_is_kept_first() {
        var guard = new Guard(LONG);

        assertEquals(Optional.of(LONG), guard.before(LONG.withBody(new Body(List.of()))));
    }

    @Test
    void most_of_a_text_that_goes_little_by_little_is_kept_once() {
        var guard = new Guard(LONG);
        int kept = 0;
        for (int blocks = 19; blocks >= 0; blocks--) {
            Story now = first(blocks);
            if (guard.before(now).isPresent()) {
                kept++;
                assertEquals(LONG, guard.before(now).orElseThrow());
            }
            guard.written(now);
        }

        assertEquals(1, kept);
    }

    @Test
    void a_text_that_grows_again_is_guarded_again() {
        var guard = new Guard(first(1));
        guard.written(LONG);

        assertTrue(guard.before(first(1)).isPresent());
    }

    @Test
    void control_remembering_only_the_last_text_a_slow_loss_is_never_seen() {
        boolean seen = false;
        for (int blocks = 19; blocks >= 11; blocks--) {
            seen |= new Guard(first(blocks + 1)).before(first(blocks)).isPresent();
        }

        assertFalse(seen);
        assertTrue(new Guard(LONG).before(first(9)).isPresent());
    }

    @Test
    void control_what_goes_in_a_short_text_or_less_than_half_of_a_long_one_is_let_go() {
        assertTrue(new Guard(LONG).before(first(11)).isEmpty());
        assertTrue(new Guard(first(3)).before(LONG.withBody(new Body(List.of()))).isEmpty());
    }
}
