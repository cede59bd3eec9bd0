package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word of an erased story may stand in no state of a site, not even as an address, and its files go all the same. */
class ErasedFromSitesTest {
    private static final String CANARY = "kenarirahasiaqxz";

    @TempDir
    Path folder;

    private SiteHouse house;
    private Story story;

    @BeforeEach
    void built() throws Exception {
        house = new SiteHouse(folder);
        house.saved("Panen raya dimulai", "Ekonomi", 1, "panen");
        story = house.saved("Dulu " + CANARY, "Ekonomi", 2, CANARY + " tag", "panen");
        house.build();
        story = house.save(story.with(Field.HEADLINE, "Judul " + CANARY + " pagi"));
        house.build();
    }

    private void erase() throws Exception {
        assertTrue(house.app.eraseStory().run(story.id()).orElseThrow().isGone());
    }

    private Path sites() {
        return house.app.newsroom().folder().resolve("sites");
    }

    private Path state() throws IOException {
        try (Stream<Path> all = Files.list(sites())) {
            return all.filter(one -> one.toString().endsWith(".db")).findFirst().orElseThrow();
        }
    }

    /** The files beside the newsroom's own that hold the word. */
    private List<String> holding() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(sites())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    @Test
    void its_words_are_gone_at_once_and_its_files_with_the_next_build() throws Exception {
        try (SiteHouse _ = house) {
            assertFalse(holding().isEmpty());
            assertFalse(house.holding(CANARY).isEmpty());

            erase();

            assertEquals(List.of(), holding());
            assertEquals(List.of(), house.build().told());
            assertEquals(List.of(), house.holding(CANARY));
            assertEquals(List.of(), house.files().keySet().stream().filter(one -> one.contains(CANARY)).toList());
            assertEquals(List.of(), holding());
            assertTrue(house.has("ekonomi/panen-raya-dimulai.html") && house.has("tag/panen/index.html"));
        }
    }

    @Test
    void the_site_is_then_what_it_would_be_without_it() throws Exception {
        try (SiteHouse _ = house) {
            erase();
            house.build();
            var changed = house.files();

            house.app.buildSite().build(id.redaksi.site.SiteOrder.into(folder.resolve("baru")), id.redaksi.site.Progress.NONE);

            assertEquals(SiteHouse.files(folder.resolve("baru")).keySet(), changed.keySet());
        }
    }

    @Test
    void one_that_was_only_held_back_leaves_no_headline_either() throws Exception {
        try (SiteHouse _ = house) {
            house.save(story.with(Field.STATUS, Workflow.Status.KILLED));
            house.build();

            erase();

            assertEquals(List.of(), holding());
            house.build();
            assertEquals(List.of(), house.holding(CANARY));
        }
    }

    @Test
    void a_state_that_is_damaged_goes_as_a_whole() throws Exception {
        try (SiteHouse _ = house) {
            Path state = state();
            byte[] bytes = Files.readAllBytes(state);
            java.util.Arrays.fill(bytes, 0, 4_096, (byte) 7);
            Files.write(state, bytes);

            erase();

            assertEquals(List.of(), holding());
            assertFalse(Files.exists(state));
        }
    }

    @Test
    void one_of_a_former_shape_goes_as_a_whole() throws Exception {
        try (SiteHouse _ = house) {
            Path state = state();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + state);
                    var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE entry RENAME COLUMN search TO sought");
            }
            assertFalse(holding().isEmpty());

            erase();

            assertEquals(List.of(), holding());
            assertFalse(Files.exists(state));
        }
    }

    @Test
    void one_that_has_the_words_where_nobody_knows_goes_as_a_whole() throws Exception {
        try (SiteHouse _ = house) {
            Path state = state();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + state);
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE former (words TEXT)");
                statement.execute("INSERT INTO former VALUES ('Judul " + CANARY + " pagi')");
            }

            erase();

            assertEquals(List.of(), holding());
            assertFalse(Files.exists(state));
        }
    }

    @Test
    void without_overwriting_the_state_would_keep_them() throws Exception {
        try (SiteHouse _ = house) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + state());
                    var statement = connection.createStatement()) {
                statement.execute("PRAGMA secure_delete = OFF");
                statement.execute("DELETE FROM entry");
                statement.execute("DELETE FROM file");
                statement.execute("DELETE FROM list");
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }

            assertFalse(holding().isEmpty());
        }
    }
}
