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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups from the command line while something else, as the window would, holds the newsroom. */
class BackupCommandTest {
    @TempDir
    Path folder;

    private final Story story = Samples.story("Banjir", "Air naik sejak subuh");
    private App window;
    private int exit;
    private String out = "";
    private String err = "";

    @BeforeEach
    void open() throws Exception {
        window = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        window.newsroom().stories().save(story, Revision.Kind.CREATED);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private JsonNode run(String... arguments) throws Exception {
        var answer = new StringWriter();
        var told = new StringWriter();
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--newsroom", folder.resolve("redaksi").toString(), "--json"));
        exit = CommandLineMain.run(new PrintWriter(answer), new PrintWriter(told), line.toArray(String[]::new));
        out = answer.toString();
        err = told.toString();
        return out.isBlank() ? Json.mapper().nullNode() : Json.mapper().readTree(out);
    }

    @Test
    void a_backup_is_made_listed_verified_and_brought_elsewhere_while_the_newsroom_is_open() throws Exception {
        JsonNode made = run("backup", "--to", folder.resolve("luar").toString()).path("backup");

        assertEquals(0, exit, err);
        assertEquals("by_hand", made.path("kind").asText());
        assertTrue(Files.exists(Path.of(made.path("file").asText())));
        assertTrue(made.path("file").asText().startsWith(folder.resolve("luar").toString()));
        assertEquals(1, run("backup", "--list").path("backups").size());
        assertTrue(run("backup", "--verify").path("ok").asBoolean());
        window.newsroom().stories().save(story.with(Field.HEADLINE, "Banjir surut"), Revision.Kind.SAVED);
    }

    @Test
    void a_spoilt_backup_is_named_and_the_exit_code_says_so() throws Exception {
        run("backup");
        Path file = window.newsroom().backups().list().getFirst().file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        JsonNode verified = run("backup", "--verify");

        assertEquals(1, exit);
        assertEquals(file.toString(), verified.at("/problems/0/file").asText());
        assertFalse(err.isBlank());
    }

    @Test
    void a_restore_says_what_would_change_and_a_dry_one_makes_nothing() throws Exception {
        run("backup");
        window.newsroom().stories().save(story.with(Field.HEADLINE, "Banjir surut pagi"), Revision.Kind.SAVED);
        String target = folder.resolve("dipulihkan").toString();

        JsonNode dry = run("restore", "1", "--to", target, "--dry-run");
        assertEquals(0, exit, err);
        assertEquals("newer_here", dry.at("/changes/0/which").asText());
        assertEquals(2, dry.at("/changes/0/lost").asInt());
        assertFalse(Files.exists(Path.of(target)));

        JsonNode restored = run("restore", "1", "--to", target);
        assertEquals(target, restored.path("folder").asText());
        try (App app = App.open(Path.of(target), Samples.CLOCK)) {
            assertEquals(
                    story, app.newsroom().stories().find(story.id()).orElseThrow().story());
        }
    }

    @Test
    void a_backup_that_is_none_is_refused_in_a_sentence() throws Exception {
        Path text = Files.writeString(folder.resolve("catatan.txt"), "bukan cadangan");

        run("restore", text.toString(), "--to", folder.resolve("dipulihkan").toString());

        assertEquals(1, exit);
        assertTrue(err.contains("catatan.txt"), err);
        assertFalse(Files.exists(folder.resolve("dipulihkan")));
    }

    @Test
    void an_import_makes_one_first_when_something_changed() throws Exception {
        window.close();
        Path page = Files.write(folder.resolve("halaman.txt"), Samples.seed());

        run("import", page.toString(), "--read-on", "2026-11-24");
        run("import", page.toString(), "--read-on", "2026-11-24");

        JsonNode all = run("backup", "--list").path("backups");
        assertEquals("before_import", all.at("/0/kind").asText());
        assertEquals(2, all.size());
    }
}
