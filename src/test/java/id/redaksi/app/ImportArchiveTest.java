package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.ImportArchive.Counts;
import id.redaksi.app.ImportArchive.Progress;
import id.redaksi.app.ImportArchive.Remark;
import id.redaksi.app.ImportArchive.Result;
import id.redaksi.app.ImportArchive.Watch;
import id.redaksi.bench.GeneratedArchive;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.lines.Doubt;
import id.redaksi.newsroom.Named;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.story.Pointer;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Summary;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.story.json.StoryJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportArchiveTest {
    @TempDir
    Path temporary;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(temporary.resolve("arsip.jsonl"), String.join("\n", lines));
    }

    private Result take(String... lines) throws Exception {
        return app.importArchive().run(file(lines), Watch.NONE);
    }

    private List<Summary> list() throws Exception {
        return app.newsroom().stories().list();
    }

    private Story only() throws Exception {
        assertEquals(1, list().size());
        return story(list().getFirst().id());
    }

    private Story story(StoryId id) throws Exception {
        return app.newsroom().stories().find(id).orElseThrow().story();
    }

    private static String key(Remark remark) {
        return remark.line() + " " + remark.reason().key();
    }

    @Test
    void what_a_line_says_is_in_its_story() throws Exception {
        Result result = take(
                """
                {"id": 17, "headline": "Irak Buka Blokir Telegram", "standfirst": "Syarat dipenuhi", "byline": ["Dini", "Agus"],
                 "editor": "Sari", "dateline": "JAKARTA, iNews.id -", "channel": "Teknologi", "tags": ["telegram", "irak"],
                 "people": ["Pavel Durov"], "organisations": "Kementerian Telekomunikasi", "places": ["Irak", "Bagdad"],
                 "text": "Paragraf satu.\\n\\nParagraf dua.", "published": "2023-08-13T10:00:00+07:00", "slug": "irak-telegram",
                 "language": "id", "status": "published", "caption": "Telegram", "credit": "Foto: AP",
                 "url": "https://contoh.id/berita/17"}"""
                        .replace("\n", " "));

        assertEquals(new Counts(1, 1, 0, 0, 0, 0), result.counts());
        assertEquals(List.of(), result.untold());
        Story story = only();
        assertEquals("Irak Buka Blokir Telegram", story.headline());
        assertEquals("Syarat dipenuhi", story.titles().standfirst());
        assertEquals(
                List.of(
                        new Contributor("Dini", Contributor.Role.REPORTER),
                        new Contributor("Agus", Contributor.Role.REPORTER),
                        new Contributor("Sari", Contributor.Role.EDITOR)),
                story.contributors());
        assertEquals("JAKARTA", story.dateline().city());
        assertEquals("iNews.id", story.dateline().organisation());
        assertEquals(List.of("telegram", "irak"), story.topics().tags());
        assertEquals(List.of("Kementerian Telekomunikasi"), story.topics().organisations());
        assertEquals(
                List.of("Paragraf satu.", "Paragraf dua."),
                story.body().blocks().stream().map(block -> block.text()).toList());
        assertEquals("2023-08-13T10:00+07:00", story.workflow().times().publish());
        assertEquals(Workflow.Status.EXPORTED, story.workflow().status());
        assertEquals("Telegram", story.lead().caption().text());
        assertEquals("https://contoh.id/berita/17", story.workflow().editorsNote());
        assertEquals(List.of("Bagdad", "Irak"), app.newsroom().stories().names(Named.PLACE));
        Revision head = app.newsroom().stories().head(story.id()).orElseThrow();
        assertEquals(Revision.Kind.IMPORTED, head.kind());
        assertEquals(List.of(), app.newsroom().verify());
    }

    @Test
    void the_names_of_common_dumps_are_understood() throws Exception {
        take("{\"ID\": 4, \"title\": {\"rendered\": \"Judul\"}, \"content\": {\"rendered\": \"<p>Satu <b>dua</b>.</p><h2>Anak</h2>\"},"
                + " \"author\": {\"name\": \"Dini\"}, \"keywords\": \"satu, dua\", \"post_date\": \"2020-01-02 03:04:05+0700\"}");

        Story story = only();
        assertEquals("Judul", story.headline());
        assertEquals(List.of("Satu dua.", "Anak"), story.body().blocks().stream().map(block -> block.text()).toList());
        assertEquals(1, story.body().blocks().getFirst().leaves().getFirst().spans().size());
        assertEquals(List.of("satu", "dua"), story.topics().tags());
        assertEquals("2020-01-02T03:04:05+07:00", story.workflow().times().publish());
    }

    @Test
    void blocks_come_as_what_they_are() throws Exception {
        take("{\"title\": \"Judul\", \"body\": [\"Satu\", {\"type\": \"heading\", \"level\": 3, \"text\": \"Dua\"},"
                + " {\"type\": \"quote\", \"text\": \"Tiga\", \"attribution\": \"Dini\"},"
                + " {\"type\": \"list\", \"items\": [\"empat\", \"lima\"]}, {\"type\": \"divider\"}]}");

        assertEquals(
                List.of("paragraph", "heading", "quote", "list", "divider"),
                only().body().blocks().stream().map(block -> block.kind()).toList());
    }

    @Test
    void what_is_not_understood_is_counted_and_named_once() throws Exception {
        Result result = take(
                "{\"id\": 1, \"title\": \"Satu\", \"views\": 7, \"published\": \"kemarin sore\"}",
                "{\"id\": 2, \"title\": \"Dua\", \"views\": 9, \"tags\": {\"a\": 1}}");

        assertEquals(2, result.counts().taken());
        assertEquals(
                Set.of(
                        new ImportArchive.Untold(new Doubt(Doubt.Kind.NAME, "views"), 2, 1),
                        new ImportArchive.Untold(new Doubt(Doubt.Kind.VALUE, "published"), 1, 1),
                        new ImportArchive.Untold(new Doubt(Doubt.Kind.VALUE, "tags"), 1, 2)),
                new HashSet<>(result.untold()));
    }

    @Test
    void a_story_of_our_own_form_comes_back_as_it_is() throws Exception {
        Story story = Samples.oneOfEach();

        take(new String(StoryJson.write(story), StandardCharsets.UTF_8));

        assertEquals(story, story(story.id()));
    }

    @Test
    void a_second_run_takes_nothing() throws Exception {
        var archive = new GeneratedArchive(250);
        Path file = temporary.resolve("besar.ndjson");
        archive.write(file);
        Result first = app.importArchive().run(file, Watch.NONE);

        Result second = app.importArchive().run(file, Watch.NONE);

        assertEquals(new Counts(250, 250, 0, 0, 0, 0), first.counts());
        assertEquals(List.of(), first.untold());
        assertEquals(new Counts(250, 0, 0, 250, 0, 0), second.counts());
        assertEquals(250, list().size());
        assertEquals(List.of(), app.newsroom().verify());
    }

    @Test
    void stories_come_in_the_order_of_their_lines() throws Exception {
        var archive = new GeneratedArchive(250);
        Path file = temporary.resolve("besar.jsonl");
        archive.write(file);

        app.importArchive().run(file, Watch.NONE);

        List<String> expected = archive.all().map(Story::headline).toList().reversed();
        assertEquals(expected, list().stream().map(Summary::headline).toList());
    }

    @Test
    void an_entry_leads_to_the_story_that_came_before_it() throws Exception {
        take(
                "{\"id\": 1, \"title\": \"Satu\"}",
                "{\"id\": 2, \"title\": \"Dua\", \"related\": [{\"id\": 1, \"headline\": \"Satu\"}, {\"id\": 9, \"headline\": \"Lain\"}]}");

        Story second = story(list().getFirst().id());
        assertEquals(List.of(new Pointer(list().getLast().id(), Pointer.Kind.RELATED)), Pointer.from(second));
        assertEquals("Lain", second.related().getLast().headline());
    }

    @Test
    void what_changed_at_the_source_is_a_new_revision() throws Exception {
        take("{\"id\": 1, \"title\": \"Dulu\", \"text\": \"Satu\"}", "{\"id\": 2, \"title\": \"Tetap\"}");
        StoryId id = list().getLast().id();

        Result result = take("{\"id\": 1, \"title\": \"Kini\", \"text\": \"Satu\"}", "{\"id\": 2, \"title\": \"Tetap\"}");

        assertEquals(new Counts(2, 0, 1, 1, 0, 0), result.counts());
        assertEquals("Kini", story(id).headline());
        assertEquals(2, app.newsroom().stories().history(id).size());
        assertEquals(List.of(), app.newsroom().verify());
    }

    @Test
    void what_says_the_same_in_another_order_is_no_change() throws Exception {
        take("{\"id\": 1, \"title\": \"Judul\", \"text\": \"Satu\"}");

        Result result = take("{\"text\": \"Satu\", \"title\": \"Judul\", \"id\": 1}");

        assertEquals(new Counts(1, 0, 0, 1, 0, 0), result.counts());
    }

    @Test
    void what_somebody_edited_here_stays_and_is_told() throws Exception {
        take("{\"id\": 1, \"title\": \"Dulu\"}");
        Story story = only();
        app.newsroom().stories().save(story.with(Field.HEADLINE, "Suntingan"), Revision.Kind.SAVED);

        Result result = take("{\"id\": 1, \"title\": \"Kini\"}");

        assertEquals(new Counts(1, 0, 0, 0, 1, 0), result.counts());
        assertEquals(List.of("1 app.archive.kept"), result.remarks().stream().map(ImportArchiveTest::key).toList());
        assertEquals("Suntingan", only().headline());
    }

    @Test
    void an_erased_story_does_not_come_back() throws Exception {
        String line = "{\"id\": 1, \"title\": \"Rahasia\"}";
        take(line);
        app.newsroom().stories().erase(only().id());

        Result same = take(line);
        Result changed = take("{\"id\": 1, \"title\": \"Rahasia lagi\"}");

        assertEquals(List.of("1 app.archive.erased"), same.remarks().stream().map(ImportArchiveTest::key).toList());
        assertEquals(List.of("1 app.archive.erased"), changed.remarks().stream().map(ImportArchiveTest::key).toList());
        assertEquals(List.of(), list());
    }

    @Test
    void two_lines_of_one_story_give_one() throws Exception {
        Result result = take("{\"id\": 1, \"title\": \"Satu\"}", "{\"id\": 1, \"title\": \"Satu lagi\"}");

        assertEquals(List.of("2 app.archive.again"), result.remarks().stream().map(ImportArchiveTest::key).toList());
        assertEquals("Satu", only().headline());
    }

    @Test
    void one_id_at_two_sites_is_two_stories() throws Exception {
        take("{\"id\": 1, \"url\": \"https://a.id/1\", \"title\": \"Satu\"}", "{\"id\": 1, \"url\": \"https://b.id/1\", \"title\": \"Dua\"}");

        assertEquals(2, list().size());
    }

    @Test
    void a_line_without_an_id_is_known_by_its_address_or_its_text() throws Exception {
        String[] lines = {"{\"url\": \"https://a.id/x?utm_source=b\", \"title\": \"Satu\"}", "{\"title\": \"Dua\", \"text\": \"Isi\"}"};
        take(lines);

        Result result = take("{\"url\": \"http://www.a.id/x/\", \"title\": \"Satu\"}", lines[1]);

        assertEquals(0, result.counts().taken());
        assertEquals(2, list().size());
    }

    @Test
    void bad_lines_are_refused_each_with_its_reason() throws Exception {
        Result result = take(
                "\uFEFF{\"id\": 1, \"title\": \"Satu\"}\r",
                "",
                "bukan json",
                "{\"title\": \"Terpotong",
                "[1, 2]",
                "\"teks\"",
                "{\"id\": 2}",
                "{\"id\": 3, \"title\": \"  \", \"text\": \"\"}",
                "[".repeat(500) + "]".repeat(500),
                "{\"title\": \"Nol\u0000\"}",
                "{\"format\": \"redaksi-story\", \"version\": 1, \"id\": \"x\"}",
                "{\"title\": \"Satu\", \"title\": \"Dua\"}",
                "{\"id\": 4, \"title\": 5}");

        assertEquals(
                List.of(
                        "3 exchange.lines.notJson",
                        "4 exchange.lines.notJson",
                        "5 exchange.lines.notObject",
                        "6 exchange.lines.notObject",
                        "7 exchange.lines.empty",
                        "8 exchange.lines.empty",
                        "9 exchange.lines.beyond",
                        "10 exchange.lines.notJson",
                        "11 exchange.lines.badStory",
                        "12 exchange.lines.notJson"),
                result.remarks().stream().map(ImportArchiveTest::key).sorted(java.util.Comparator.comparingInt(
                        (String one) -> Integer.parseInt(one.split(" ")[0]))).toList());
        assertEquals(List.of("5", "Satu"), list().stream().map(Summary::headline).toList());
    }

    @Test
    void half_a_pair_of_surrogates_becomes_a_character_that_can_be_kept() throws Exception {
        Result result = take("{\"title\": \"Judul \\ud83d rusak\", \"tags\": [\"a\\ud800\", \"a\\udc00\"]}");

        assertEquals("Judul \uFFFD rusak", only().headline());
        assertEquals(List.of("a\uFFFD"), only().topics().tags());
        assertTrue(result.untold().stream().allMatch(one -> one.doubt().kind() == Doubt.Kind.SURROGATE));
        app.newsroom().stories().save(only().with(Field.HEADLINE, "Baru"), Revision.Kind.SAVED);
    }

    @Test
    void a_line_that_is_too_long_is_passed_over() throws Exception {
        Path file = temporary.resolve("panjang.jsonl");
        try (var out = Files.newBufferedWriter(file)) {
            String some = "x".repeat(1_000_000);
            for (int i = 0; i < 21; i++) {
                out.write(some);
            }
            out.write("\n{\"title\": \"Sesudahnya\"}");
        }

        Result result = app.importArchive().run(file, Watch.NONE);

        assertEquals(List.of("1 app.archive.long"), result.remarks().stream().map(ImportArchiveTest::key).toList());
        assertEquals("Sesudahnya", only().headline());
    }

    @Test
    void what_is_far_too_long_for_its_field_is_told_and_holds_nothing_up() throws Exception {
        String blanks = " ".repeat(1_000_000);
        Result result = take(
                "{\"title\": \"Satu" + blanks + "\\n" + blanks + "x\", \"text\": \"Isi\"}",
                "{\"title\": \"Dua\", \"dateline\": \"" + "-".repeat(1_000_000) + "x\", \"tags\": [\"" + "t".repeat(400) + "\", \"irak\"]}");

        assertEquals(List.of(), result.remarks());
        Story last = story(list().getFirst().id());
        assertEquals(List.of("irak"), last.topics().tags());
        assertEquals("", last.dateline().city());
        assertEquals("Satu x", story(list().getLast().id()).headline());
    }

    @Test
    void a_file_of_another_kind_is_refused_whole() throws Exception {
        Path wide = Files.write(temporary.resolve("lebar.jsonl"), "\uFEFF{\"title\": \"Satu\"}".getBytes(StandardCharsets.UTF_16LE));

        assertThrows(ImportFailed.class, () -> app.importArchive().run(wide, Watch.NONE));
        assertThrows(ImportFailed.class, () -> app.importArchive().run(temporary.resolve("tidak-ada.jsonl"), Watch.NONE));
        assertEquals(0, take("").counts().read());
    }

    @Test
    void a_gzipped_archive_is_read() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write("{\"title\": \"Padat\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(temporary.resolve("padat.jsonl.gz"), bytes.toByteArray());

        app.importArchive().run(file, Watch.NONE);

        assertEquals("Padat", only().headline());
    }

    @Test
    void a_rehearsal_says_what_would_come_and_takes_nothing() throws Exception {
        take("{\"id\": 1, \"title\": \"Satu\"}", "{\"id\": 2, \"title\": \"Dua\"}");
        Path file = file("{\"id\": 1, \"title\": \"Satu\"}", "{\"id\": 2, \"title\": \"Berubah\"}", "{\"id\": 3, \"title\": \"Tiga\"}", "rusak");

        Result result = app.importArchive().rehearse(file, Watch.NONE);

        assertEquals(new Counts(4, 1, 1, 1, 0, 1), result.counts());
        assertEquals(2, list().size());
    }

    @Test
    void a_run_that_is_called_off_goes_on_with_the_next() throws Exception {
        var archive = new GeneratedArchive(400);
        Path file = temporary.resolve("besar.jsonl");
        archive.write(file);
        var taken = new AtomicLong();
        List<Progress> seen = new ArrayList<>();
        var watch = new Watch(
                () -> taken.get() == 0,
                progress -> {
                    seen.add(progress);
                    taken.set(progress.counts().taken());
                },
                _ -> {});

        Result first = app.importArchive().run(file, watch);
        Result second = app.importArchive().run(file, Watch.NONE);

        assertEquals("app.archive.calledOff", first.stopped().orElseThrow().key());
        assertTrue(first.counts().taken() > 0 && first.counts().taken() < 400);
        assertFalse(seen.isEmpty());
        assertEquals(first.counts().taken(), second.counts().skipped());
        assertEquals(400, list().size());
        assertEquals(List.of(), app.newsroom().verify());
    }

    @Test
    void what_was_kept_is_given_to_the_index() throws Exception {
        List<Saved> given = new ArrayList<>();
        try (Newsroom newsroom = Newsroom.open(temporary.resolve("lain"), Samples.CLOCK)) {
            var importing = new ImportArchive(newsroom, Samples.ids(), given::addAll);

            importing.run(file("{\"title\": \"Satu\"}", "{\"title\": \"Dua\"}"), Watch.NONE);

            assertEquals(List.of("Satu", "Dua"), given.stream().map(one -> one.story().headline()).toList());
            assertEquals(newsroom.stories().newest(), given.getLast().revision().sequence());
        }
    }

    @Test
    void a_glance_tells_what_a_file_holds() throws Exception {
        var archive = new GeneratedArchive(300);
        Path file = temporary.resolve("besar.jsonl");
        archive.write(file);

        ImportArchive.Glance glance = ImportArchive.look(file);

        assertTrue(Math.abs(glance.stories() - 300) < 60, "guessed " + glance.stories());
        assertEquals(archive.headline(0), glance.headlines().getFirst());
    }
}
