package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimeJumpTest {
    private final TimeJump jump = new TimeJump();

    @Test
    void looks_at_their_time_are_no_jump() {
        assertFalse(jump.since(1_000_000, 50));
        assertFalse(jump.since(1_000_500, 550));
        assertFalse(jump.since(1_001_700, 1_750));
    }

    @Test
    void a_sleep_in_which_only_the_wall_clock_went_on_is_one() {
        jump.since(1_000_000, 50);

        assertTrue(jump.since(1_600_000, 550));
        assertFalse(jump.since(1_600_500, 1_050));
    }

    @Test
    void a_standstill_of_the_program_is_one_and_so_is_a_clock_set_back() {
        jump.since(1_000_000, 50);
        assertTrue(jump.since(1_060_000, 60_050));

        assertTrue(jump.since(60_500, 60_550));
    }
}
