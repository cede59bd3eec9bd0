package id.redaksi.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the library that meets calls misses none: what it counts on open files against what strace sees of them. */
final class Traced {
    private static final String WHAT = "calls met, against strace";

    private Traced() {}

    static Outcome run(Rig rig, Path library) throws Exception {
        var tally = new Tally();
        long most = 0;
        for (String name : Acts.ALL.keySet().stream().sorted().toList()) {
            Path folder = rig.folder("traced");
            Path place = Files.createDirectory(folder.resolve("place"));
            Acts.ALL.get(name).prepare(place);
            Calls calls = Calls.make(folder.resolve("calls"), place);
            calls.count();
            Path trace = folder.resolve("trace");
            List<String> command = new ArrayList<>(List.of(
                    "strace", "-f", "-y", "-qq", "-o", trace.toString(), "-e", "trace=write,writev,pwrite64,fsync,fdatasync,ftruncate,sendfile,copy_file_range"));
            command.addAll(rig.command(List.of(), Acts.class, name, place.toString()));
            if (!succeeds(command, library, folder)) {
                return new Outcome.Untried(WHAT, "strace is not here or may not trace");
            }
            long seen = seen(trace, place);
            most = Math.max(most, seen);
            tally.run(seen, Math.abs(seen - calls.countedOnFiles()));
        }
        return tally.tried(WHAT, most + " calls");
    }

    private static boolean succeeds(List<String> command, Path library, Path folder) throws InterruptedException {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(Errors.environment(library, folder.resolve("calls")));
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A line is "process call(number&lt;/path>, ..."; what was broken off by another thread goes on without the path. What
     * copies from file to file names the target third.
     */
    private static long seen(Path trace, Path place) throws IOException {
        String below = Pattern.quote("<" + place.toRealPath() + "/") + ".*";
        Pattern line = Pattern.compile(
                "\\d+ +(copy_file_range\\(\\d+<[^>]*>, [^,]+, \\d+" + below + "|(?!copy_file_range)\\w+\\(\\d+" + below + ")");
        return Files.readAllLines(trace).stream().filter(line.asMatchPredicate()).count();
    }
}
