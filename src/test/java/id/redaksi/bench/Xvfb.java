package id.redaksi.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** An X server without a screen, on a display number that is free. */
final class Xvfb implements AutoCloseable {
    private final Process process;
    private final String display;

    Xvfb(int width, int height) throws IOException {
        process = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        String number = process.inputReader().readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        display = ":" + number;
    }

    /** Such as ":7". */
    String display() {
        return display;
    }

    @Override
    public void close() {
        end(process);
    }

    /** Ends a process of ours, gently first. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
