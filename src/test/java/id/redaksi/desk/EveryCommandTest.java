package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.command.Command;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCharacterCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What holds for every command and every control of the window. */
@ExtendWith(ApplicationExtension.class)
class EveryCommandTest {
    @TempDir
    static Path folder;

    private final AtomicBoolean left = new AtomicBoolean();
    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        App app = App.openWithSample(folder.resolve("redaksi-" + System.nanoTime()), Clock.systemDefaultZone());
        desk = new Desk(app, Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(desk.content(), 980, 900);
        desk.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> desk.quit()).get(10, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, left::get);
        desk.close();
        desk = null;
    }

    private void opened() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(
                        () -> desk.stories().current().isPresent())
                .get());
    }

    @Test
    void every_command_has_a_name_in_both_languages_and_its_own_keys() {
        Set<Object> keys = new HashSet<>();
        for (Command command : desk.commands().all()) {
            for (Wording wording : List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH))) {
                assertNotEquals(command.messageKey(), wording.text(command.messageKey()));
                assertNotEquals(
                        command.menu().messageKey(), wording.text(command.menu().messageKey()));
            }
            assertTrue(command.shortcut() == null || keys.add(command.shortcut()), command.key());
        }
        assertTrue(desk.commands().all().size() > 30);
    }

    /** A key whose name JavaFX does not know would be taken for a letter and never pressed. */
    @Test
    void every_key_of_a_command_is_one_that_can_be_pressed() {
        assertEquals(
                List.of(),
                desk.commands().all().stream()
                        .filter(command -> command.shortcut() instanceof KeyCharacterCombination)
                        .map(Command::key)
                        .toList());
    }

    @Test
    void every_command_that_only_touches_the_story_can_be_done_and_undone(FxRobot robot) throws Exception {
        opened();
        var open = desk.stories().current().orElseThrow();
        for (Command command : desk.commands().all()) {
            if (command.menu() == Command.Menu.FORMAT && !Set.of("link", "leadPhoto", "addTag").contains(command.key())) {
                var before = open.story();
                robot.interact(() -> command.run());
                while (open.canUndoProperty().get()) {
                    robot.interact(open::undo);
                }
                org.junit.jupiter.api.Assertions.assertEquals(before, open.story(), command.key());
            }
        }
    }

    @Test
    void every_control_says_what_it_is(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        WaitForAsyncUtils.waitForFxEvents();
        Set<String> mute = new HashSet<>();
        look(desk.content(), mute);
        assertTrue(mute.isEmpty(), mute.toString());
    }

    private static void look(Node node, Set<String> mute) {
        if (!node.isVisible()) {
            return;
        }
        boolean reached = node.isFocusTraversable() && !(node instanceof ScrollBar);
        Object named = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
        String said = node.getAccessibleText() == null ? named == null ? "" : named.toString() : node.getAccessibleText();
        boolean grouping = node.getAccessibleRole() == AccessibleRole.TAB_PANE
                || node.getAccessibleRole() == AccessibleRole.PARENT
                || node instanceof javafx.scene.control.ScrollPane;
        if (reached && !grouping && said.isBlank()) {
            mute.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, mute));
        }
    }

    @Test
    void a_command_that_needs_a_story_waits_for_one(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.stories().closeAll(() -> {}));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> desk.stories().current().isEmpty());

        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(desk.commands().runnable("bold").get());
        assertTrue(desk.commands().runnable("newStory").get());
    }
}
