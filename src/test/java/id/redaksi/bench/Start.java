package id.redaksi.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        List<String> headless = System.getenv("DISPLAY") == null
                ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw")
                : List.of();
        long start = System.nanoTime();
        Process process = WindowJvm.of(headless, main, arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
