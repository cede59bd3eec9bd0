package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once: what comes, what is here already, what is refused. */
class ImportFilesTest {
    private static final int MANY = 150;

    @TempDir
    Path temporary;

    private Path folder;
    private App app;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(temporary.resolve("berkas"));
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        for (int i = 0; i < MANY; i++) {
            Files.writeString(folder.resolve("berita-%03d.md".formatted(i)), "# Judul " + i + "\n\nTeks berita " + i + ".\n");
        }
    }

    @AfterEach
    void close() {
        app.close();
    }

    private long here() throws Exception {
        return app.newsroom().current().count();
    }

    @Test
    void a_folder_comes_in_once_however_often_it_is_taken() throws Exception {
        long before = here();
        ImportFiles.Result first = app.importFiles().run(List.of(folder), "");
        ImportFiles.Result second = app.importFiles().run(List.of(folder), "");

        assertEquals(MANY, first.came());
        assertEquals(0, second.came());
        assertEquals(MANY, second.known().size());
        assertEquals(before + MANY, here());
    }

    @Test
    void what_was_called_off_goes_on_with_the_next_run() throws Exception {
        var wanted = new AtomicBoolean(true);
        List<ImportFiles.Progress> told = new ArrayList<>();
        ImportFiles.Result first = app.importFiles().run(List.of(folder), "", new ImportFiles.Watch(wanted::get, at -> {
            told.add(at);
            wanted.set(false);
        }));
        ImportFiles.Result second = app.importFiles().run(List.of(folder), "");

        assertTrue(first.calledOff());
        assertEquals(1, told.size());
        assertEquals(MANY, told.getFirst().of());
        assertEquals(first.came(), second.known().size());
        assertEquals(MANY, first.came() + second.came());
    }

    @Test
    void one_that_is_refused_keeps_none_of_the_others_back() throws Exception {
        Files.write(folder.resolve("rusak.md"), new byte[] {(byte) 0xff, 0, 1, 2, (byte) 0xc3});
        Files.writeString(folder.resolve("sama.md"), "# Judul 0\n\nTeks berita 0.\n");
        Files.writeString(folder.resolve(".tersembunyi.md"), "# Rahasia\n");

        ImportFiles.Result result = app.importFiles().run(List.of(folder, temporary.resolve("tidak-ada.md")), "");

        assertEquals(MANY, result.came());
        assertEquals(
                List.of("rusak.md", "tidak-ada.md"),
                result.refused().stream().map(one -> one.file().getFileName().toString()).filter(name -> !name.equals("sama.md")).sorted().toList());
        assertEquals(1, result.known().size() + (int) result.refused().stream().filter(one -> one.file().endsWith("sama.md")).count());
    }

    private ImportFiles.Result taken(String name, String text) throws Exception {
        Path file = temporary.resolve(name);
        Files.writeString(file, text);
        return app.importFiles().run(List.of(file), "");
    }

    private static List<List<String>> leftOut(ImportFiles.Result result) {
        return result.stories().stream().map(taken -> taken.account().leftOut()).toList();
    }

    @Test
    void each_story_of_an_agencys_file_is_told_what_is_its_own() throws Exception {
        String item = "<newsItem guid='urn:x:%1$d' version='1'><rightsInfo><usageTerms>Hak %1$d</usageTerms></rightsInfo>"
                + "<contentMeta><headline>Judul %1$d</headline></contentMeta><contentSet><inlineData>Isi %1$d</inlineData></contentSet></newsItem>";
        ImportFiles.Result result = taken(
                "butir.xml", "<newsMessage><itemSet>" + item.formatted(1) + item.formatted(2) + "</itemSet></newsMessage>");

        assertEquals(List.of(List.of("usageTerms: Hak 1"), List.of("usageTerms: Hak 2")), leftOut(result));
        assertEquals(List.of(1, 1), result.stories().stream().map(one -> one.account().told().size()).toList());
    }

    @Test
    void what_is_told_of_a_file_as_a_whole_is_told_once() throws Exception {
        String item = "<item><title>Judul %1$d</title><guid>urn:y:%1$d</guid><description>Isi %1$d</description>"
                + "<enclosure url='https://contoh.example/%1$d.mp3' type='audio/mpeg' length='1'/></item>";
        ImportFiles.Result result = taken(
                "umpan.xml", "<rss version='2.0'><channel><title>Umpan</title>" + item.formatted(1) + item.formatted(2) + "</channel></rss>");

        assertEquals(
                List.of(List.of("https://contoh.example/1.mp3", "https://contoh.example/2.mp3"), List.of()), leftOut(result));
    }

    @Test
    void what_was_erased_here_stays_away() throws Exception {
        Path file = folder.resolve("berita-000.md");
        var id = app.importFiles().run(List.of(file), "").stories().getFirst().id();
        app.newsroom().stories().erase(id);

        ImportFiles.Result again = app.importFiles().run(List.of(file), "");

        assertEquals(0, again.came());
        assertEquals(List.of("app.import.erased"), again.refused().stream().map(one -> one.reason().key()).toList());
    }

    @Test
    void what_a_browser_lays_beside_a_saved_page_is_no_story_of_its_own() throws Exception {
        Path pages = java.nio.file.Files.createDirectories(folder.resolveSibling("halaman"));
        String text = "<p>Air di tiga kecamatan mulai surut sejak Jumat pagi setelah hujan berhenti, kata kepala badan itu.</p>".repeat(2);
        java.nio.file.Files.writeString(pages.resolve("Banjir.html"), "<!DOCTYPE html><html lang=id><title>Banjir</title><body><article><h1>Banjir surut di Kudus</h1>" + text);
        for (String beside : List.of("Banjir_files", "lain_files")) {
            java.nio.file.Files.createDirectories(pages.resolve(beside));
            java.nio.file.Files.writeString(pages.resolve(beside).resolve("saved_resource.html"), "<!DOCTYPE html><html lang=id><title>Iklan</title><body><article><h1>Iklan " + beside + "</h1>" + text);
        }
        ImportFiles.Result result = app.importFiles().run(List.of(pages), "");

        assertEquals(
                List.of("Banjir surut di Kudus", "Iklan lain_files"),
                result.stories().stream().map(ImportFiles.Taken::headline).toList(),
                "a folder without its page is a folder like any other");
    }
}
