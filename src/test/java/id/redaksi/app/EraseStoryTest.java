package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.archive.IndexState;
import id.redaksi.archive.Order;
import id.redaksi.newsroom.Drafts;
import id.redaksi.media.ShareCard;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.sqlite.Remains;
import id.redaksi.newsroom.sqlite.Wreck;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Correction;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Note;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word that stands nowhere else is planted everywhere in a story; after it was erased no file may hold it. */
class EraseStoryTest {
    private static final String CANARY = "kenarirahasiaqxz";

    @TempDir
    Path temporary;

    private final Story other = Samples.story("Berita lain yang tinggal", "Isinya tetap ada di sini.")
            .withId(new StoryId("01a20000-0000-7000-8000-00000000000b"));

    private Path folder() {
        return temporary.resolve("redaksi");
    }

    private App open() throws Exception {
        return App.open(folder(), Samples.CLOCK);
    }

    /** One of each kind of block, and the word in every place a person can write into. */
    private Story planted(App app) throws Exception {
        byte[] photo = Files.readAllBytes(picture());
        String sha256 = app.newsroom().originals().put(photo);
        Story story = Samples.oneOfEach();
        List<id.redaksi.story.Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.add(new Paragraph(new BlockId("kenari"), Inline.of("Seorang saksi berkata " + CANARY + " kepada polisi.")));
        blocks.add(new Paragraph(
                new BlockId("usul"), Inline.of("Usul " + CANARY + " dari rekan", new Insertion(Samples.SARI))));
        var note = new Note("n9", List.of(new Note.Remark(Samples.SARI, "Kata rekan " + CANARY)), false);
        return story.withBody(new Body(blocks))
                .with(Field.REVIEW, story.review().with(note))
                .with(Field.HEADLINE, "Judul " + CANARY + " pagi")
                .with(Field.STANDFIRST, "Teras " + CANARY)
                .with(Field.TAGS, List.of(CANARY + " tag"))
                .with(Field.PEOPLE, List.of("Saksi " + CANARY))
                .with(Field.CORRECTIONS, List.of(new Correction(
                        Correction.Kind.HAK_JAWAB, "2026-11-24T13:40:00+07:00", Inline.of("Jawaban " + CANARY), "")))
                .with(Field.TEMPLATE, CANARY)
                .with(Field.EDITORS_NOTE, "Catatan " + CANARY + " untuk redaktur")
                .with(Field.LEAD, new Figure(
                        story.lead().id(), Inline.of("Keterangan " + CANARY), Inline.of("Foto: " + CANARY), CANARY, sha256));
    }

    private Path picture() throws IOException {
        var out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpeg", out);
        out.writeBytes(CANARY.getBytes(StandardCharsets.UTF_8));
        return Files.write(temporary.resolve("kenari.jpg"), out.toByteArray());
    }

    private static long found(App app, String words) throws Exception {
        app.indexing().catchUp(() -> true);
        return app.search().page(app.search().read(words), Order.RELEVANCE, 0, 5, () -> true).total();
    }

    private Story filled(App app) throws Exception {
        app.newsroom().stories().save(other, Revision.Kind.CREATED);
        Story story = planted(app);
        app.newsroom().stories().save(story.with(Field.HEADLINE, "Dulu " + CANARY), Revision.Kind.CREATED);
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        var at = new Position(story.body().blocks().getFirst().id(), 0, 0);
        app.newsroom().drafts().keep(story.with(Field.HEADLINE, "Konsep " + CANARY), new Drafts.Caret(at, at, 0));
        assertEquals(1, found(app, CANARY));
        Files.createDirectories(folder().resolve("preview"));
        Files.writeString(folder().resolve("preview/sisa"), CANARY);
        Files.writeString(folder().resolve("media/1.partial"), CANARY);
        return story;
    }

    /** The files that hold the word, raw, in UTF-16, packed in a row, or in the index. */
    private List<String> holding() throws Exception {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(folder())) {
            for (Path file : files.filter(Files::isRegularFile).filter(one -> !one.startsWith(folder().resolve("backups"))).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    if (bytes.contains(new String(CANARY.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        found.add(folder().relativize(file) + " " + charset);
                    }
                }
            }
        }
        try (Wreck wreck = Wreck.open(folder().resolve("newsroom.db"))) {
            wreck.rows(row -> {
                for (int column = 0; column < row.columns(); column++) {
                    boolean packed = row.kind(column) == Remains.Kind.BYTES && inflated(row.bytes(column)).contains(CANARY);
                    if (packed || row.kind(column) == Remains.Kind.TEXT && row.text(column).contains(CANARY)) {
                        found.add("a row");
                    }
                }
            });
        }
        if (IndexState.holds(folder().resolve("index"), text -> text.contains(CANARY))) {
            found.add("index");
        }
        return found;
    }

