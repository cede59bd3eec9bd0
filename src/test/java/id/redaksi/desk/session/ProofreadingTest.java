package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import id.redaksi.app.App;
import id.redaksi.app.OwnWords;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.language.Findings;
import id.redaksi.samples.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofreadingTest {
    @TempDir
    static Path shelf;

    private final Notices notices = new Notices();
    private Path folder = shelf;
    private App app;
    private Proofreading proofreading;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createTempDirectory(shelf, "redaksi");
        app = App.open(folder, Samples.CLOCK);
        proofreading = new Proofreading(app, Background.atOnce(), notices);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Findings found(String text) {
        var found = new AtomicReference<>(Findings.NONE);
        proofreading.reader().look(Samples.story("", text), found::set);
        return found.get();
    }

    @Test
    void a_story_is_looked_through_unless_the_newsroom_does_not_want_it() {
        assertEquals(1, found("Ia yang yang benar.").all().count());

        app.use(Settings.DEFAULT.with(new Settings.Checking(false, true, false)));
        assertEquals(0, found("Ia yang yang benar.").all().count());
    }

    @Test
    void a_story_that_was_closed_is_looked_at_no_more() {
        Proofreading.Reader reader = proofreading.reader();
        reader.close();
        reader.look(Samples.story("", "Ia yang yang benar."), _ -> fail("nobody waits for it"));
    }

    @Test
    void a_damaged_dictionary_is_told_once_and_stays_in_the_list_of_troubles() throws Exception {
        Files.createDirectories(folder.resolve("dictionaries"));
        Files.writeString(folder.resolve("dictionaries/id-id.trie"), "rusak");
        found("Ia benar.");

        assertEquals("language.badDictionary", notices.currentProperty().get().message().key());
        notices.dismiss();
        found("Ia benar.");
        assertNull(notices.currentProperty().get());
        assertEquals("language.badDictionary", proofreading.troublesProperty().get().getFirst().key());
    }

    @Test
    void a_learned_word_makes_new_rules_and_is_said() {
        int before = proofreading.looksProperty().get();
        proofreading.learn(OwnWords.Whose.NEWSROOM, "mantul");

        assertEquals(before + 1, proofreading.looksProperty().get());
        assertEquals("desk.findings.learned.newsroom", notices.currentProperty().get().message().key());
    }

    @Test
    void a_word_that_cannot_be_kept_is_said_and_the_file_stays_as_it_was() throws Exception {
        byte[] binary = {0, 1, 2, 3, (byte) 0xFF, 0, 7};
        Files.write(folder.resolve("words.txt"), binary);
        proofreading.learn(OwnWords.Whose.NEWSROOM, "mantul");

        assertEquals("app.words.notText", notices.currentProperty().get().message().key());
        assertArrayEquals(binary, Files.readAllBytes(folder.resolve("words.txt")));
    }
}
