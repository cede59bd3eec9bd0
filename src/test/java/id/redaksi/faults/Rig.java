package id.redaksi.faults;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/**
 * What all tries need: a folder of their own, and JVMs that start fast. The classes are put into jars, since only those
 * can be cached, and each main class gets a cache from a run of its own.
 */
final class Rig implements AutoCloseable {
    /** Names the folder for text that a newsroom cannot take; all programs of a try must look in the same one. */
    private static final String SPILL = "redaksi.spill";

    private static final String SQLITE = System.mapLibraryName("sqlitejdbc");

    private static final List<String> LEAN = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Duser.timezone=Asia/Jakarta");

    private final Path folder;
    private final String classes;

    private Rig(Path folder, String classes) {
        this.folder = folder;
        this.classes = classes;
    }

    static Rig make() throws IOException {
        Path folder = Files.createTempDirectory("redaksi-faults").toRealPath();
        if (System.getProperty(SPILL) == null) {
            System.setProperty(SPILL, folder.resolve("state").toString());
        }
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jars.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), folder.resolve(jars.size() + ".jar")) : entry);
        }
        copyResource("/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + SQLITE, folder.resolve(SQLITE));
        return new Rig(folder, String.join(File.pathSeparator, jars));
    }

    private static void copyResource(String name, Path to) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rig.class.getResourceAsStream(name), name)) {
            Files.copy(in, to);
        }
    }

    private static String jar(Path classes, Path jar) {
        int result = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--no-compress", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (result != 0) {
            throw new IllegalStateException("no jar of " + classes);
        }
        return jar.toString();
    }

    /** A new folder by this name. */
    Path folder(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    /** Runs the main class once, so that later ones of it start faster. */
    void train(Class<?> main, Map<String, String> environment, String... arguments) throws Exception {
        Process process = start(List.of("-XX:AOTCacheOutput=" + cache(main), "-Xlog:disable"), main, environment, arguments);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " does not run: " + Files.readString(said()));
        }
    }

    /** What programs said on their standard error. */
    Path said() {
        return folder.resolve("said");
    }

    /** Starts the main class. */
    Process start(Class<?> main, Map<String, String> environment, String... arguments) throws IOException {
        List<String> cached = Files.exists(cache(main)) ? List.of("-XX:AOTCache=" + cache(main), "-Xlog:disable") : List.of();
        return start(cached, main, environment, arguments);
    }

    private Process start(List<String> options, Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        var builder = new ProcessBuilder(command(options, main, arguments));
        builder.environment().putAll(environment);
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(said().toFile()))
                .start();
    }

    /** The command that runs the main class. */
    List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LEAN);
        command.addAll(options);
        // Else SQLite's library is unpacked anew for each process, and stays behind when that is killed.
        command.add("-Dorg.sqlite.lib.path=" + folder);
        command.add("-Dorg.sqlite.lib.name=" + SQLITE);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-D" + SPILL + "=" + System.getProperty(SPILL));
        command.addAll(List.of("-cp", classes, main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private Path cache(Class<?> main) {
        return folder.resolve(main.getSimpleName() + ".aot");
    }

    /** Compiles the library that meets calls; empty where there is no compiler. */
    Optional<Path> library() throws IOException, InterruptedException {
        Path library = folder.resolve("calls.so");
        if (Files.exists(library)) {
            return Optional.of(library);
        }
        Path source = folder.resolve("calls.c");
        copyResource("/faults/calls.c", source);
        boolean done = Command.succeeds(
                "gcc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl");
        return done ? Optional.of(library) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
