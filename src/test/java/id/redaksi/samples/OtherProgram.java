package id.redaksi.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A main class in a process of its own, that says lines and can be killed. */
public final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private OtherProgram(Process process) {
        this.process = process;
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static OtherProgram start(Class<?> main, String... arguments) throws IOException {
        return start(Map.of(), List.of(), main, arguments);
    }

    /** With variables of its own, and options for its Java. */
    public static OtherProgram start(
            Map<String, String> variables, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).forEach(command::add);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(variables);
        return new OtherProgram(builder.start());
    }

    /** The next line it says; empty when it has ended. */
    public String line() throws IOException {
        String line = out.readLine();
        return line == null ? "" : line;
    }

    /** Reads lines until one is this; whether it came before the end. */
    public boolean says(String wanted) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9}: nothing of it runs any more when this returns. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Its exit code once it has ended by itself. */
    public int ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
