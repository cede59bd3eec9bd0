package id.redaksi.desk;

import static id.redaksi.desk.DeskWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Finding and replacing in the whole of a story, as a person does it. */
@ExtendWith(ApplicationExtension.class)
class FindInStoryTest {
    @TempDir
    static Path folder;

    private static final Story STORY = story();

    private DeskWindow window;

    private static Story story() {
        Story plain = Samples.story(
                "Irak lagi",
                IntStream.range(0, 40).mapToObj(i -> "Alinea " + i + " yang panjangnya satu baris.").toArray(String[]::new));
        List<Block> blocks = new ArrayList<>(plain.body().blocks());
        blocks.add(Figure.empty(new BlockId("foto")).withAlt("Pasar Irak"));
        return plain.withBody(new Body(blocks))
                .with(Field.LEAD, plain.lead().withAlt("Bendera Irak"))
                .with(Field.EDITORS_NOTE, "Cek Irak")
                .with(Field.RELATED, List.of(Related.external("", "Lain: Irak", SeenDate.NONE)));
    }

    @Start
    void start(Stage stage) throws Exception {
        window = new DeskWindow(stage, 980, folder, STORY);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void search(FxRobot robot, String text) throws Exception {
        until(() -> window.desk.stories().current().isPresent());
        robot.interact(() -> window.node("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        window.untilFocused("find-text");
        robot.write(text, 0);
    }

    private String count() {
        return ((Label) window.node(".find-count")).getText();
    }

    private static String selected(Node field) {
        return ((TextInputControl) field).getSelectedText();
    }

    private boolean inSight(Node node) {
        var column = window.node(".story-column");
        var at = column.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var bar = window.node("#find-bar");
        return at.getMinY() >= (bar.isVisible() ? bar.getLayoutBounds().getHeight() : 0)
                && at.getMaxY() <= column.getLayoutBounds().getHeight();
    }

    @Test
    void hits_in_fields_are_walked_to_and_selected_while_the_search_keeps_the_focus(FxRobot robot) throws Exception {
        search(robot, "irak");
        until(() -> count().equals("3 dari 5"));
        until(() -> inSight(window.node("#body").lookup(".figure .plain-field")));

        robot.push(KeyCode.ENTER);
        assertEquals("4 dari 5", count());
        assertTrue(window.node("#find-where").isVisible());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertEquals("1 dari 5", count());
        assertEquals("Irak", selected(window.node("#story-headline")));
        until(() -> inSight(window.node("#story-headline")));
        robot.push(KeyCode.ENTER);
        assertEquals("Irak", selected(window.node("#lead-alt")));
        assertEquals("", selected(window.node("#story-headline")));
        window.untilFocused("find-text");
    }

    @Test
    void leaving_the_search_puts_the_caret_on_the_hit(FxRobot robot) throws Exception {
        search(robot, "bendera irak");
        robot.push(KeyCode.ESCAPE);

        window.untilFocused("lead-alt");
        assertEquals("Bendera Irak", selected(window.node("#lead-alt")));
        robot.write("x", 0);
        assertEquals("x", window.open().story().lead().alt());
    }

    @Test
    void walking_from_the_story_takes_the_focus_along(FxRobot robot) throws Exception {
        search(robot, "irak");
        robot.interact(() -> window.node("#body").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        window.untilFocused("lead-alt");
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        window.untilFocused("story-headline");
        robot.push(KeyCode.F3);
        robot.push(KeyCode.F3);

        until(() -> window.desk.focused() instanceof TextInputControl field && field.getText().equals("Pasar Irak"));
    }

    @Test
    void everything_is_replaced_as_one_act_and_one_undo_takes_it_back(FxRobot robot) throws Exception {
        search(robot, "irak");
        robot.interact(() -> window.node("#find-with").requestFocus());
        robot.write("Iran", 0);
        robot.clickOn("#find-replaceAll");

        Story after = window.open().story();
        assertFalse(after.toString().contains("Irak"));
        assertEquals("Cek Iran", after.workflow().editorsNote());
        assertEquals("Iran lagi", ((TextInputControl) window.node("#story-headline")).getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(STORY, window.open().story());
        assertEquals("Irak lagi", ((TextInputControl) window.node("#story-headline")).getText());
    }

    @Test
    void what_is_selected_in_a_field_is_what_is_looked_for(FxRobot robot) throws Exception {
        until(() -> window.desk.stories().current().isPresent());
        robot.interact(() -> {
            var headline = (TextInputControl) window.node("#story-headline");
            headline.requestFocus();
            headline.selectRange(5, 9);
        });
        robot.push(KeyCode.CONTROL, KeyCode.F);

        window.untilFocused("find-text");
        assertEquals("lagi", ((TextInputControl) window.node("#find-text")).getText());
    }

    @Test
    void typing_in_the_headline_does_not_pull_the_caret_of_the_body_into_sight(FxRobot robot) throws Exception {
        until(() -> window.desk.stories().current().isPresent());
        robot.interact(() -> window.node("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        until(() -> window.view().scrolled() > 100);
        robot.interact(() -> {
            window.view().scrollTo(0);
            window.node("#story-headline").requestFocus();
        });
        robot.write("x", 0);
        robot.interact(() -> window.desk.content().layout());

        until(() -> window.view().scrolled() == 0);
        assertTrue(window.open().story().headline().contains("x"));
    }
}
