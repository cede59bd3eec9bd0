package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagsCommandTest {
    private static final String TEXT = "Banjir Rob Rendam Tambaklorok\n\nBanjir rob merendam permukiman di Tambaklorok, Semarang."
            + " Tinggi banjir rob 70 sentimeter.\n\nKepala BPBD Kota Semarang, Endro Waluyo, mengatakan tanggul jebol.\n";

    @TempDir
    Path folder;

    private record Answer(int exit, String out, String err) {}

    private Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] line = new String[arguments.length + 3];
        line[0] = "tags";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        line[line.length - 2] = "--newsroom";
        line[line.length - 1] = folder.resolve("redaksi").toString();
        int exit = CommandLineMain.run(new PrintWriter(out), new PrintWriter(err), line);
        return new Answer(exit, out.toString(), err.toString());
    }

    private static Optional<JsonNode> find(JsonNode all, String kind, String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("kind").asText().equals(kind) && one.path("name").asText().equals(name))
                .findFirst();
    }

    @Test
    void a_file_is_read_and_every_suggestion_says_what_it_is_how_likely_and_why() throws IOException {
        String file = Files.writeString(folder.resolve("rob.txt"), TEXT).toString();

        Answer answer = run(file, "--json");

        assertEquals(0, answer.exit(), answer.err());
        JsonNode all = Json.mapper().readTree(answer.out());
        JsonNode tag = find(all, "tag", "banjir rob").orElseThrow();
        assertTrue(tag.path("sure").asBoolean());
        assertTrue(tag.path("score").asDouble() > 0.3);
        assertFalse(tag.path("reasons").isEmpty());
        assertTrue(find(all, "person", "Endro Waluyo").isPresent());
        JsonNode subject = find(all, "subject", "banjir").orElseThrow();
        assertEquals("medtop:20000154", subject.path("code").asText());
        assertEquals("banjir rob", subject.path("through").asText());
    }

    @Test
    void without_json_a_line_says_it_and_what_is_no_story_is_refused() throws IOException {
        String file = Files.writeString(folder.resolve("rob.txt"), TEXT).toString();

        assertTrue(run(file).out().lines().anyMatch(line -> line.startsWith("tag ") && line.contains("banjir rob")));
        Answer none = run("tidak-ada");
        assertTrue(none.exit() > 0);
        assertFalse(none.err().isBlank());
    }
}
