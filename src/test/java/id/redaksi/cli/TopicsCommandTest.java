package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.topics.TopicFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {
    @TempDir
    Path folder;

    private record Answer(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return Json.mapper().readTree(out);
        }
    }

    private Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> line = new ArrayList<>(List.of("topics"));
        line.addAll(List.of(arguments));
        if (arguments.length > 0) {
            line.addAll(List.of("--newsroom", folder.resolve("redaksi").toString()));
        }
        int exit = CommandLineMain.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    @Test
    void a_vocabulary_is_taken_in_and_searched() throws IOException {
        String file = Files.writeString(folder.resolve("m.json"), TopicFiles.json("2026-07-02")).toString();

        assertEquals("20001065", run("find", "sepak", "bola", "--json").json().at("/0/code").asText());
        assertEquals(2, run("import", file, "--json").json().path("active").asInt());
        assertEquals("20001065  sepak bola  |  football", run("find", "soccer").out().strip());
        assertEquals(1, run("import", folder.resolve("tidak-ada.json").toString()).exit());
        assertEquals(2, run().exit());
    }

    @Test
    void a_tag_stands_for_topics() throws IOException {
        assertEquals("20001065", run("set", "--tag", "Persija", "medtop:20001065", "--json").json().at("/topics/0").asText());
        assertEquals(1, run("set", "--tag", "Persija", "99999999").exit());
        assertEquals(2, run("set", "99999999").exit());
    }

    @Test
    void a_receivers_table_comes_from_a_file_and_goes_back_into_one() throws IOException {
        String text = "kind,name,text,id,slug\r\nchannel,Sport,Olahraga,12,olahraga\r\n";
        String file = Files.writeString(folder.resolve("t.csv"), text).toString();

        Answer taken = run("table", "Situs A", "--from", file);
        assertEquals(0, taken.exit(), taken.err());
        assertEquals("Situs A", run("table").out().strip());
        assertEquals(text.replace("\r\n", "\n").strip(), run("table", "Situs A").out().replace("\r\n", "\n").strip());
        assertEquals("Olahraga", run("table", "Situs A", "--json").json().at("/rows/0/text").asText());
        assertEquals(1, run("table", "Situs B").exit());
        assertTrue(run("table", "Situs A", "--from", folder.resolve("x").toString()).err().contains("x"));
    }
}