    private static String inflated(byte[] bytes) {
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes);
            byte[] out = new byte[1 << 20];
            int length = inflater.inflate(out);
            return new String(out, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothing_of_an_erased_story_is_left_in_any_file() throws Exception {
        try (App app = open()) {
            Story story = filled(app);
            assertFalse(holding().isEmpty());

            EraseStory.Report report = app.eraseStory().run(story.id()).orElseThrow();

            assertEquals(List.of(), holding());
            assertTrue(report.isGone(), report.toString());
            assertTrue(report.searched().phrases() > 5);
            assertEquals(other, app.newsroom().stories().find(other.id()).orElseThrow().story());
            assertEquals(0, found(app, CANARY));
            assertEquals(1, found(app, "tinggal"));
        }
        assertEquals(List.of(), holding());
    }

    @Test
    void the_copies_of_its_photo_and_every_drawn_card_go_with_it() throws Exception {
        try (App app = open()) {
            Story story = filled(app);
            SitePhotos photos = app.sitePhotos();
            Path copy = photos.file(photos.picture(String.valueOf(story.lead().photo())).orElseThrow().widest());
            Path card = photos.file(photos.drawn(new ShareCard.Words("Contoh", "", story.headline()), 0));
            assertTrue(Files.exists(copy) && Files.exists(card));

            app.eraseStory().run(story.id());

            assertFalse(Files.exists(copy) || Files.exists(card));
        }
    }

    @Test
    void a_photo_that_another_story_had_once_stays() throws Exception {
        try (App app = open()) {
            Story story = filled(app);
            String photo = story.lead().photo();
            app.newsroom().stories().save(other.with(Field.LEAD, other.lead().withPhoto(photo)), Revision.Kind.SAVED);
            app.newsroom().stories().save(other, Revision.Kind.SAVED);

            app.eraseStory().run(story.id());

            assertTrue(app.newsroom().originals().has(String.valueOf(photo)));
        }
    }

    @Test
    void backups_that_hold_it_are_named_and_go_only_when_asked() throws Exception {
        try (App app = open()) {
            app.newsroom().stories().save(other, Revision.Kind.CREATED);
        }
        Path backups = Files.createDirectories(folder().resolve("backups"));
        Path before = Files.copy(folder().resolve("newsroom.db"), backups.resolve("000001-by-hand-0.db"));
        Story story;
        try (App app = open()) {
            story = filled(app);
        }
        Path with = Files.copy(folder().resolve("newsroom.db"), backups.resolve("000002-by-hand-0.db"));

        try (App app = open()) {
            EraseStory.Report report = app.eraseStory().run(story.id()).orElseThrow();

            assertEquals(List.of(with), report.backups());
            assertEquals(1, report.last());
            assertTrue(Files.exists(with));

            app.eraseStory().deleteBackups(report);

            assertFalse(Files.exists(with));
            assertTrue(Files.exists(before));
        }
    }

    @Test
    void while_somebody_reads_the_log_keeps_it_and_that_is_said() throws Exception {
        try (App app = open()) {
            Story story = filled(app);
            try (var reader = DriverManager.getConnection("jdbc:sqlite:" + folder().resolve("newsroom.db"));
                    var statement = reader.createStatement()) {
                reader.setAutoCommit(false);
                statement.executeQuery("SELECT count(*) FROM revision").next();

                EraseStory.Report report = app.eraseStory().run(story.id()).orElseThrow();

                assertFalse(report.isGone());
                assertFalse(holding().isEmpty());
            }
        }
    }

    @Test
    void without_overwriting_the_database_would_keep_it() throws Exception {
        try (App app = open()) {
            filled(app);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder().resolve("newsroom.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = OFF");
            for (String table : List.of("named", "tag", "story", "draft")) {
                statement.execute("DELETE FROM " + table);
            }
        }

        assertTrue(holding().stream().anyMatch(one -> one.startsWith("newsroom.db")), holding().toString());
    }

    /** The index can be opened only in the order that it was made in. */
    private static IndexWriterConfig byDate() {
        return new IndexWriterConfig().setIndexSort(new Sort(new SortField("date", SortField.Type.LONG, true)));
    }

    @Test
    void without_merging_the_index_would_keep_it() throws Exception {
        Story story;
        try (App app = open()) {
            story = filled(app);
        }
        try (var directory = new NIOFSDirectory(folder().resolve("index"));
                var writer = new IndexWriter(directory, byDate().setMergePolicy(NoMergePolicy.INSTANCE))) {
            writer.deleteDocuments(new Term("id", new BytesRef(HexFormat.of().parseHex(story.id().value().replace("-", "")))));
            writer.commit();
        }

        assertTrue(holding().contains("index"));
    }

    @Test
    void a_package_in_the_folder_that_still_holds_it_is_named() throws Exception {
        try (App app = open()) {
            Story story = filled(app);
            Path exports = Files.createDirectories(folder().resolve("exports"));
            try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(exports.resolve("paket.zip")))) {
                zip.putNextEntry(new java.util.zip.ZipEntry("paket/data/story.json"));
                zip.write(("x".repeat(500) + story.headline()).getBytes(StandardCharsets.UTF_8));
            }

            EraseStory.Report report = app.eraseStory().run(story.id()).orElseThrow();

            assertEquals(List.of(exports.resolve("paket.zip")), report.searched().holding());
            assertFalse(report.isGone());
        }
    }

    @Test
    void an_erased_story_does_not_come_back_by_a_save() throws Exception {
        try (App app = open()) {
            Story story = filled(app);
            app.eraseStory().run(story.id());

            assertThrows(
                    id.redaksi.newsroom.SaveFailed.class,
                    () -> app.newsroom().stories().save(story, Revision.Kind.SAVED));
        }
    }

    @Test
    void what_waits_outside_the_newsroom_goes_as_well() throws Exception {
        try (App app = open()) {
            Story story = filled(app);
            app.newsroom().spill().keep(other.with(Field.HEADLINE, "Lain yang menunggu"), "");
            app.newsroom().spill().keep(story.with(Field.HEADLINE, "Tumpah " + CANARY), "");
            assertTrue(isOutside(app, CANARY));

            assertTrue(app.eraseStory().run(story.id()).orElseThrow().isGone());

            assertFalse(isOutside(app, CANARY));
            assertTrue(isOutside(app, "Lain yang menunggu"));
            app.newsroom().spill().settle(other.id());
        }
    }

    private static boolean isOutside(App app, String word) throws IOException {
        for (Path file : app.newsroom().spill().files()) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
