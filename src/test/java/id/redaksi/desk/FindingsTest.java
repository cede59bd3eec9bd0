package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.desk.editor.FindingsViewModel;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.edit.Selection;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Position;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Squiggles and what can be done about them, as somebody who writes meets them. */
class FindingsTest extends DeskFlow {
    private static final String FORMER = System.getProperty("redaksi.words", "");

    private java.nio.file.Path mine = folder;

    @Start
    void start(Stage stage) throws Exception {
        mine = Files.createTempDirectory(folder, "saya");
        System.setProperty("redaksi.words", mine.toString());
        show(stage);
    }

    @AfterAll
    static void forgetUser() {
        System.setProperty("redaksi.words", FORMER);
    }

    @BeforeEach
    void story(FxRobot robot) throws Exception {
        assumeTrue(app.checks().troubles().isEmpty(), "no dictionaries: npm did not bring them");
        robot.interact(() -> desk.stories().create());
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> body().requestFocus());
    }

    private BodySurface body() {
        return desk.tabs().current().orElseThrow().body();
    }

    private String text() {
        return open().story().body().text();
    }

    /** How many waves are drawn in this look. */
    private long waves(String look) {
        return body().lookupAll(look).stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .flatMap(path -> path.getElements().stream())
                .filter(javafx.scene.shape.MoveTo.class::isInstance)
                .count();
    }

    private String selected() {
        Selection selection = open().editing().selection();
        return text().substring(selection.from(open().story().body()).offset(), selection.to(open().story().body()).offset());
    }

    private Node menu() {
        return desk.content().lookup("#finding-menu");
    }

    private boolean isMenuOpen() {
        return menu().isVisible();
    }

    private void writeWithFaults(FxRobot robot) throws Exception {
        robot.write("Larangan itu dicabut karana syarat dipenuhi demu warga. ", 0);
        until(() -> waves(".mark-spelling") == 2);
    }

    @Test
    void a_misspelled_word_is_marked_corrected_by_keyboard_and_undone(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        String before = text();

        robot.push(KeyCode.F8);
        assertEquals("karana", selected());
        robot.push(KeyCode.F8);
        assertEquals("demu", selected());
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertEquals("karana", selected());
        robot.push(KeyCode.F7);
        until(this::isMenuOpen);
        assertEquals("“karana” tidak ada dalam kamus", robot.lookup("#finding-heading").queryAs(Label.class).getText());
        robot.push(KeyCode.ENTER);

        assertEquals(before.replace("karana", "karena"), text());
        assertFalse(isMenuOpen());
        assertTrue(body().isFocused());
        until(() -> waves(".mark-spelling") == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, text());
        until(() -> waves(".mark-spelling") == 2);
    }

    @Test
    void nothing_found_says_nothing_until_the_story_was_read(FxRobot robot) throws Exception {
        var read = new AtomicReference<FindingsViewModel>();
        robot.interact(() -> {
            read.set(new FindingsViewModel(
                    body().model(), new Proofreading(app, Background.atOnce(), new Notices()), () -> Samples.SARI));
            assertFalse(read.get().hasLooked());
        });

        until(() -> read.get().hasLooked());
        robot.interact(read.get()::close);
    }

    @Test
    void escape_leaves_the_menu_and_changes_nothing(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        String before = text();
        robot.push(KeyCode.F7);
        until(this::isMenuOpen);
        robot.push(KeyCode.ESCAPE);

        assertFalse(isMenuOpen());
        assertTrue(body().isFocused());
        assertEquals(before, text());
    }

    @Test
    void a_word_is_not_marked_while_it_is_typed_and_is_once_the_caret_has_left_it(FxRobot robot) throws Exception {
        robot.write("Larangan itu demu", 0);
        robot.write(" ", 0);
        until(() -> waves(".mark-spelling") == 1);
        robot.write("karana", 0);
        until(() -> waves(".mark-spelling") == 1 && findings() == 2);

        robot.push(KeyCode.LEFT);
        until(() -> waves(".mark-spelling") == 2);
    }

    /** How many there are, shown or not. */
    private long findings() {
        Block block = open().story().body().blocks().getFirst();
        long found = 0;
        int at = 0;
        while (at <= block.text().length()) {
            var finding = desk.tabs().current().orElseThrow().findings().orElseThrow().at(new Position(block.id(), 0, at));
            found += finding.isPresent() ? 1 : 0;
            at = finding.map(one -> one.to()).orElse(at) + 1;
        }
        return found;
    }

    @Test
    void marks_on_other_words_stay_while_one_types_in_their_block(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        for (String letter : "Hal itu pun sudah".split("")) {
            robot.write(letter, 0);
            robot.interact(() -> body().layout());
            assertEquals(2, waves(".mark-spelling"), letter);
        }
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write("Ada ", 0);
        robot.interact(() -> body().layout());
        assertTrue(waves(".mark-spelling") >= 2);
    }

    @Test
    void what_is_ignored_is_marked_no_more_in_this_story(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        choose(robot, "Abaikan dalam berita ini");

        until(() -> waves(".mark-spelling") == 1);
        assertFalse(Files.exists(app.newsroom().folder().resolve("words.txt")));
    }

    @Test
    void a_word_can_be_added_to_those_of_the_newsroom(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        choose(robot, "Tambahkan ke kata redaksi");

        until(() -> waves(".mark-spelling") == 1);
        assertEquals("karana\n", Files.readString(app.newsroom().folder().resolve("words.txt")));
    }

    @Test
    void a_word_is_changed_wherever_it_stands_with_one_undo(FxRobot robot) throws Exception {
        robot.write("Larangan itu dicabut karana ramai, karana sepi, karana apa pun. ", 0);
        until(() -> waves(".mark-spelling") == 3);
        String before = text();
        choose(robot, "Ganti semua (3) dengan “karena”");

        assertEquals(before.replace("karana", "karena"), text());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, text());
    }

    @Test
    void a_word_of_the_user_is_kept_outside_the_newsroom_seen_and_taken_out_by_keyboard(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        choose(robot, "Tambahkan ke kata saya");
        until(() -> waves(".mark-spelling") == 1);
        assertFalse(Files.exists(app.newsroom().folder().resolve("words.txt")));
        assertEquals("karana\n", Files.readString(mine.resolve("words.txt")));

        robot.interact(() -> desk.showOwnWords());
        robot.interact(() -> ((javafx.scene.control.ToggleButton) find("#words-user")).fire());
        ListView<?> list = robot.lookup("#words-list").queryListView();
        until(() -> list.getItems().size() == 1);
        picture("own-words");
        robot.interact(() -> find("#words-search").requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DELETE);
        until(() -> list.getItems().isEmpty());
        robot.push(KeyCode.ESCAPE);
        until(() -> waves(".mark-spelling") == 2);
    }

    private void choose(FxRobot robot, String line) throws Exception {
        robot.push(KeyCode.F7);
        until(this::isMenuOpen);
        ListView<?> list = robot.lookup("#finding-list").queryListView();
        while (!list.getSelectionModel().getSelectedItem().toString().contains(line)) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
    }

    @Test
    void the_mouse_opens_the_menu_with_its_second_button_and_tells_at_rest(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        var place = new Position(open().story().body().blocks().getFirst().id(), 0, text().indexOf("demu") + 2);
        Rectangle2D at = body().bounds(place);
        var point = body().localToScreen(at.getMinX(), at.getMinY() + at.getHeight() / 2);
        robot.moveTo(point.getX(), point.getY());
        until(() -> Window.getWindows().stream().anyMatch(window -> window instanceof Tooltip tip && tip.getText().contains("demu")));
        robot.clickOn(point.getX(), point.getY(), MouseButton.SECONDARY);
        until(this::isMenuOpen);
        robot.push(KeyCode.ENTER);

        assertTrue(text().contains("dipenuhi demi warga"));
    }

    private void turnChecking(FxRobot robot) throws Exception {
        openSettings(robot, 2);
        robot.clickOn("#settings-checking");
    }

    @Test
    void checking_can_be_switched_off_and_on(FxRobot robot) throws Exception {
        writeWithFaults(robot);
        assertEquals("“karana” tidak ada dalam kamus", help(robot));
        turnChecking(robot);
        robot.push(KeyCode.ESCAPE);
        until(() -> waves(".mark-spelling") == 0);

        robot.push(KeyCode.F8);
        until(() -> desk.content().lookup("#notice-text") instanceof Label said && said.getText().equals("Tidak ada kesalahan yang ditemukan."));
        turnChecking(robot);
        robot.push(KeyCode.ESCAPE);
        until(() -> waves(".mark-spelling") == 2);
    }

    private String help(FxRobot robot) {
        robot.push(KeyCode.F8);
        return body().getAccessibleHelp();
    }
}
