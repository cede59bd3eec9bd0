package id.redaksi.bench;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** Starts main classes in JVMs of their own, with the options that {@code packaging/run} gives the window's. */
final class WindowJvm {
    /** One option a line, from {@code packaging/bench}. */
    private static final String OPTIONS = "REDAKSI_WINDOW_OPTIONS";

    private WindowJvm() {}

    static ProcessBuilder of(List<String> furtherOptions, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
        command.addAll(System.getenv(OPTIONS).lines().toList());
        command.addAll(furtherOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
