package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.guard.Json;
import id.redaksi.language.RuleChoices;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets, what is sent to them, and what went, on the command line. */
class TargetsCommandTest {
    private final Ids ids = Samples.ids();
    private final Story first = Samples.story("Cabai naik", "Isi").withId(ids.story());
    private final Story second = Samples.story("Cabai turun", "Isi").withId(ids.story()).with(Field.STATUS, Status.READY);

    @TempDir
    Path temporary;

    private Path inbox;

    private record Answer(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return Json.mapper().readTree(out);
        }
    }

    @BeforeEach
    void stories() throws Exception {
        inbox = Files.createDirectories(temporary.resolve("masuk"));
        try (App app = app()) {
            app.keep(app.settings().with(new Settings.Searching(List.of(new Settings.KeptSearch("Harga", "cabai")), false)));
        }
    }

    private App app() throws Exception {
        return App.open(temporary.resolve("redaksi"), Samples.CLOCK);
    }

    private void save(Story... stories) throws Exception {
        try (App app = app()) {
            for (Story story : stories) {
                app.newsroom().stories().save(story, Revision.Kind.SAVED);
            }
        }
    }

    private Answer run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = new ArrayList<String>();
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        line.addAll(1, List.of("--newsroom", temporary.resolve("redaksi").toString()));
        int exit = CommandLineMain.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    private void added() {
        assertEquals(0, run("targets", "--add", "Antara", "--folder", inbox, "--format", "ninjs", "--files", "--naming", "{slug}").exit());
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(inbox)) {
            return all.count();
        }
    }

    @Test
    void a_target_is_added_listed_tested_and_removed() throws Exception {
        added();

        JsonNode listed = run("targets", "--json").json();
        assertEquals("Antara", listed.at("/targets/0/name").asText());
        assertEquals("files", listed.at("/targets/0/packing").asText());
        assertEquals("{slug}", listed.at("/targets/0/naming").asText());
        assertEquals(inbox.toString(), run("targets", "--test", "antara").out().strip());
        assertEquals(0, files());
        assertEquals(1, run("targets", "--add", "ANTARA", "--folder", inbox).exit());
        assertEquals(0, run("targets", "--remove", "Antara").exit());
        assertEquals("", run("targets").out());
        assertEquals(1, run("targets", "--remove", "Antara").exit());
    }

    @Test
    void what_a_target_wants_is_said_checked_and_asked_before_it_gets_anything() throws Exception {
        assertEquals(2, run("targets", "--add", "Antara", "--folder", inbox, "--field", "warna").exit());
        assertEquals("", run("targets").out());
        assertEquals(0, run("targets", "--add", "Antara", "--folder", inbox, "--format", "ninjs", "--files", "--field", "standfirst", "--field", "tags:2").exit());
        assertEquals("[\"standfirst\",\"tags:2\"]", run("targets", "--json").json().at("/targets/0/required").toString());
        save(second, first.with(Field.STANDFIRST, "Ringkas.").with(Field.TAGS, List.of("cabai", "harga")));

        String id = second.id().value();
        assertFalse(run("check", id, "--json").out().contains("missing-target"));
        Answer checked = run("check", id, "--target", "antara", "--json");
        assertEquals(1, checked.exit());
        assertTrue(checked.out().contains("missing-target"));
        assertEquals(1, run("check", id, "--target", "Reuters").exit());

        JsonNode dry = run("export", "--target", "Antara", "--dry-run", "--json", id, first.id().value()).json();
        assertEquals("held", dry.at("/stories/0/turn").asText());
        assertEquals(2, dry.at("/stories/0/lacks").size());
        assertEquals("fresh", dry.at("/stories/1/turn").asText());
        assertEquals(0, dry.at("/stories/1/lacks").size());
        assertEquals(1, run("export", "--target", "Antara", "--json", id, first.id().value()).json().path("sent").asInt());

        assertEquals(0, run("targets", "--requires", "Antara").exit());
        assertEquals(1, run("export", "--target", "Antara", "--json", id).json().path("sent").asInt());
    }

    @Test
    void where_it_stops_nothing_what_is_missing_is_told_and_the_story_goes() throws Exception {
        assertEquals(0, run("targets", "--add", "Antara", "--folder", inbox, "--format", "ninjs", "--files", "--field", "standfirst").exit());
        try (App app = app()) {
            app.keep(app.settings().with(app.settings().checking().with(RuleChoices.USUAL.blocking("missing-target", false))));
        }
        save(second);
        Answer dry = run("export", "--target", "Antara", "--dry-run", second.id().value());
        assertTrue(dry.err().contains("Antara requires: Standfirst"), dry.err());
        assertEquals(1, run("export", "--target", "Antara", "--json", second.id().value()).json().path("sent").asInt());
    }

    @Test
    void a_target_that_cannot_be_is_refused_with_a_sentence() {
        assertEquals(2, run("targets", "--add", "Antara").exit());
        assertEquals(2, run("targets", "--add", "Antara", "--folder", inbox, "--format", "wordstar").exit());
        assertEquals(1, run("targets", "--add", "Antara", "--folder", temporary.resolve("tiada")).exit());
        assertEquals(1, run("targets", "--add", "Antara", "--folder", inbox, "--naming", "../{slug}").exit());
        assertEquals(1, run("targets", "--add", "Antara", "--folder", inbox, "--option", "warna=biru").exit());
        assertEquals("", run("targets").out());
    }

    @Test
    void a_selection_a_saved_search_and_changes_are_sent_and_told() throws Exception {
        added();
        save(first, second);

        JsonNode dry = run("export", "--target", "Antara", "--search", "harga", "--dry-run", "--json").json();
        assertEquals(List.of("fresh", "held"), dry.path("stories").findValuesAsText("turn").stream().sorted().toList());
        assertEquals(0, files());

        assertEquals(0, run("export", "--target", "Antara", "--selection", first.id().value()).exit());
        Answer changed = run("export", "--target", "Antara", "--changed", "--json");
        assertEquals(0, changed.exit());
        assertEquals(1, changed.json().path("sent").asInt());
        assertEquals(4, files());
        assertEquals(0, run("export", "--target", "Antara", "--changed", "--json").json().path("sent").asInt());
        assertEquals(1, run("export", "--target", "Antara", "--search", "Harga", "--again", "--json").json().path("sent").asInt());

        save(second.with(Field.STATUS, Status.KILLED));
        JsonNode killed = run("export", "--target", "Antara", "--changed", "--json").json();
        assertEquals("withdrawn", killed.at("/stories/0/turn").asText());

        JsonNode log = run("deliveries", "--target", "Antara", "--json").json();
        assertEquals(4, log.path("deliveries").size());
        assertTrue(log.at("/deliveries/0/withdrawn").asBoolean());
        assertTrue(log.at("/deliveries/1/changedSince").asBoolean());
        JsonNode ofOne = run("deliveries", first.id().value(), "--json").json();
        assertEquals(1, ofOne.path("deliveries").size());
        assertFalse(ofOne.at("/deliveries/0/changedSince").asBoolean());
        assertTrue(run("deliveries").out().contains("Cabai naik"));
    }

    @Test
    void a_folder_that_is_gone_is_refused_and_noted_nowhere() throws Exception {
        added();
        save(second);
        Files.delete(inbox);

        Answer answer = run("export", "--target", "Antara", "--changed");

        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains(inbox.toString()), answer.err());
        assertEquals("", run("deliveries").out());
    }

    @Test
    void wrong_use_is_told() throws Exception {
        added();
        save(first);
        String id = first.id().value();

        assertEquals(2, run("export", "--target", "Antara").exit());
        assertEquals(2, run("export", "--target", "Antara", "--changed", id).exit());
        assertEquals(2, run("export", "--target", "Antara", "--to", inbox, id).exit());
        assertEquals(2, run("export", id).exit());
        assertEquals(2, run("export", "--changed", "--to", inbox, id).exit());
        assertEquals(1, run("export", "--target", "Reuters", id).exit());
        assertEquals(1, run("deliveries", "--target", "Reuters").exit());
    }
}
