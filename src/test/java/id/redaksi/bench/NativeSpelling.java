package id.redaksi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The hunspell program of the system. */
final class NativeSpelling {
    private NativeSpelling() {}

    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("hunspell", "-v").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static List<String> command(String language) {
        return List.of("hunspell", "-i", "utf-8", "-d", language, "-l");
    }

    /** The words of a text that it does not know. */
    static Set<String> unknown(String language, Path text) throws IOException, InterruptedException {
        Path out = Files.createTempFile("redaksi-bench", ".unknown");
        new ProcessBuilder(command(language))
                .redirectInput(text.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Set<String> words = new TreeSet<>(Files.readAllLines(out, StandardCharsets.UTF_8));
        Files.delete(out);
        return words;
    }
}
