package id.redaksi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What JavaFX says of its pulses: how much of the window each of them painted. The X server cannot tell, since the
 * software pipeline hands it the whole window each time.
 */
final class PulseLog {
    static final List<String> OPTIONS = List.of("-Djavafx.pulseLogger=true", "-Djavafx.pulseLogger.threshold=0");

    private static final Pattern REGION = Pattern.compile("Dirty Region \\d+: .*\\(w:([\\d.]+), h:([\\d.]+)\\)");

    private final Path file;
    private final double window;
    private int read;

    /** Reads the standard error of a program started with {@link #OPTIONS}, its window so many pixels large. */
    PulseLog(Path file, double window) {
        this.file = file;
        this.window = window;
    }

    /** The pixels painted since this was last asked. */
    double painted() throws IOException {
        String said = Files.readString(file);
        String since = said.substring(read);
        read = said.length();
        return Pattern.compile("^PULSE: ", Pattern.MULTILINE)
                .splitAsStream(since)
                .skip(1)
                .mapToDouble(this::painted)
                .sum();
    }

    /** A pulse that paints and names no region paints everything. */
    private double painted(String pulse) {
        if (!pulse.contains("): Painting")) {
            return 0;
        }
        double regions = REGION.matcher(pulse)
                .results()
                .mapToDouble(region -> Double.parseDouble(region.group(1)) * Double.parseDouble(region.group(2)))
                .sum();
        return regions == 0 ? window : regions;
    }
}
