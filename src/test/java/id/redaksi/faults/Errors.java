package id.redaksi.faults;

import id.redaksi.faults.Calls.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A disk that is full or broken at the n-th call of a save, for every n up to 500: once, and from then on. */
final class Errors {
    private Errors() {}

    /** {@code most}: how many n of each save are met. */
    static List<Outcome> run(Rig rig, int most) throws Exception {
        var library = rig.library();
        if (library.isEmpty()) {
            return List.of(new Outcome.Untried("ENOSPC and EIO", "there is no C compiler to build the library that meets calls"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(saves(rig, library.get(), most));
        outcomes.add(inPlace(rig, library.get()));
        outcomes.add(FailingWindow.run(rig, library.get(), Math.clamp(most / 20, 2, 20)));
        return outcomes;
    }

    private static Outcome saves(Rig rig, Path library, int most) throws Exception {
        var tally = new Tally();
        Path folder = rig.folder("errors");
        Path place = Files.createDirectory(folder.resolve("place"));
        Path said = folder.resolve("wrong");
        String[] arguments = {place.toString(), said.toString(), String.valueOf(most)};
        int ended = program(rig, library, FailingSaves.class, folder, arguments);
        List<String> lines = new ArrayList<>(Files.exists(said) ? Files.readAllLines(said) : List.of());
        if (ended != 0) {
            tally.wrong("the program fails: " + Files.readString(rig.said()));
            return tally.tried("ENOSPC and EIO at the n-th call of a save", "");
        }
        String[] did = lines.removeLast().split(" ");
        lines.forEach(tally::wrong);
        tally.runs(Integer.parseInt(did[0]), Integer.parseInt(did[1]));
        String worst = did[2] + " saves failed, " + did[3] + " reads";
        return tally.tried("ENOSPC and EIO at the n-th call of a save", worst);
    }

    /** Runs a program with the library, which meets calls below the place in the folder. */
    private static int program(Rig rig, Path library, Class<?> main, Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path steering = folder.resolve("calls");
        Calls.make(steering, folder.resolve("place"));
        return rig.start(main, environment(library, steering), arguments).waitFor();
    }

    static Map<String, String> environment(Path library, Path steering) {
        return Map.of("LD_PRELOAD", library.toString(), Calls.VARIABLE, steering.toString());
    }

    /** The control: what is written in place is gone when the disk is full at the wrong moment. */
    private static Outcome inPlace(Rig rig, Path library) throws Exception {
        var tally = new Tally();
        Act act = new InPlaceAct();
        for (int n = 1; n <= 4; n++) {
            Path folder = rig.folder("in-place");
            Path place = Files.createDirectory(folder.resolve("place"));
            act.prepare(place);
            Calls calls = Calls.make(folder.resolve("calls"), place);
            calls.meet(Mode.LASTING, n, Calls.Error.ENOSPC);
            int ended = rig.start(Acts.class, environment(library, folder.resolve("calls")), "in place", place.toString()).waitFor();
            tally.run(ended == 0 ? 1 : 0, 0);
            act.look(place, ended == 0).forEach(tally::wrong);
        }
        return tally.control("ENOSPC at the n-th call, written in place", "");
    }
}
