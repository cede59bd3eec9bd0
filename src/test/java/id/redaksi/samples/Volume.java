package id.redaksi.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small volume in memory that can be full or read-only, where the machine lets us mount one. */
public final class Volume implements AutoCloseable {
    private final Path folder;

    /** Of so many megabytes; where none can be mounted, the test is left out and says so. */
    public Volume(int megabytes) {
        try {
            folder = Files.createTempDirectory("redaksi-volume");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
                "No volume can be mounted here.");
    }

    public Path folder() {
        return folder;
    }

    public void resize(int megabytes) {
        remount("size=" + megabytes + "m");
    }

    public void readOnly(boolean on) {
        remount(on ? "ro" : "rw");
    }

    private void remount(String how) {
        assumeTrue(done("mount", "-o", "remount," + how, folder.toString()), "The volume cannot become " + how);
    }

    /** Fills what is left. */
    public void fill() {
        Path file = folder.resolve("penuh");
        byte[] some = new byte[4096];
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(some);
            }
        } catch (IOException e) {
            // full, as it should be
        }
    }

    private static boolean done(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        done("umount", "-l", folder.toString());
        Files.deleteIfExists(folder);
    }
}
