package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void an_act_is_wanted_until_the_signal_comes_and_the_program_ends_after_it() throws Exception {
        List<String> happened = Collections.synchronizedList(new ArrayList<>());
        var off = new CountDownLatch(1);
        var interruption = Interruption.heeded();
        assertTrue(interruption.isWanted());

        Thread signal = Thread.ofPlatform().start(() -> {
            off.countDown();
            interruption.come();
            happened.add("ended");
        });
        off.await();
        while (interruption.isWanted()) {
            Thread.onSpinWait();
        }
        happened.add("closed");
        interruption.close();
        signal.join();

        assertEquals(List.of("closed", "ended"), happened);
        assertFalse(interruption.isWanted());
    }
}
