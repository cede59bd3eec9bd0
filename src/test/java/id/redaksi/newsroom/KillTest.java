package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves without pause is killed; what it had acknowledged must be there. */
class KillTest {
    private static final int KILLS = 5;

    @TempDir
    Path temporary;

    /** Saves a counting headline for ever and says each number once it is saved. */
    public static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            Story story = Samples.oneOfEach();
            try (Newsroom newsroom = Newsroom.open(Path.of(arguments[0]), Samples.CLOCK)) {
                for (int i = Integer.parseInt(arguments[1]); ; i++) {
                    newsroom.stories().save(story.with(Field.HEADLINE, "Judul " + i), Revision.Kind.SAVED);
                    System.out.println(i);
                }
            }
        }
    }

    @Test
    void no_acknowledged_save_is_lost_when_the_process_is_killed() throws Exception {
        Path folder = temporary.resolve("redaksi");
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = killed(folder, acknowledged + 1, 20 + 7 * kill);

            try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
                String headline = newsroom.stories().find(Samples.oneOfEach().id()).orElseThrow().story().headline();
                int kept = Integer.parseInt(headline.substring("Judul ".length()));
                assertTrue(kept >= acknowledged, kept + " is older than " + acknowledged);
                assertEquals(List.of(), newsroom.stories().verify());
                acknowledged = kept;
            }
        }
    }

    /** Lets a writer acknowledge so many saves, kills it, and gives the last number it said. */
    private static int killed(Path folder, int from, int saves) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (var out = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
                if (last >= from + saves) {
                    ProcessHandle.of(writer.pid()).ifPresent(ProcessHandle::destroyForcibly); // kill -9, its pipe stays
                }
            }
        }
        writer.waitFor();
        assertTrue(last > 0, "the writer saved nothing");
        return last;
    }
}
