package id.redaksi.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From the start of the process to the second frame of its window. Both windows are started by turns with the flags of
 * {@code packaging/run}; the peer is a window of three plain JavaFX panes.
 */
final class Start {
    private static final int ROUNDS = 9;

    private Start() {}

    static List<Figure> run() throws Exception {
        Path newsroom = Files.createTempDirectory("redaksi-bench").resolve("newsroom");
        double[] own = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        once(Painted.class.getName(), newsroom.toString());
        once(PlainWindow.class.getName());
        for (int i = 0; i < ROUNDS; i++) {
            own[i] = once(Painted.class.getName(), newsroom.toString());
            plain[i] = once(PlainWindow.class.getName());
        }
        Arrays.sort(own);
        Arrays.sort(plain);
        double peer = plain[ROUNDS / 2];
        return List.of(
                Figure.alone("start, three plain JavaFX panes", peer, "ms", ROUNDS, null),
                Figure.against(
                        "start, first painted window", own[ROUNDS / 2], "ms", ROUNDS, "three plain panes", peer, null));
    }

    private static double once(String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms24m",
                "-Xmn12m",
                "--enable-native-access=ALL-UNNAMED"));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            double time = (System.nanoTime() - start) / 1e6;
            if (!"painted".equals(line)) {
                throw new IllegalStateException(main + " said " + line);
            }
            process.waitFor();
            return time;
        }
    }
}
