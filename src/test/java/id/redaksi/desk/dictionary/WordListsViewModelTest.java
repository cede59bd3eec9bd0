package id.redaksi.desk.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.OwnWords;
import id.redaksi.app.OwnWords.Whose;
import id.redaksi.desk.kit.Background;
import id.redaksi.samples.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsViewModelTest {
    @TempDir
    Path folder;

    private final String former = System.getProperty("redaksi.words", "");
    private final AtomicInteger changes = new AtomicInteger();
    private App app;
    private OwnWords own;
    private WordListsViewModel model;

    @BeforeEach
    void open() throws Exception {
        System.setProperty("redaksi.words", folder.resolve("saya").toString());
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        own = app.checks().words();
        model = new WordListsViewModel(own, Background.atOnce(), changes::incrementAndGet);
        model.look("");
    }

    @AfterEach
    void close() {
        app.close();
        System.setProperty("redaksi.words", former);
    }

    private List<String> shown() {
        return model.shownProperty().get().words();
    }

    private String said() {
        return model.saidProperty().get().message().key();
    }

    @Test
    void a_word_is_added_found_removed_and_put_back() {
        model.add(" mantul ", () -> {});
        model.add("gacor", () -> {});
        assertEquals(List.of("gacor", "mantul"), shown());
        model.look("ntu");
        assertEquals(List.of("mantul"), shown());

        model.remove(List.of("mantul"));
        assertEquals(List.of(), shown());
        assertEquals("dictionary.removed", said());
        model.undo();
        assertEquals(List.of("mantul"), shown());
        assertEquals(4, changes.get());
    }

    @Test
    void a_word_moves_to_the_other_list_and_back() throws Exception {
        model.add("mantul", () -> {});
        model.move(List.of("mantul"));
        assertEquals(List.of(), own.all(Whose.NEWSROOM));
        assertEquals(List.of("mantul"), own.all(Whose.USER));
        model.undo();
        assertEquals(List.of("mantul"), own.all(Whose.NEWSROOM));
        assertEquals(List.of(), own.all(Whose.USER));
    }

    @Test
    void what_is_no_word_is_refused_and_the_old_one_stays() {
        model.add("mantul", () -> {});
        model.change("mantul", "mantul sekali");
        assertEquals("app.words.noWord", said());
        assertTrue(model.saidProperty().get().isTrouble());
        assertEquals(List.of("mantul"), shown());
        model.change("mantul", "mantap");
        assertEquals(List.of("mantap"), shown());
        model.undo();
        assertEquals(List.of("mantul"), shown());
    }

    @Test
    void a_list_is_brought_in_once_and_written_in_order() throws Exception {
        Path list = Files.writeString(folder.resolve("daftar.txt"), "# kata\nwkwk\ngacor\nbukan satu kata\ngacor\n");
        model.bring(list);
        model.bring(list);
        assertEquals(List.of(0, 2), model.saidProperty().get().message().values());
        Path written = folder.resolve("keluar.txt");
        model.write(written);
        assertEquals("gacor\nwkwk\n", Files.readString(written));
    }

    @Test
    void a_list_that_cannot_be_read_says_so_and_shows_nothing() throws Exception {
        Files.write(own.place(Whose.NEWSROOM), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 7});
        model.look("");
        assertEquals("app.words.notText", said());
        assertFalse(model.shownProperty().get().all() > 0);
    }
}
