package id.redaksi.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries kinds of faults by their names and prints what came of it; with {@code --runs N} that often each, with {@code
 * --json FILE} also one JSON object a line. Exits 1 when anything is not as promised.
 */
public final class Faults {
    /** Tries one kind of fault so often. */
    @FunctionalInterface
    interface Kind {
        List<Outcome> run(Rig rig, int runs) throws Exception;
    }

    /** A kind of fault, how often it is tried for the table of guarantees, and how often by the tests. */
    record Entry(Kind kind, int runs, int shortRuns) {}

    static final Map<String, Entry> ALL = new LinkedHashMap<>();

    static {
        ALL.put("kill", new Entry(Kills::run, 1_000, 100));
        ALL.put("calls", new Entry(CallSweep::run, 600, 8));
        ALL.put("power", new Entry(Power::run, 100, 3));
        ALL.put("errors", new Entry(Errors::run, 500, 20));
        ALL.put("pages", new Entry(Pages::run, 500, 12));
        ALL.put("backups", new Entry(Restores::run, 36, 9));
        ALL.put("clock", new Entry(Clocks::run, 20, 1));
    }

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>(List.of(arguments));
        String file = option(names, "--json");
        String runs = option(names, "--runs");
        if (names.equals(List.of("all"))) {
            names = List.copyOf(ALL.keySet());
        }
        if (names.isEmpty() || !ALL.keySet().containsAll(names)) {
            System.err.println("Faults: " + String.join(", ", ALL.keySet()) + ", all");
            System.exit(2);
        }
        if (!file.isEmpty()) {
            Files.deleteIfExists(Path.of(file));
        }
        System.out.println(Outcome.head());
        boolean right = true;
        for (String name : names) {
            Entry entry = ALL.get(name);
            for (Outcome outcome : run(entry.kind(), runs.isEmpty() ? entry.runs() : Integer.parseInt(runs))) {
                System.out.println(outcome.line());
                right &= outcome.isRight();
                if (!file.isEmpty()) {
                    Files.writeString(
                            Path.of(file), outcome.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
        System.exit(right ? 0 : 1);
    }

    private static List<Outcome> run(Kind kind, int runs) throws Exception {
        try (Rig rig = Rig.make()) {
            return kind.run(rig, runs);
        }
    }

    /** Takes the option and its value out of the arguments; empty when it is not there. */
    private static String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return "";
        }
        String value = arguments.get(at + 1);
        arguments.subList(at, at + 2).clear();
        return value;
    }
}
