package id.redaksi.app;

import id.redaksi.newsroom.HouseRules;
import id.redaksi.newsroom.SaveFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers to findings from whoever gives them, and has them written together on a thread of its own. What cannot be
 * written waits for the next ones. Any thread.
 */
final class AnswerBox implements AutoCloseable {
    /** As many wait where nothing can be written; a count is not worth more memory. */
    private static final int MOST = 10_000;

    private final HouseRules rules;
    private final Predicate<String> mayGoQuiet;
    private final Consumer<List<String>> quiet;
    private final Object writing = new Object();
    private List<HouseRules.Given> waiting = new ArrayList<>();
    private @Nullable ExecutorService thread;
    private boolean closed;

    /** {@code quiet} is told which rules have gone quiet by what was written, on the thread that wrote. */
    AnswerBox(HouseRules rules, Predicate<String> mayGoQuiet, Consumer<List<String>> quiet) {
        this.rules = rules;
        this.mayGoQuiet = mayGoQuiet;
        this.quiet = quiet;
    }

    synchronized void take(HouseRules.Given given) {
        if (closed || given.times() < 1 || waiting.size() >= MOST) {
            return;
        }
        waiting.add(given);
        if (waiting.size() == 1) {
            ExecutorService known = thread;
            if (known == null) {
                known = Executors.newSingleThreadExecutor(
                        task -> Thread.ofPlatform().daemon().name("redaksi-answers").unstarted(task));
                thread = known;
            }
            known.execute(this::flush);
        }
    }

    private synchronized List<HouseRules.Given> taken() {
        List<HouseRules.Given> taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }

    private synchronized void putBack(List<HouseRules.Given> taken) {
        taken.addAll(waiting);
        waiting = taken;
    }

    /** Writes what waits. */
    void flush() {
        List<String> quieted = List.of();
        synchronized (writing) {
            List<HouseRules.Given> taken = taken();
            if (!taken.isEmpty()) {
                Set<String> may = taken.stream().map(HouseRules.Given::rule).filter(mayGoQuiet).collect(Collectors.toSet());
                try {
                    quieted = rules.answered(taken, may::contains);
                } catch (SaveFailed e) {
                    putBack(taken);
                }
            }
        }
        if (!quieted.isEmpty()) {
            quiet.accept(quieted);
        }
    }

    @Override
    public void close() {
        ExecutorService known;
        synchronized (this) {
            closed = true;
            known = thread;
        }
        if (known != null) {
            known.close();
        }
        flush();
    }
}
