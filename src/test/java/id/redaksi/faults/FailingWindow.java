package id.redaksi.faults;

import id.redaksi.faults.Calls.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A disk that is full or broken for a while under the whole window while the robot types: the window says so within two
 * seconds of the first call that failed, and when the fault ends everything is saved by the same process.
 */
final class FailingWindow {
    private static final double MOST_SECONDS = 2.0;

    private final Rig rig;
    private final Path library;
    private final Tally tally = new Tally();
    private final Random random = new Random();
    private double latest;

    private FailingWindow(Rig rig, Path library) {
        this.rig = rig;
        this.library = library;
    }

    static Outcome run(Rig rig, Path library, int runs) throws Exception {
        var window = new FailingWindow(rig, library);
        for (int i = 0; i < runs; i++) {
            window.one(i % 2 == 0 ? Calls.Error.ENOSPC : Calls.Error.EIO);
        }
        String worst = String.format(Locale.ROOT, "said after %.2f s", window.latest);
        return window.tally.tried("ENOSPC and EIO in the window", worst);
    }

    private void one(Calls.Error error) throws Exception {
        Path folder = rig.folder("window");
        Path place = Files.createDirectory(folder.resolve("place"));
        Path log = folder.resolve("log");
        Calls calls = Calls.make(folder.resolve("calls"), place);
        Process program = rig.start(
                Typist.class,
                Errors.environment(library, folder.resolve("calls")),
                place.resolve("newsroom").toString(),
                log.toString(),
                Typist.NEW,
                "0");
        try {
            await(log, program, line -> line.kind() == KeyLog.Kind.SAVED && line.keys() > 5);
            calls.meet(Mode.LASTING, 1 + random.nextInt(20), error);
            KeyLog.Line failed = await(log, program, line -> line.kind() == KeyLog.Kind.FAILED);
            double after = (failed.time() - calls.failedSince()) / 1e9;
            latest = Math.max(latest, after);
            if (after > MOST_SECONDS) {
                tally.wrong(String.format(Locale.ROOT, "said only after %.1f s", after));
            }
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(2_000));
            calls.off();
            long ended = System.nanoTime();
            KeyLog.Line saved = await(log, program, line -> line.kind() == KeyLog.Kind.SAVED && line.time() > ended);
            tally.run(saved.keys(), 0);
        } catch (IllegalStateException e) {
            tally.wrong(e.getMessage());
        }
        ProcessHandle.of(program.pid()).ifPresent(ProcessHandle::destroyForcibly);
        long killed = System.nanoTime();
        program.waitFor();
        Kill.look(place.resolve("newsroom"), log, killed).wrong().forEach(tally::wrong);
        Rig.delete(folder);
    }

    private static KeyLog.Line await(Path log, Process program, Predicate<KeyLog.Line> wanted)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (program.isAlive() && System.nanoTime() < end) {
            List<KeyLog.Line> found = KeyLog.read(log).stream().filter(wanted).toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException(program.isAlive() ? "the window says nothing" : "the program ended by itself");
    }
}
