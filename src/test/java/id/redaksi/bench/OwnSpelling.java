package id.redaksi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * {@link SpellProcess} with the options that {@code packaging/run} gives the command line, and a cache of its classes; only
 * that the cache is whole is not looked after, as the native program does not look whether its files are.
 */
final class OwnSpelling {
    private OwnSpelling() {}

    static List<String> command(Path work, Path kept, long mark, String inside, Path text) throws Exception {
        Path jar = work.resolve("spelling.jar");
        Path cache = work.resolve("spelling.aot");
        if (!Files.exists(jar)) {
            pack(jar);
        }
        List<String> start = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms24m", "-Xmn12m", "-Xlog:aot*=off", "-Xlog:cds*=off",
                "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0",
                "-XX:-AOTReplayTraining", "-XX:-UsePerfData"));
        List<String> main = List.of(
                "-cp", jar.toString(), SpellProcess.class.getName(), kept.toString(), String.valueOf(mark), inside, text.toString());
        if (!Files.exists(cache)) {
            List<String> rehearsal = new ArrayList<>(start);
            rehearsal.add("-XX:AOTCacheOutput=" + cache);
            rehearsal.addAll(main);
            new ProcessBuilder(rehearsal)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        if (Files.exists(cache)) {
            start.add("-XX:AOTCache=" + cache);
        }
        start.addAll(main);
        return start;
    }

    /** A cache of classes wants a jar. */
    private static void pack(Path jar) throws IOException, URISyntaxException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            pack(out, home(SpellProcess.class), "id/redaksi/bench/SpellProcess");
            pack(out, home(id.redaksi.language.WordGraph.class), "id/redaksi/language/");
        }
    }

    private static Path home(Class<?> of) throws URISyntaxException {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void pack(JarOutputStream out, Path home, String start) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("id/redaksi"))) {
            all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> home.relativize(file).toString().replace('\\', '/').startsWith(start))
                    .sorted()
                    .forEach(file -> put(out, home, file));
        }
    }

    private static void put(JarOutputStream out, Path home, Path file) {
        try {
            out.putNextEntry(new JarEntry(home.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
