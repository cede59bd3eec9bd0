package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.app.App;
import id.redaksi.guard.Json;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.Revision;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.Rules;
import id.redaksi.samples.Samples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final HouseRule RULE = Rules.words(false, "karana", "sebab").withName("Ejaan rumah");

    @TempDir
    Path folder;

    private record Answered(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return Json.mapper().readTree(out);
        }
    }

    private Answered run(String newsroom, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> line = new ArrayList<>(List.of("rules"));
        line.addAll(List.of(arguments));
        if (arguments.length > 0) {
            line.addAll(List.of("--newsroom", folder.resolve(newsroom).toString()));
        }
        int exit = CommandLineMain.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        return new Answered(exit, out.toString(), err.toString());
    }

    private void filled() throws Exception {
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            KeptRule draft = app.ruleBook().save(RULE, Optional.empty(), "Perlu", Samples.SARI);
            app.ruleBook().publish(draft, "Sudah dicoba", Samples.SARI);
            app.ruleBook().answered(RULE.id(), Answer.ACCEPTED, 3);
            app.ruleBook().answered("sum", Answer.WRONG, 20);
            app.newsroom().stories().save(Samples.story("Judul", "Pulang karana hujan").withId(app.ids().story()), Revision.Kind.SAVED);
        }
    }

    @Test
    void rules_are_listed_with_how_they_were_answered_and_why_they_were_changed() throws Exception {
        filled();

        JsonNode list = run("redaksi", "list", "--json").json();
        assertEquals(List.of("Ejaan rumah", "live", "3"), List.of(
                list.at("/rules/0/name").asText(), list.at("/rules/0/state").asText(), list.at("/rules/0/accepted").asText()));
        assertTrue(list.at("/program/0/quiet").asBoolean());
        assertEquals("sum", list.at("/program/0/id").asText());
        assertEquals(2, run("redaksi", "list").out().lines().count());
        JsonNode changes = run("redaksi", "list", "--history", "ejaan rumah", "--json").json().path("changes");
        assertEquals(List.of("Sudah dicoba", "Perlu"), List.of(changes.at("/0/reason").asText(), changes.at("/1/reason").asText()));
        assertEquals(1, run("redaksi", "list", "--history", "tiada").exit());
    }

    @Test
    void rules_go_from_one_newsroom_to_another() throws Exception {
        filled();
        String file = folder.resolve("aturan.json").toString();

        assertEquals(0, run("redaksi", "export", file, "Ejaan rumah").exit());
        assertEquals("new", run("lain", "import", file, "--look", "--json").json().at("/rules/0/kind").asText());
        assertEquals(RULE.id(), run("lain", "import", file, "--json").json().at("/taken/0").asText());
        assertEquals("draft", run("lain", "list", "--json").json().at("/rules/0/state").asText());

        run("ketiga", "import", file, "--live");
        assertEquals("live", run("ketiga", "list", "--json").json().at("/rules/0/state").asText());

        Files.writeString(folder.resolve("lain.json"), Files.readString(Path.of(file)).replace("sebab", "karena"));
        assertEquals("different", run("lain", "import", folder.resolve("lain.json").toString(), "--look", "--json").json().at("/rules/0/kind").asText());
        assertEquals(1, run("lain", "import", folder.resolve("lain.json").toString(), "--beside", "--json").json().path("taken").size());
        assertEquals(1, run("lain", "import", folder.resolve("lain.json").toString(), "--replace", "--json").json().path("taken").size());
        assertEquals(2, run("lain", "list", "--json").json().path("rules").size());
    }

    @Test
    void a_rule_or_a_file_of_them_is_tried_without_being_kept() throws Exception {
        filled();
        String file = folder.resolve("aturan.json").toString();
        run("redaksi", "export", file);

        for (String what : List.of(RULE.id(), "Ejaan Rumah", file)) {
            JsonNode tried = run("redaksi", "try", what, "--json").json().at("/rules/0");
            assertEquals(List.of(1, 1), List.of(tried.path("found").asInt(), tried.path("samples").size()), what);
        }
        assertTrue(run("redaksi", "try", file, "--all").out().contains("Pulang [karana → sebab] hujan"));
    }

    @Test
    void what_cannot_be_done_is_refused_with_a_sentence() throws Exception {
        filled();
        String file = folder.resolve("aturan.json").toString();
        run("redaksi", "export", file);
        String text = Files.readString(Path.of(file));
        Path newer = Files.writeString(folder.resolve("baru.json"), text.replace("\"redaksiRules\" : 1", "\"redaksiRules\" : 2"));
        Path wrong = Files.writeString(folder.resolve("salah.json"), text.replace("sebab", "karana").replace("0a1b2c3d", "00000009"));

        assertEquals(2, run("redaksi").exit());
        assertEquals(1, run("redaksi", "import", newer.toString()).exit());
        assertEquals("invalid", run("redaksi", "import", wrong.toString(), "--json").json().at("/rules/0/kind").asText());
        assertEquals(1, run("redaksi", "import", wrong.toString()).exit());
        assertEquals(1, run("redaksi", "try", wrong.toString()).exit());
        assertEquals(1, run("redaksi", "try", "tiada").exit());
        assertEquals(1, run("redaksi", "export", folder.resolve("tiada/aturan.json").toString()).exit());
        assertEquals(2, run("redaksi", "import", file, "--replace", "--beside").exit());
        assertEquals(1, run("redaksi", "list", "--json").json().path("rules").size());
    }

    @Test
    void a_check_names_a_rule_that_it_has_to_stop_and_goes_on() throws Exception {
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            HouseRule hostile = Rules.pattern("(a+)+$", "").withId("house-00000bad").withName("Tanpa akhir");
            for (HouseRule rule : List.of(hostile, RULE)) {
                app.ruleBook().publish(app.ruleBook().save(rule, Optional.empty(), "Perlu", Samples.SARI), "Dicoba", Samples.SARI);
            }
        }
        Path story = Files.writeString(folder.resolve("berita.txt"), "Judul\n\n" + "a".repeat(3_000) + " karana hujan\n");
        var out = new StringWriter();
        var err = new StringWriter();

        CommandLineMain.run(
                new PrintWriter(out), new PrintWriter(err), "check", story.toString(), "--newsroom", folder.resolve("redaksi").toString());

        assertTrue(err.toString().contains("Tanpa akhir"), err.toString());
        assertTrue(out.toString().contains(RULE.id()));
        assertEquals("stopped", run("redaksi", "list", "--json").json().at("/rules/1/state").asText());
    }
}
