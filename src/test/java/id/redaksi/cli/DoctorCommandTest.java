package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.app.App;
import id.redaksi.guard.Json;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor and secure deletion on the command line. */
class DoctorCommandTest {
    @TempDir
    Path temporary;

    private final Story story = Samples.story("Saksi kunci bicara", "Namanya tidak boleh disebut.");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() throws Exception {
        try (App app = App.open(temporary.resolve("redaksi"), Samples.CLOCK)) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
    }

    private Path database() {
        return temporary.resolve("redaksi/newsroom.db");
    }

    private int run(String command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> line = new ArrayList<>(
                List.of(command, "--newsroom", temporary.resolve("redaksi").toString()));
        line.addAll(List.of(arguments));
        return CommandLineMain.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
    }

    private JsonNode json() throws Exception {
        return Json.mapper().readTree(out.toString());
    }

    private void sql(String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    @Test
    void the_doctor_alone_changes_nothing_and_mends_when_told_to() throws Exception {
        sql("UPDATE story SET headline = 'Bukan ini'");
        byte[] before = Files.readAllBytes(database());

        assertEquals(1, run("doctor", "--json"));
        assertEquals("mend", json().at("/problems/0/cure").asText());
        assertEquals(story.id().value(), json().at("/problems/0/story").asText());
        assertArrayEquals(before, Files.readAllBytes(database()));

        assertEquals(0, run("doctor", "--mend", "--json"));
        assertTrue(json().path("ok").asBoolean());
        assertEquals(0, run("doctor"));
    }

    @Test
    void a_database_that_does_not_open_is_examined_and_saved_into_another_folder() throws Exception {
        byte[] bytes = Files.readAllBytes(database());
        Arrays.fill(bytes, 0, 4096, (byte) 7);
        Files.write(database(), bytes);
        Files.delete(database().resolveSibling("tables.copy"));

        assertEquals(1, run("list"));
        assertEquals(1, run("doctor", "--json"));
        assertFalse(json().path("ok").asBoolean());
        assertEquals(0, run("doctor", "--json", "--salvage", temporary.resolve("baru").toString()));

        assertEquals("whole", json().at("/stories/0/state").asText());
        try (App app = App.open(temporary.resolve("baru"), Samples.CLOCK)) {
            assertEquals(story, app.newsroom().stories().find(story.id()).orElseThrow().story());
        }
        assertArrayEquals(bytes, Files.readAllBytes(database()));
    }

    @Test
    void salvage_overwrites_nothing_and_takes_no_two_orders() {
        assertEquals(1, run("doctor", "--salvage", temporary.resolve("redaksi").toString()));
        assertEquals(1, run("doctor", "--salvage", temporary.resolve("redaksi/di-dalam").toString()));
        assertEquals(2, run("doctor", "--mend", "--salvage", temporary.resolve("baru").toString()));
        assertFalse(Files.exists(temporary.resolve("redaksi/di-dalam")));
    }

    @Test
    void a_story_is_erased_only_when_that_is_said_twice() throws Exception {
        assertEquals(1, run("erase", story.id().value()));
        assertEquals(0, run("show", story.id().value()));

        assertEquals(0, run("erase", story.id().value(), "--yes", "--json"));

        assertTrue(json().path("gone").asBoolean());
        assertEquals(1, run("show", story.id().value()));
        assertEquals(0, run("doctor"));
    }
}
