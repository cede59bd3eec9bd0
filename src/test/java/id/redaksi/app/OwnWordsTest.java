package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.app.OwnWords.Whose;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Spelling;
import id.redaksi.language.Surroundings;
import id.redaksi.samples.Samples;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
    @TempDir
    Path folder;

    private OwnWords words;

    @BeforeEach
    void own() throws Exception {
        Files.createDirectories(folder.resolve("redaksi"));
        words = new OwnWords(folder.resolve("redaksi"), false, folder.resolve("saya"));
    }

    @Test
    void the_users_words_are_nobody_elses_to_read() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        words.add(Whose.USER, List.of("mantul"));

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("saya"))));
    }

    @Test
    void each_list_knows_only_its_own_words() throws Exception {
        words.add(Whose.USER, List.of("mantul"));
        words.add(Whose.NEWSROOM, List.of("gacor"));

        assertEquals(List.of("mantul"), words.all(Whose.USER));
        assertEquals(List.of("gacor"), words.all(Whose.NEWSROOM));
    }

    @Test
    void a_newsroom_open_to_read_takes_no_word_and_the_user_still_does() throws Exception {
        var reading = new OwnWords(folder.resolve("redaksi"), true, folder.resolve("saya"));
        assertEquals(
                "app.words.onlyRead",
                assertThrows(WordsFailed.class, () -> reading.add(Whose.NEWSROOM, List.of("gacor"))).explanation().key());
        assertEquals(List.of("gacor"), reading.add(Whose.USER, List.of("gacor")));
    }

    @Test
    void one_word_in_several_spellings_of_its_signs_is_one() throws Exception {
        assertEquals(List.of("jum'at"), words.add(Whose.USER, List.of("jum’at", "jum'at", "jum\u00AD'at")));
        assertEquals(List.of("café"), words.add(Whose.USER, List.of("cafe\u0301", "café")));
    }

    @Test
    void remarks_and_lines_that_are_no_word_stay_when_a_word_goes() throws Exception {
        Path file = Files.writeString(words.place(Whose.NEWSROOM), "# kata redaksi\ndua kata\ngacor\nmantul\n");
        words.remove(Whose.NEWSROOM, List.of("gacor"));

        assertEquals("# kata redaksi\ndua kata\nmantul\n", Files.readString(file));
        assertEquals(List.of("mantul"), words.all(Whose.NEWSROOM));
    }

    @Test
    void the_users_words_are_known_in_every_newsroom() throws Exception {
        var checks = new Checks(folder.resolve("redaksi"), words, () -> Settings.DEFAULT, Surroundings.NONE, () -> LiveRules.NONE);
        assumeTrue(checks.troubles().isEmpty(), "no dictionaries: npm did not bring them");
        var story = Samples.story("", "Penonton bilang mantulx sekali.");
        List<String> before = unknown(checks, story);
        words.add(Whose.USER, List.of("mantulx"));

        assertEquals(List.of("mantulx"), before);
        assertEquals(List.of(), unknown(checks, story));
    }

    @Test
    void the_command_line_knows_them_too() throws Exception {
        String former = System.getProperty("redaksi.words", "");
        System.setProperty("redaksi.words", folder.resolve("saya").toString());
        try (App app = App.openToRead(made(), Samples.CLOCK)) {
            assumeTrue(app.checks().troubles().isEmpty(), "no dictionaries: npm did not bring them");
            words.add(Whose.USER, List.of("mantulx"));
            assertEquals(List.of(), unknown(app.checks(), Samples.story("", "Penonton bilang mantulx sekali.")));
        } finally {
            System.setProperty("redaksi.words", former);
        }
    }

    private Path made() throws Exception {
        App.open(folder.resolve("lain"), Samples.CLOCK).close();
        return folder.resolve("lain");
    }

    private static List<String> unknown(Checks checks, id.redaksi.story.Story story) {
        return new Checker(checks.rules())
                .check(story).all().filter(Spelling::found).map(Finding::text).toList();
    }
}
