package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Background;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Asks one question at a time away from JavaFX's thread. A newer question overtakes the older: that one is given up where
 * it stands, or never begun, and not answered. Lives on JavaFX's thread.
 */
public final class Overtaking {
    /** Something to find out for as long as it is wanted. */
    @FunctionalInterface
    public interface Question<T> {
        T answer(BooleanSupplier wanted) throws Exception;
    }

    private final Background lane;
    private final AtomicLong asked = new AtomicLong();

    Overtaking(Background lane) {
        this.lane = lane;
    }

    /** What could not be found out is left out: it would only have helped. */
    public <T> void ask(Question<T> question, Consumer<T> answer) {
        long number = asked.incrementAndGet();
        BooleanSupplier wanted = () -> number == asked.get();
        lane.run(
                () -> wanted.getAsBoolean() ? Optional.of(question.answer(wanted)) : Optional.<T>empty(),
                found -> {
                    if (wanted.getAsBoolean()) {
                        found.ifPresent(answer);
                    }
                },
                _ -> {});
    }

    /** Nobody waits any more. */
    public void forget() {
        asked.incrementAndGet();
    }
}
