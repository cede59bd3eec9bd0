package id.redaksi.desk;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Finding and replacing in the whole of a story, as a person does it. */
class FindInStoryTest extends DeskFlow {
    private static final Story STORY = story();

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
        show(stage);
        keep(STORY);
    }

    private void search(FxRobot robot, String text) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> find("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        untilFocused("find-text");
        robot.write(text, 0);
    }

    private String count() {
        return ((Label) find(".find-count")).getText();
    }

    private static String selected(Node field) {
        return ((TextInputControl) field).getSelectedText();
    }

    private boolean inSight(Node node) {
        var column = find(".story-column");
        var at = column.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var bar = find("#find-bar");
        return at.getMinY() >= (bar.isVisible() ? bar.getLayoutBounds().getHeight() : 0)
                && at.getMaxY() <= column.getLayoutBounds().getHeight();
    }

    @Test
    void hits_in_fields_are_walked_to_and_selected_while_the_search_keeps_the_focus(FxRobot robot) throws Exception {
        search(robot, "irak");
        until(() -> count().equals("3 dari 5"));
        until(() -> inSight(find("#body").lookup(".figure .plain-field")));

        robot.push(KeyCode.ENTER);
        assertEquals("4 dari 5", count());
        assertTrue(find("#find-where").isVisible());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertEquals("1 dari 5", count());
        assertEquals("Irak", selected(find("#story-headline")));
        until(() -> inSight(find("#story-headline")));
        robot.push(KeyCode.ENTER);
        assertEquals("Irak", selected(find("#lead-alt")));
        assertEquals("", selected(find("#story-headline")));
        untilFocused("find-text");
    }

    @Test
    void leaving_the_search_puts_the_caret_on_the_hit(FxRobot robot) throws Exception {
        search(robot, "bendera irak");
        robot.push(KeyCode.ESCAPE);

        untilFocused("lead-alt");
        assertEquals("Bendera Irak", selected(find("#lead-alt")));
        robot.write("x", 0);
        assertEquals("x", open().story().lead().alt());
    }

    @Test
    void walking_from_the_story_takes_the_focus_along(FxRobot robot) throws Exception {
        search(robot, "irak");
        robot.interact(() -> find("#body").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        untilFocused("lead-alt");
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        untilFocused("story-headline");
        robot.push(KeyCode.F3);
        robot.push(KeyCode.F3);

        until(() -> desk.focused() instanceof TextInputControl field && field.getText().equals("Pasar Irak"));
    }

    @Test
    void everything_is_replaced_as_one_act_and_one_undo_takes_it_back(FxRobot robot) throws Exception {
        search(robot, "irak");
        robot.interact(() -> find("#find-with").requestFocus());
        robot.write("Iran", 0);
        robot.clickOn("#find-replaceAll");

        Story after = open().story();
        assertFalse(after.toString().contains("Irak"));
        assertEquals("Cek Iran", after.workflow().editorsNote());
        assertEquals("Iran lagi", ((TextInputControl) find("#story-headline")).getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(STORY, open().story());
        assertEquals("Irak lagi", ((TextInputControl) find("#story-headline")).getText());
    }

    @Test
    void what_is_selected_in_a_field_is_what_is_looked_for(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> {
            var headline = (TextInputControl) find("#story-headline");
            headline.requestFocus();
            headline.selectRange(5, 9);
        });
        robot.push(KeyCode.CONTROL, KeyCode.F);

        untilFocused("find-text");
        assertEquals("lagi", ((TextInputControl) find("#find-text")).getText());
    }

    @Test
    void typing_in_the_headline_does_not_pull_the_caret_of_the_body_into_sight(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> find("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        until(() -> desk.tabs().current().orElseThrow().scrolled() > 100);
        robot.interact(() -> {
            desk.tabs().current().orElseThrow().scrollTo(0);
            find("#story-headline").requestFocus();
        });
        robot.write("x", 0);
        robot.interact(() -> desk.content().layout());

        until(() -> desk.tabs().current().orElseThrow().scrolled() == 0);
        assertTrue(open().story().headline().contains("x"));
    }
}
