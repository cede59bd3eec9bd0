package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.redaksi.page.ThemeFailed;
import id.redaksi.page.ThemeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesTest {
    @TempDir
    Path newsroom;

    private Themes themes;

    @BeforeEach
    void open() {
        themes = new Themes(newsroom);
    }

    @AfterEach
    void close() {
        themes.close();
    }

    private List<String> names() {
        return themes.all().stream().map(Themes.Offered::name).toList();
    }

    private static Settings.Publishing choosing(String theme, Map<String, String> options) {
        return Settings.DEFAULT.publishing().withTheme(theme).withOptions(theme, options);
    }

    @Test
    void the_programs_themes_are_there_from_the_start() {
        assertEquals(ThemeFiles.namesOfProgram(), names());
        assertTrue(themes.all().stream().allMatch(one -> one.manifest().isPresent() && !one.own()));
    }

    @Test
    void a_copy_is_the_newsrooms_own_and_the_same() throws Exception {
        Path first = themes.copy("standar");
        Path second = themes.copy("standar");

        assertEquals(newsroom.resolve("themes/standar-2"), first);
        assertEquals(newsroom.resolve("themes/standar-3"), second);
        assertTrue(themes.isOwn("standar-2"));
        assertFalse(themes.isOwn("standar"));
        assertEquals(themes.read("standar").fingerprint(), themes.read("standar-2").fingerprint());
        assertEquals(List.of("standar-2", "standar-3"), names().subList(names().size() - 2, names().size()));
    }

    @Test
    void a_copy_that_cannot_be_finished_leaves_nothing() throws Exception {
        Path folder = Files.createDirectories(themes.folder());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "whoever may do everything is not stopped");

        assertThrows(ThemeCopyFailed.class, () -> themes.copy("standar"));

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void a_copy_where_a_file_stands_in_the_way_says_so() throws IOException {
        Files.writeString(newsroom.resolve("themes"), "sebuah berkas");

        ThemeCopyFailed failed = assertThrows(ThemeCopyFailed.class, () -> themes.copy("standar"));

        assertEquals("app.theme.copyFailed", failed.explanation().key());
    }

    @Test
    void a_theme_is_read_again_only_when_a_file_of_it_changed() throws Exception {
        Path own = themes.copy("standar");
        var before = themes.read("standar-2");
        assertSame(before, themes.read("standar-2"));

        Files.writeString(own.resolve("style.css"), "body { color: black; background: white }");

        assertNotSame(before, themes.read("standar-2"));
    }

    @Test
    void a_broken_theme_is_listed_with_what_is_wrong_and_its_repair_is_seen() throws Exception {
        Path own = themes.copy("standar");
        String story = Files.readString(own.resolve("templates/story.html"));
        Files.writeString(own.resolve("templates/story.html"), story + "\n{{tidakAda}}");

        ThemeFailed failed = themes.all().getLast().failed().orElseThrow();

        assertEquals("templates/story.html", failed.file());
        assertTrue(failed.line() > 1);
        assertThrows(ThemeFailed.class, () -> themes.look(choosing("standar-2", Map.of())));
        Files.writeString(own.resolve("templates/story.html"), story);
        assertTrue(themes.all().getLast().failed().isEmpty());
    }

    @Test
    void a_theme_of_the_newsroom_stands_for_the_programs_of_its_name() throws Exception {
        Path own = themes.copy("standar");
        Files.move(own, own.resolveSibling("standar"));
        Files.writeString(own.resolveSibling("standar").resolve("style.css"), "body { color: black }");

        assertEquals(ThemeFiles.namesOfProgram().size(), names().size());
        assertEquals(1, themes.all().stream().filter(Themes.Offered::own).count());
        assertTrue(new String(themes.read("standar").files().get("style.css"), StandardCharsets.UTF_8).startsWith("body { color: black }"));
    }

    @Test
    void no_name_leads_out_of_the_folder() throws Exception {
        Files.createDirectories(newsroom.resolve("lain"));
        Files.createDirectories(themes.folder());

        for (String name : List.of("../lain", "..", ".", "", "a/b", "a\\b")) {
            assertFalse(themes.isOwn(name), name);
            assertThrows(ThemeFailed.class, () -> themes.read(name), name);
        }
    }

    @Test
    void the_renderer_is_the_same_until_theme_or_options_change() throws Exception {
        var renderer = themes.renderer(choosing("standar", Map.of()));

        assertSame(renderer, themes.renderer(choosing("standar", Map.of())));
        assertNotSame(renderer, themes.renderer(choosing("standar", Map.of("accent", "#123456"))));
        assertNotSame(renderer, themes.renderer(choosing("kilat", Map.of())));
    }

    @Test
    void a_saved_file_is_told_and_so_is_one_in_a_new_folder() throws Exception {
        Path own = themes.copy("standar");
        var told = new CountDownLatch(1);
        try (var _ = themes.watch("standar-2", told::countDown)) {
            Files.writeString(own.resolve("style.css"), "body { }");
            assertTrue(told.await(20, TimeUnit.SECONDS));
        }
        var again = new CountDownLatch(2);
        try (var _ = themes.watch("standar-2", again::countDown)) {
            Path fresh = Files.createDirectories(own.resolve("files/baru"));
            while (again.getCount() == 2) {
                Thread.onSpinWait();
            }
            Files.writeString(fresh.resolve("a.txt"), "a");
            assertTrue(again.await(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_watch_that_is_closed_hears_nothing_more() throws Exception {
        Path own = themes.copy("standar");
        var told = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        themes.watch("standar-2", told::countDown).close();
        try (var _ = themes.watch("standar-2", open::countDown)) {
            Files.writeString(own.resolve("style.css"), "body { }");
            assertTrue(open.await(20, TimeUnit.SECONDS));
        }
        assertEquals(1, told.getCount());
    }
}
