package id.redaksi.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * kill -9 at random moments while a robot types. Several programs stand side by side, each on a newsroom of its own; the
 * one that was killed is opened again by the next, so that recovering what was recovered is tried as well. Every tenth
 * makes a new story first.
 */
final class Kills {
    /** Programs side by side; they mostly wait between keys. */
    private static final int SIDE = 4;

    /** The longest a program types, in milliseconds. */
    private static final int LONGEST = 4_000;

    private static final double MOST_SECONDS = 1.0;

    private final Rig rig;
    private final Random random = new Random();
    private final Tally tally = new Tally();
    private final List<Double> lost = new ArrayList<>();
    private final boolean kept;
    private int undo;

    private Kills(Rig rig, boolean kept) {
        this.rig = rig;
        this.kept = kept;
    }

    static List<Outcome> run(Rig rig, int kills) throws Exception {
        rig.train(Typist.class, Map.of(), arguments(rig.folder("train"), Typist.NEW, 20));
        return List.of(new Kills(rig, true).all(kills), new Kills(rig, false).all(Math.max(2, Math.min(kills / 20, 10))));
    }

    private static String[] arguments(Path place, String story, int keys) {
        return new String[] {place.resolve("newsroom").toString(), place.resolve("log").toString(), story, "" + keys};
    }

    private Outcome all(int kills) throws Exception {
        var left = new AtomicInteger(kills);
        try (ExecutorService side = Executors.newFixedThreadPool(SIDE)) {
            List<Future<?>> rows = new ArrayList<>();
            for (int i = 0; i < Math.min(SIDE, kills); i++) {
                rows.add(side.submit(() -> {
                    row(left);
                    return true;
                }));
            }
            for (Future<?> row : rows) {
                row.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
        String worst = String.format(
                Locale.ROOT,
                "%.2f s of typing, p50 %.2f; undo %d",
                lost.stream().max(Double::compare).orElse(0.0),
                lost.stream().sorted().skip(lost.size() / 2).findFirst().orElse(0.0),
                undo);
        return kept ? tally.tried("kill -9 while typing", worst) : tally.control("kill -9 while typing, no autosave", worst);
    }

    private void row(AtomicInteger left) throws Exception {
        Path place = rig.folder("kill");
        String story = Typist.NEW;
        while (left.getAndDecrement() > 0) {
            Kill kill = kill(place, story);
            note(kill);
            boolean fresh = kill.log().isEmpty() || random.nextInt(10) == 0 || !kept;
            story = fresh ? Typist.NEW : kill.log().getFirst().story();
        }
        Rig.delete(place);
    }

    private Kill kill(Path place, String story) throws IOException, InterruptedException {
        Path log = place.resolve("log");
        Files.deleteIfExists(log);
        List<String> arguments = new ArrayList<>(List.of(arguments(place, story, 0)));
        if (!kept) {
            arguments.add("unkept");
        }
        Process program = rig.start(Typist.class, Map.of(), arguments.toArray(String[]::new));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!types(log) && program.isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        int least = kept ? 0 : LONGEST / 2;
        TimeUnit.MILLISECONDS.sleep(least + random.nextInt(LONGEST - least));
        if (!program.isAlive()) {
            tally.wrong("the program ended by itself: " + Files.readString(rig.said()));
        }
        ProcessHandle.of(program.pid()).ifPresent(ProcessHandle::destroyForcibly);
        long killed = System.nanoTime();
        program.waitFor();
        return Kill.look(place.resolve("newsroom"), log, killed);
    }

    private static boolean types(Path log) throws IOException {
        return KeyLog.read(log).stream().anyMatch(line -> line.kind() == KeyLog.Kind.TYPED);
    }

    private synchronized void note(Kill kill) {
        lost.add(kill.lostSeconds());
        undo += kill.log().stream().anyMatch(line -> line.kind() == KeyLog.Kind.OFFERED) ? 1 : 0;
        tally.run(kill.acknowledgedHere(), kill.gone());
        kill.wrong().forEach(tally::wrong);
        if (kill.lostSeconds() > MOST_SECONDS) {
            tally.wrong(String.format(Locale.ROOT, "%.2f s of typing lost", kill.lostSeconds()));
        }
    }
}
