package id.redaksi.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedArchiveTest {
    @TempDir
    Path temporary;

    private final GeneratedArchive archive = new GeneratedArchive(300);

    @Test
    void the_same_seed_gives_the_same_stories_and_another_gives_others() {
        assertEquals(archive.story(217), new GeneratedArchive(300).story(217));
        assertNotEquals(archive.story(217), new GeneratedArchive(300, 7).story(217));
    }

    @Test
    void a_story_looks_like_one() {
        double words = archive.all().mapToLong(GeneratedArchiveTest::words).average().orElseThrow();

        assertTrue(words > 400 && words < 520, "words " + words);
        for (Story story : archive.all().toList()) {
            int headline = story.headline().split(" ").length;
            assertTrue(headline >= 6 && headline <= 10, story.headline());
        }
    }

    private static long words(Story story) {
        return story.body().blocks().stream().mapToLong(block -> block.text().split("\\s+").length).sum();
    }

    @Test
    void stories_lead_to_earlier_ones_of_the_archive() {
        Set<StoryId> before = new HashSet<>();
        int pointers = 0;
        for (Story story : archive.all().toList()) {
            List<Pointer> found = Pointer.from(story);
            found.forEach(pointer -> assertTrue(before.contains(pointer.target())));
            pointers += found.size();
            assertTrue(before.add(story.id()));
        }
        assertTrue(pointers > 200, "pointers " + pointers);
    }

    @Test
    void the_file_has_a_line_for_each_story() throws Exception {
        Path file = temporary.resolve("arsip.jsonl");

        long bytes = archive.write(file);

        assertEquals(Files.size(file), bytes);
        assertEquals(300, Files.readAllLines(file).size());
    }
}
