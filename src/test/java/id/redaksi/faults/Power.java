package id.redaksi.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The power goes while a program saves and exports without pause. The program stands still while the file of its volume is
 * copied; what the system had not yet written is not in the copy. The copy is mounted elsewhere and opened. After a few
 * cuts the next program goes on where the last cut left the volume.
 */
final class Power {
    private static final int CUTS_OF_ONE = 10;

    /** Shorter than the system lets what was written wait, so that it does not write on its own. */
    private static final int LONGEST = 1_500;

    private final Rig rig;
    private final Random random = new Random();
    private final Tally tally = new Tally();
    private final boolean lazy;
    private int most;
    private int before;

    private Power(Rig rig, boolean lazy) {
        this.rig = rig;
        this.lazy = lazy;
    }

    static List<Outcome> run(Rig rig, int cuts) throws Exception {
        try (Volume tried = Volume.make(rig.folder("volume"))) {
            if (!Files.isDirectory(tried.place())) {
                throw new IOException("nothing is mounted");
            }
        } catch (IOException e) {
            return List.of(new Outcome.Untried("power cut", "no volume can be made and mounted here"));
        }
        var full = new Power(rig, false);
        full.all(cuts, CUTS_OF_ONE);
        var lazy = new Power(rig, true);
        lazy.all(Math.clamp(cuts / 10, 2, 5), 1);
        return List.of(
                full.tally.tried("power cut while saving and exporting", ""),
                lazy.tally.control("power cut, synchronous=NORMAL", lazy.most + " saves"));
    }

    private void all(int cuts, int cutsOfOne) throws Exception {
        Path image = null;
        for (int done = 0; done < cuts; done += cutsOfOne) {
            Path folder = rig.folder("power");
            Volume volume = image == null || lazy ? Volume.make(folder) : Volume.mount(image);
            image = one(volume, folder, Math.min(cutsOfOne, cuts - done));
        }
    }

    /** One program and its cuts; gives the image that the last one left. */
    private Path one(Volume volume, Path folder, int cuts) throws Exception {
        Path log = folder.resolve("log");
        int first = first(volume);
        before = first - 1;
        List<String> arguments = new ArrayList<>(List.of(volume.place().toString(), log.toString(), "" + first));
        if (lazy) {
            arguments.add("lazy");
        }
        Process program = rig.start(PowerWriter.class, Map.of(), arguments.toArray(String[]::new));
        Path image = folder.resolve("image");
        try (volume) {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (KeyLog.read(log).isEmpty() && program.isAlive() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            for (int i = 0; i < cuts; i++) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST));
                if (!program.isAlive()) {
                    tally.wrong("the program ended by itself: " + Files.readString(rig.said()));
                    return image;
                }
                image = cut(volume, program, log, folder.resolve("cut" + i));
            }
            program.destroyForcibly().waitFor();
        }
        return image;
    }

    private int first(Volume volume) throws IOException {
        Path newsroom = volume.place().resolve("newsroom");
        return Files.exists(newsroom) ? PowerCut.look(volume.place(), List.of()).kept() + 1 : 1;
    }

    private Path cut(Volume volume, Process program, Path log, Path image) throws Exception {
        signal("STOP", program);
        while (!stands(program)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        volume.cut(image);
        List<KeyLog.Line> said = KeyLog.read(log);
        signal("CONT", program);
        try (Volume copy = Volume.mount(image)) {
            PowerCut cut = PowerCut.look(copy.place(), said);
            int lost = Math.max(0, cut.acknowledged() - cut.kept());
            most = Math.max(most, lost);
            tally.run(Math.max(0, cut.acknowledged() - before), lost);
            before = cut.acknowledged();
            cut.wrong().forEach(tally::wrong);
        }
        return image;
    }

    private static void signal(String name, Process program) throws IOException, InterruptedException {
        Command.run("kill", "-" + name, String.valueOf(program.pid()));
    }

    /** Whether every thread has stopped: one that waits for the disk does so only when the disk has answered. */
    private static boolean stands(Process program) throws IOException {
        if (!program.isAlive()) {
            return true;
        }
        try (var threads = Files.list(Path.of("/proc/" + program.pid() + "/task"))) {
            for (Path thread : threads.toList()) {
                String stat = Files.readString(thread.resolve("stat"));
                if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T') {
                    return false;
                }
            }
        }
        return true;
    }
}
