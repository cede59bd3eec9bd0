package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.app.App;
import id.redaksi.guard.Json;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
    @TempDir
    Path folder;

    private record Answer(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return Json.mapper().readTree(out);
        }
    }

    @BeforeEach
    void write_two_stories() throws Exception {
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            Story out = Samples.story("Harga cabai naik", "Isi.")
                    .with(Field.CHANNEL, "Finance")
                    .with(Field.STATUS, Workflow.Status.EXPORTED);
            app.newsroom().stories().save(out, Revision.Kind.SAVED);
            Story held = Story.blank(app.ids())
                    .with(Field.HEADLINE, "Masih ditahan")
                    .with(Field.STATUS, Workflow.Status.READY)
                    .with(Field.TIMES, new Workflow.Times(null, "2099-01-01T00:00+07:00", null, null));
            app.newsroom().stories().save(held, Revision.Kind.SAVED);
        }
    }

    private Answer site(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> line = Stream.concat(
                        Stream.of("site", "--newsroom", folder.resolve("redaksi").toString(), "--to", folder.resolve("situs").toString()),
                        Stream.of(arguments))
                .toList();
        int exit = CommandLineMain.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    @Test
    void a_site_is_rehearsed_built_and_found_the_same() throws Exception {
        JsonNode rehearsed = site("--dry-run", "--json").json();
        assertFalse(Files.exists(folder.resolve("situs")));
        Answer built = site("--json");
        JsonNode again = site("--json").json();

        assertEquals(0, built.exit());
        assertEquals(1, built.json().path("stories").asInt());
        assertEquals(rehearsed.path("written").asInt(), built.json().path("written").asInt());
        assertEquals("Masih ditahan", built.json().at("/held/0/headline").asText());
        assertTrue(built.json().at("/held/0/why").asText().contains("2099-01-01"));
        assertEquals(0, again.path("written").asInt());
        assertTrue(Files.exists(folder.resolve("situs/finance/harga-cabai-naik.html")));
    }

    @Test
    void what_was_done_is_said_in_words() {
        Answer built = site();

        assertTrue(built.out().contains(" finance/harga-cabai-naik.html"), built.out());
        assertTrue(built.err().contains("1 "), built.err());
        assertTrue(built.err().contains("Masih ditahan"), built.err());
    }

    @Test
    void a_folder_of_somebody_else_is_refused_and_merged_only_when_asked() throws Exception {
        Files.createDirectories(folder.resolve("situs"));
        Files.writeString(folder.resolve("situs/index.html"), "milik lain");

        assertEquals(1, site().exit());
        Answer merged = site("--merge");

        assertEquals(1, merged.exit());
        assertTrue(merged.err().contains("index.html"), merged.err());
        assertEquals("milik lain", Files.readString(folder.resolve("situs/index.html")));
        assertTrue(Files.exists(folder.resolve("situs/finance/harga-cabai-naik.html")));
    }
}
