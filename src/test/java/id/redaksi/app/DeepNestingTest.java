package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.guard.TimeLimit;
import id.redaksi.samples.Samples;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are nested as no story is (F21): read with their text kept, or refused with a sentence. */
class DeepNestingTest {
    private static final int DEEP = Integer.getInteger("redaksi.deep", 10_000);

    @TempDir
    Path temporary;

    private ImportFiles.Result imported(String name, String text) throws Exception {
        Path file = Files.writeString(temporary.resolve(name), text);
        try (App app = App.open(temporary.resolve("redaksi"), Samples.CLOCK)) {
            return app.importFiles().run(List.of(file), "");
        }
    }

    private String text(ImportFiles.Result result) throws Exception {
        try (App app = App.open(temporary.resolve("redaksi"), Samples.CLOCK)) {
            var id = result.stories().getFirst().id();
            return app.newsroom().stories().find(id).orElseThrow().story().body().text();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", "- ", "1. ", "[", "![", "[a](", "<b>", "<div>\n", "`", "**a ", "_", "~", "| a ", "\\", "&#", "<!--",
                "[a]: <", "* a\n  ", "{", "[[", "---\n"
            })
    void a_deep_markdown_file_keeps_its_last_word(String piece) throws Exception {
        var result = imported("dalam.md", "# Judul\n\nawal\n\n" + piece.repeat(DEEP) + "akhir\n");

        assertEquals(List.of(), result.refused());
        String text = text(result);
        assertTrue(text.contains("awal") && text.contains("akhir") || result.stories().getFirst().account().leftOut().toString().contains("akhir"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "  ", "a:\n ", "\"", "[a, "})
    void deep_front_matter_ends_nothing(String piece) throws Exception {
        var result = imported("dalam.md", "---\ntags: " + piece.repeat(DEEP) + "x\n---\n# Judul\n\nakhir\n");

        assertEquals(List.of(), result.refused());
        assertTrue(text(result).contains("akhir"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "<a>", "((", "“", "\t"})
    void a_deep_text_is_text(String piece) throws Exception {
        var result = imported("dalam.txt", "Judul\n\n" + piece.repeat(DEEP) + "akhir\n\nLagi.");

        assertEquals(List.of(), result.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"format\":\"redaksi-story\",\"version\":1,\"body\":"})
    void a_deep_story_is_refused(String piece) {
        byte[] bytes = piece.repeat(DEEP).getBytes(StandardCharsets.UTF_8);

        assertThrows(BadStory.class, () -> StoryJson.read(bytes));
    }

    @Test
    void work_that_never_ends_or_overflows_gives_nothing() throws Exception {
        var never = new CountDownLatch(1);

        assertEquals(Optional.empty(), TimeLimit.within(Duration.ofMillis(50), () -> {
            never.await();
            return "";
        }));
        assertEquals(Optional.empty(), TimeLimit.within(Duration.ofSeconds(10), () -> deeper(0)));
        assertThrows(StackOverflowError.class, () -> deeper(0));
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
