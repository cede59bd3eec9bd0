package id.redaksi.faults;

import id.redaksi.faults.Calls.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Kills a process at the n-th call with which an act changes a file, for every n until the act ends untouched: instead of
 * the call, and once more with the call done by half. What is left must be the old state or the new one.
 */
final class CallSweep {
    /** As far as the sweep goes when an act does not end before. */
    private static final int MOST = 600;

    private static final int SIDE = 2;

    private final Rig rig;
    private final Path library;
    private final String name;
    private final Act act;
    private final Path before;
    private final Tally tally = new Tally();

    private CallSweep(Rig rig, Path library, String name) throws Exception {
        this.rig = rig;
        this.library = library;
        this.name = name;
        act = Acts.ALL.get(name);
        before = rig.folder("before");
        act.prepare(before);
    }

    /** {@code most}: how many calls of each act are met, spread over it; all when it has no more. */
    static List<Outcome> run(Rig rig, int most) throws Exception {
        var library = rig.library();
        if (library.isEmpty()) {
            return List.of(new Outcome.Untried("kill at the n-th call", "there is no C compiler to build the library that meets calls"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        Path training = rig.folder("train");
        Acts.ALL.get("export").prepare(training);
        rig.train(Acts.class, Map.of(), "export", training.toString());
        outcomes.add(Traced.run(rig, library.get()));
        for (String name : Acts.ALL.keySet().stream().sorted().toList()) {
            outcomes.add(new CallSweep(rig, library.get(), name).sweep(most));
        }
        return outcomes;
    }

    private Outcome sweep(int most) throws Exception {
        int calls = Math.min(MOST, once(Mode.COUNT, 0));
        List<Integer> met = IntStream.rangeClosed(1, calls + 1)
                .filter(n -> calls < most || n * (long) most / (calls + 1) > (n - 1) * (long) most / (calls + 1))
                .boxed()
                .toList();
        try (ExecutorService side = Executors.newFixedThreadPool(SIDE)) {
            List<Future<?>> tries = new ArrayList<>();
            for (int n : met) {
                for (Mode mode : List.of(Mode.KILL, Mode.HALF)) {
                    tries.add(side.submit(() -> once(mode, n)));
                }
            }
            for (Future<?> one : tries) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
        String worst = Math.min(met.size(), calls) + " of " + calls + " calls, 2 ways";
        return act instanceof InPlaceAct
                ? tally.control("kill at the n-th call, written in place", worst)
                : tally.tried("kill at the n-th call, " + name, worst);
    }

    /** Does the act once, meets its call so, and gives how many calls there were. */
    private int once(Mode mode, int n) throws Exception {
        Path place = rig.folder("act");
        Rig.copy(before, place.resolve("place"));
        Calls calls = Calls.make(place.resolve("calls"), place.resolve("place"));
        calls.meet(mode, n, Calls.Error.EIO);
        Process process = rig.start(
                Acts.class,
                Errors.environment(library, place.resolve("calls")),
                name,
                place.resolve("place").toString());
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            tally.wrong("the act does not end");
        }
        boolean done = process.waitFor() == 0;
        int counted = (int) calls.counted();
        tally.run(done ? 1 : 0, 0);
        if (!done && counted < n || mode == Mode.COUNT && !done) {
            tally.wrong("the act fails by itself: " + Files.readString(rig.said()));
        }
        for (String wrong : act.look(place.resolve("place"), done)) {
            tally.wrong("at call " + n + ": " + wrong);
        }
        Rig.delete(place);
        return counted;
    }
}
