package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.guard.Json;
import id.redaksi.exchange.signing.SigningKey;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    Path folder;

    private Path seed = Path.of("");

    /** What a command answered. */
    private record Answer(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return Json.mapper().readTree(out);
        }
    }

    @BeforeEach
    void write_the_seed() throws IOException {
        seed = Files.write(folder.resolve("halaman.txt"), Samples.seed());
    }

    private Answer run(String command, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = new java.util.ArrayList<String>();
        line.add(command);
        line.add("--newsroom");
        line.add(folder.resolve("redaksi").toString());
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        int exit = CommandLineMain.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    @Test
    void the_seed_is_imported_listed_and_shown() throws IOException {
        Answer imported = run("import", seed, "--json", "--read-on", "2026-11-24");
        String id = imported.json().at("/stories/0/id").asText();
        JsonNode list = run("list", "--json").json();
        JsonNode story = run("show", id.substring(0, 12), "--json").json();

        assertEquals(0, imported.exit());
        assertEquals(9, imported.json().at("/stories/0/leftOut").size());
        assertEquals(id, list.at("/stories/0/id").asText());
        assertEquals("Dini Listiyani", story.at("/contributors/0/name").asText());
        assertEquals("reporter", story.at("/contributors/0/role").asText());
        assertEquals("JAKARTA", story.at("/dateline/city").asText());
        assertTrue(story.at("/lead/photo").isNull());
        assertEquals(7, story.at("/body").size());
        assertEquals("paragraph", story.at("/body/0/type").asText());
        assertEquals("2026-11-16", story.at("/related/0/date").asText());
    }

    @Test
    void an_archive_is_rehearsed_taken_in_and_passed_over() throws IOException {
        Path archive = Files.writeString(
                folder.resolve("arsip.jsonl"), "{\"id\": 1, \"title\": \"Satu\", \"views\": 3}\nrusak\n{\"id\": 2, \"title\": \"Dua\"}\n");
        Path report = folder.resolve("laporan.jsonl");

        Answer rehearsed = run("import", "--jsonl", archive, "--dry-run", "--json");
        Answer taken = run("import", "--jsonl", archive, "--json", "--report", report);
        Answer again = run("import", "--jsonl", archive, "--json");

        assertEquals(2, rehearsed.json().path("taken").asInt());
        assertEquals(1, taken.exit());
        assertEquals(3, taken.json().path("read").asInt());
        assertEquals(2, taken.json().path("taken").asInt());
        assertEquals(2, taken.json().at("/refused/0/line").asInt());
        assertEquals("views", taken.json().at("/notUnderstood/0/field").asText());
        assertTrue(taken.json().path("stopped").isNull());
        assertEquals(2, Files.readAllLines(report).size());
        assertEquals("refused", Json.mapper().readTree(Files.readAllLines(report).getFirst()).path("result").asText());
        assertEquals(2, again.json().path("skipped").asInt());
        assertEquals(2, run("list", "--json").json().path("stories").size());
    }

    /** A control of the flush: without it everything is seen at once, at the end. */
    @Test
    void what_a_long_act_tells_is_seen_while_it_lasts() throws IOException {
        Path large = Files.writeString(folder.resolve("besar.txt"), ("Kata ".repeat(100) + "\n\n").repeat(4_100));
        List<Integer> seen = new ArrayList<>();
        var err = new StringWriter() {
            @Override
            public void flush() {
                seen.add((int) toString().lines().count());
            }
        };
        int exit = CommandLineMain.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), "import", "--newsroom", folder.resolve("redaksi").toString(), large.toString());

        assertEquals(0, exit);
        assertEquals(List.of(1, 2), seen.subList(0, 2));
    }

    @Test
    void an_import_names_files_or_an_archive_and_not_both() {
        assertEquals(2, run("import").exit());
        assertEquals(2, run("import", seed, "--jsonl", seed).exit());
        assertEquals(2, run("import", seed, "--dry-run").exit());
        assertEquals(1, run("import", "--jsonl", folder.resolve("tidak-ada.jsonl")).exit());
    }

    @Test
    void a_story_is_shown_with_what_it_says_in_other_places() throws Exception {
        Story story = Samples.oneOfEach();
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }

        JsonNode outlets = run("show", story.id().value(), "--json").json().path("outlets");

        assertEquals("Irak buka Telegram", outlets.path("push").asText());
        assertEquals("Irak membuka blokir Telegram.", outlets.path("whatsapp").asText());
        assertEquals("Telegram kembali", outlets.path("newsletter").asText());
    }

    @Test
    void an_imported_story_is_found_by_its_words() throws IOException {
        String id = imported();
        JsonNode found = run("search", "telegram", "mil", "--json").json();

        assertEquals(1, found.path("total").asInt());
        assertEquals(id, found.at("/hits/0/id").asText());
        assertTrue(found.at("/hits/0/snippet").asText().contains("Telegram"));
        assertEquals(0, run("search", "zebra", "--json").json().path("total").asInt());
    }

    private String imported() throws IOException {
        return run("import", seed, "--json").json().at("/stories/0/id").asText();
    }

    @Test
    void a_package_is_the_same_twice_and_gives_the_same_story_back() throws IOException {
        String id = imported();
        Path first = packaged(id, "satu");
        Path second = packaged(id, "dua");
        JsonNode before = run("show", id, "--json").json();

        assertEquals(-1, Files.mismatch(first, second));
        assertTrue(run("verify", first, "--json").json().path("valid").asBoolean());
        assertEquals(0, run("import", first).exit());
        assertEquals(before, run("show", id, "--json").json());
    }

    private Path packaged(String id, String into) throws IOException {
        Answer answer = run("export", id, "--to", folder.resolve(into), "--json");
        return Path.of(answer.json().at("/packages/0").asText());
    }

    @Test
    void a_changed_byte_is_found() throws IOException {
        Path file = packaged(imported(), "satu");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);

        Answer answer = run("verify", file, "--json");

        assertEquals(1, answer.exit());
        assertFalse(answer.json().path("valid").asBoolean());
        assertFalse(answer.json().path("problems").isEmpty());
    }

    @Test
    void a_refused_file_keeps_no_other_back() throws IOException {
        Path empty = Files.createFile(folder.resolve("kosong.txt"));
        Path missing = folder.resolve("tidak-ada.txt");

        Answer answer = run("import", empty, missing, seed, "--json");

        assertEquals(1, answer.exit());
        assertEquals(1, answer.json().path("stories").size());
        assertEquals(2, answer.json().path("refused").size());
        assertTrue(answer.json().at("/refused/0/reason").asText().contains("kosong.txt"));
    }

    @Test
    void a_text_of_fifty_megabytes_is_refused_unread() throws IOException {
        Path large = folder.resolve("besar.txt");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        Answer answer = run("import", large);

        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("20 MB"));
    }

    @Test
    void wrong_use_is_two_and_an_unknown_story_is_one() {
        assertEquals(2, run("import").exit());
        assertEquals(2, run("import", seed, "--read-on", "kemarin").exit());
        assertEquals(2, run("masak").exit());
        assertEquals(1, run("show", "ffff").exit());
    }

    @Test
    void a_healthy_newsroom_has_no_problems() throws IOException {
        run("import", seed);

        Answer answer = run("doctor", "--json");

        assertEquals(0, answer.exit());
        assertTrue(answer.json().path("ok").asBoolean());
    }

    @Test
    void a_foreign_folder_is_refused_in_a_sentence() throws IOException {
        Path newsroom = Files.createDirectory(folder.resolve("redaksi"));
        Files.writeString(newsroom.resolve("surat.txt"), "milik orang lain");

        Answer answer = run("list");

        assertEquals(1, answer.exit());
        assertFalse(answer.err().isBlank());
        assertFalse(answer.err().contains("Exception"));
        assertEquals("milik orang lain", Files.readString(newsroom.resolve("surat.txt")));
    }

    @Test
    void beside_the_program_that_has_the_newsroom_open_what_reads_works_and_what_writes_says_who_has_it() throws Exception {
        Story story = Samples.oneOfEach();
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            String word = story.headline().split(" ")[0];

            assertEquals(1, run("list", "--json").json().at("/total").asInt());
            assertEquals(0, run("show", story.id().value()).exit());
            assertEquals(1, run("search", word, "--json").json().at("/total").asInt());
            assertEquals(0, run("doctor").exit());
            for (Answer refused : new Answer[] {
                run("import", seed), run("export", story.id().value(), "--to", folder.resolve("x")), run("lift-embargo", story.id().value())
            }) {
                assertEquals(1, refused.exit());
                assertTrue(refused.err().contains(String.valueOf(ProcessHandle.current().pid())), refused.err());
            }
            assertEquals(1, app.newsroom().stories().list().size());
        }
    }

    @Test
    void a_story_under_embargo_leaves_when_that_is_confirmed_or_the_embargo_lifted() throws Exception {
        Story story = Samples.oneOfEach().with(Field.STATUS, Workflow.Status.READY);
        String start = story.id().value();
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            app.use(app.settings().with(new Settings.Exporting(Set.of(Settings.Rule.EMBARGO), "")));
            app.keep(app.settings());
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
        }
        assertEquals(1, run("export", start, "--to", folder.resolve("x")).exit());
        assertEquals(0, run("export", start, "--to", folder.resolve("x"), "--embargo-confirmed").exit());
        assertEquals(0, run("lift-embargo", start).exit());
        assertEquals(0, run("export", start, "--to", folder.resolve("x")).exit());
    }

    @Test
    void a_signed_package_names_its_signer_and_one_that_is_not_is_told() throws Exception {
        System.setProperty("redaksi.keys", folder.resolve("kunci").toString());
        try {
            Story story = Samples.story("Judul", "Teks");
            try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
                app.use(app.settings().with(app.settings().exporting().signing(true)));
                app.keep(app.settings());
                app.newsroom().stories().save(story, Revision.Kind.SAVED);
            }
            String signed = run("export", story.id().value(), "--to", folder.resolve("x"), "--json").json().at("/packages/0").asText();
            Answer verified = run("verify", signed, "--json");
            Path other = Files.createDirectory(folder.resolve("lain"));
            String key = SigningKey.in(other).open().line();

            assertEquals(0, verified.exit());
            assertTrue(verified.json().at("/signature").asText().contains("redaksi"), verified.err());
            assertEquals(0, run("verify", signed, "--key", folder.resolve("kunci/redaksi.pub")).exit());
            assertEquals(1, run("verify", signed, "--key", key).exit());
            assertTrue(Files.exists(Path.of(signed.replace(".zip", ".proof.json.minisig"))));
        } finally {
            System.clearProperty("redaksi.keys");
        }
    }
}
