package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BeatTest {
    private record Asked(long at, Runnable what) {}

    private final Queue<Asked> asked = new ArrayDeque<>();
    private long now;
    private int beats;
    private final Beat beat = new Beat(
            100, () -> beats++, () -> now, (what, nanoseconds) -> asked.add(new Asked(now + nanoseconds, what)));

    /** Lets the time pass, and what was asked for come. */
    private void pass(long time) {
        long end = now + time;
        while (!asked.isEmpty() && asked.peek().at() <= end) {
            now = asked.peek().at();
            asked.remove().what().run();
        }
        now = end;
    }

    @Test
    void it_comes_after_each_interval_until_it_is_stopped() {
        beat.restart();
        pass(99);
        assertEquals(0, beats);
        pass(1);
        assertEquals(1, beats);
        pass(250);
        assertEquals(3, beats);

        beat.stop();
        pass(1000);
        assertEquals(3, beats);
        assertEquals(0, asked.size());
    }

    @Test
    void a_restart_waits_one_whole_interval_and_leaves_one_tick_waiting() {
        beat.restart();
        for (int i = 0; i < 20; i++) {
            pass(30);
            beat.restart();
            assertEquals(1, asked.size());
        }
        assertEquals(0, beats);

        pass(100);
        assertEquals(1, beats);
    }
}
