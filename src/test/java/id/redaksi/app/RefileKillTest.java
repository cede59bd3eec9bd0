package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Term;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that merges tags, or takes that back, is killed; the next one brings it to its end. */
class RefileKillTest {
    private static final int STORIES = 200;

    @TempDir
    Path temporary;

    /** Goes on with an act and says each chunk once it is kept. */
    public static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            try (App app = App.open(Path.of(arguments[0]), Samples.CLOCK)) {
                long key = app.refileStories().unfinished().orElseThrow();
                for (var step = app.refileStories().step(key, Set.of());
                        !step.isOver();
                        step = app.refileStories().step(key, Set.of())) {
                    System.out.println(step.looked());
                }
            }
        }
    }

    @Test
    void no_story_stays_between_two_states_when_the_process_is_killed() throws Exception {
        Path folder = temporary.resolve("redaksi");
        var ids = new Ids(Samples.CLOCK, new SplittableRandom(31));
        List<Story> all = new ArrayList<>();
        long key;
        try (App app = App.open(folder, Samples.CLOCK)) {
            for (int i = 0; i < STORIES; i++) {
                Story story = Samples.story("Berita " + i, "Satu.").withId(ids.story()).with(Field.TAGS, List.of("lama", "t" + i));
                app.newsroom().stories().save(story, Revision.Kind.CREATED);
                all.add(story);
            }
            var act = ((Tags.Answer.Do) app.tags().edit("lama", new Term("baru", "", "Uraian", List.of()))).act();
            key = app.refileStories().begin(act, StoryWalk.of(List.of()));
        }
        killed(folder, 2);
        killed(folder, 3);
        try (App app = App.open(folder, Samples.CLOCK)) {
            finish(app, key);
            for (int i = 0; i < STORIES; i++) {
                assertEquals(List.of("baru", "t" + i), now(app, all.get(i)).topics().tags());
            }
            app.refileStories().back(key);
        }
        killed(folder, 4);
        try (App app = App.open(folder, Samples.CLOCK)) {
            finish(app, key);
            for (Story story : all) {
                assertEquals(story, now(app, story));
            }
            assertTrue(app.newsroom().verify().isEmpty());
            assertEquals(STORIES, app.newsroom().vocabulary().stories("lama"));
        }
    }

    private static Story now(App app, Story story) throws Exception {
        return app.newsroom().stories().find(story.id()).orElseThrow().story();
    }

    private static void finish(App app, long key) throws Exception {
        while (!app.refileStories().step(key, Set.of()).isOver()) {
            // goes on
        }
    }

    /** Lets a worker keep so many chunks and kills it. */
    private static void killed(Path folder, int chunks) throws Exception {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int seen = 0;
        try (var out = new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                seen++;
                if (seen == chunks) {
                    ProcessHandle.of(worker.pid()).ifPresent(ProcessHandle::destroyForcibly); // kill -9, its pipe stays
                }
            }
        }
        worker.waitFor();
        assertTrue(seen >= chunks, "the worker kept " + seen);
    }
}
