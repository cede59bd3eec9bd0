package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import javafx.event.Event;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Finding and replacing over many stories, as a person does it. */
class FindStoriesTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(3));
    private static final Story FIRST = story("Pertama", Workflow.Status.EXPORTED);
    private static final Story SECOND = story("Kedua", Workflow.Status.KILLED);
    private static final Story THIRD = story("Ketiga", Workflow.Status.DRAFT);
    private static final Story FOURTH = story("Keempat", Workflow.Status.DRAFT);

    private static Story story(String headline, Workflow.Status status) {
        return Samples.story(headline, "Kabar dari Irak.", "Irak lagi.")
                .withId(IDS.story())
                .with(Field.STATUS, status);
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
        keep(FIRST, SECOND, THIRD, FOURTH);
    }

    /** The list with its four stories, the last saved first, and that one open. */
    private ListView<?> list() throws Exception {
        until(() -> desk.stories().current().isPresent()
                && ((ListView<?>) find("#story-list")).getItems().size() == 4);
        return (ListView<?>) find("#story-list");
    }

    private static List<Integer> marked(ListView<?> list) {
        return List.copyOf(list.getSelectionModel().getSelectedIndices());
    }

    private Node row(ListView<?> list, int index) {
        return list.lookupAll(".story-cell").stream()
                .filter(cell -> cell.isVisible() && cell.getParent().isVisible())
                .filter(cell -> ((javafx.scene.control.ListCell<?>) cell).getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    /** A click with a key held down; the robot of a window without a display sends none with its mouse. */
    private void click(FxRobot robot, Node cell, boolean shift, boolean control) {
        robot.interact(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                var pick = new PickResult(cell, new Point3D(20, 20, 0), 1);
                Event.fireEvent(cell, new MouseEvent(
                        type, 20, 20, 20, 20, MouseButton.PRIMARY, 1, shift, control, false, false, true, false, false,
                        false, false, true, pick));
            }
        });
    }

    private void search(FxRobot robot, String text, String with) throws Exception {
        list();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        untilFocused("find-stories-text");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        robot.interact(() -> find("#find-stories-with").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(with, 0);
    }

    private void searchIrak(FxRobot robot) throws Exception {
        search(robot, "irak", "Iran");
        until(() -> replaceButton().equals("Ganti 8 temuan"));
    }

    private void replaceAll(FxRobot robot) throws Exception {
        searchIrak(robot);
        robot.clickOn("#find-stories-replace");
        robot.clickOn("#sheet-main");
        untilNotice("8 temuan dalam 4 berita diganti.");
    }

    private ListView<?> found() {
        return (ListView<?>) find("#find-stories-list");
    }

    private String replaceButton() {
        return ((Button) find("#find-stories-replace")).getText();
    }

    private String notice() {
        return ((Label) find("#notice-text")).getText();
    }

    private void untilNotice(String start) throws Exception {
        until(() -> find("#notice").isVisible() && notice().startsWith(start));
    }

    @Test
    void stories_are_marked_with_control_and_shift_and_a_plain_click_opens(FxRobot robot) throws Exception {
        ListView<?> list = list();
        robot.clickOn(row(list, 2));
        until(() -> open().id().equals(SECOND.id()));
        assertEquals(List.of(2), marked(list));

        click(robot, row(list, 0), false, true);
        assertEquals(List.of(0, 2), marked(list));
        click(robot, row(list, 3), true, false);
        assertEquals(4, marked(list).size());
        assertEquals(SECOND.id(), open().id());

        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(2), marked(list));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of(2, 3), marked(list));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertEquals(4, marked(list).size());
        robot.clickOn(row(list, 1));
        until(() -> open().id().equals(THIRD.id()));
        assertEquals(List.of(1), marked(list));
    }

    @Test
    void marks_stay_when_the_list_is_read_anew(FxRobot robot) throws Exception {
        ListView<?> list = list();
        robot.clickOn(row(list, 1));
        click(robot, row(list, 3), false, true);
        app.newsroom().stories().save(FIRST.with(Field.STANDFIRST, "Baru"), Revision.Kind.SAVED);
        robot.interact(() -> desk.stories().newsroomChanged());

        until(() -> marked(list).equals(List.of(0, 2)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        untilFocused("find-stories-text");
        assertTrue(((Labeled) find("#scope-marked")).getText().contains("2"));
        assertTrue(((javafx.scene.control.RadioButton) find("#scope-marked")).isSelected());
    }

    @Test
    void hits_are_replaced_everywhere_and_one_undo_takes_all_back(FxRobot robot) throws Exception {
        replaceAll(robot);

        assertFalse(desk.sheets().isOpen());
        assertEquals("Kabar dari Iran.\nIran lagi.", open().story().body().text());
        assertEquals("Kabar dari Iran.\nIran lagi.", saved(FIRST).body().text());
        robot.clickOn("#notice-act");
        untilNotice("Penggantian diurungkan di 4 berita.");

        assertEquals(FOURTH, open().story());
        assertEquals(FIRST, saved(FIRST));
        assertEquals(SECOND, saved(SECOND));
        assertEquals(THIRD, saved(THIRD));
        assertTrue(app.newsroom().verify().isEmpty());
    }

    @Test
    void an_open_story_has_the_act_in_its_own_history(FxRobot robot) throws Exception {
        replaceAll(robot);
        robot.interact(() -> find("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertEquals(FOURTH, open().story());
        assertEquals("Kabar dari Iran.\nIran lagi.", saved(THIRD).body().text());
        robot.clickOn("#notice-act");
        untilNotice("Penggantian diurungkan di 4 berita.");
        assertEquals(FOURTH, open().story());
        assertEquals(THIRD, saved(THIRD));
    }

    @Test
    void what_was_changed_since_is_named_and_stays_when_the_act_is_taken_back(FxRobot robot) throws Exception {
        replaceAll(robot);
        robot.interact(() -> open().set(Field.STANDFIRST, "Disunting lagi"));
        Story closed = saved(THIRD).with(Field.STANDFIRST, "Disunting juga");
        app.newsroom().stories().save(closed, Revision.Kind.SAVED);

        robot.clickOn("#notice-act");
        untilNotice("Penggantian diurungkan di 2 berita. 2 berita sudah berubah");

        assertTrue(notice().contains("“Keempat”") && notice().contains("“Ketiga”"), notice());
        assertEquals("Kabar dari Iran.\nIran lagi.", open().story().body().text());
        assertEquals(closed, saved(THIRD));
        assertEquals(FIRST, saved(FIRST));
    }

    @Test
    void stories_that_have_left_or_were_killed_are_named_before(FxRobot robot) throws Exception {
        searchIrak(robot);
        robot.clickOn("#find-stories-replace");
        until(() -> desk.content().lookup("#find-stories-confirm") != null);

        String said = String.join(
                " ",
                find("#find-stories-confirm").lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList());
        assertTrue(said.contains("Sudah terekspor: “Pertama”") && said.contains("Dibatalkan: “Kedua”"), said);
        assertFalse(said.contains("Ketiga"), said);
        robot.push(KeyCode.ESCAPE);
        assertTrue(desk.sheets().isOpen());
        assertEquals(FIRST, saved(FIRST));
        assertEquals(FOURTH, open().story());
    }

    @Test
    void what_is_unticked_by_keyboard_stays(FxRobot robot) throws Exception {
        searchIrak(robot);
        robot.push(KeyCode.DOWN);
        until(() -> desk.focused() == found());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertEquals("Ganti 7 temuan", replaceButton());
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.SPACE);
        assertEquals("Ganti 5 temuan", replaceButton());
        robot.clickOn("#find-stories-replace");
        robot.clickOn("#sheet-main");
        untilNotice("5 temuan dalam 3 berita");

        assertEquals("Kabar dari Irak.\nIran lagi.", open().story().body().text());
        assertEquals(SECOND, saved(SECOND));
        assertEquals("Kabar dari Iran.\nIran lagi.", saved(THIRD).body().text());
    }

    @Test
    void enter_opens_the_story_at_the_hit(FxRobot robot) throws Exception {
        search(robot, "irak lagi", "");
        until(() -> found().getItems().size() == 8);
        robot.push(KeyCode.DOWN);
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);

        until(() -> open().id().equals(SECOND.id()));
        untilFocused("body");
        var selection = open().editing().selection();
        assertEquals(open().story().body().blocks().getLast().id(), selection.head().block());
        assertEquals(List.of(0, 9), List.of(selection.anchor().offset(), selection.head().offset()));
    }

    @Test
    void enter_on_a_hit_in_a_field_puts_the_caret_there(FxRobot robot) throws Exception {
        search(robot, "pertama", "");
        until(() -> found().getItems().size() == 2);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        until(() -> open().id().equals(FIRST.id()));
        untilFocused("story-headline");
        assertEquals("Pertama", ((TextInputControl) desk.focused()).getSelectedText());
    }

    @Test
    void a_story_edited_meanwhile_is_not_overwritten(FxRobot robot) throws Exception {
        searchIrak(robot);
        Story edited = FOURTH.withBody(Samples.story("", "Kini kabar dari Irak.").body());
        robot.interact(() -> open().apply(id.redaksi.edit.Restoring.act(FOURTH, edited)));
        robot.clickOn("#find-stories-replace");
        robot.clickOn("#sheet-main");
        untilNotice("6 temuan dalam 3 berita diganti. 1 berita sudah berubah sejak itu dan dibiarkan: “Keempat”.");

        assertEquals(edited, open().story());
    }

    @Test
    void a_story_that_is_being_opened_just_then_shows_what_was_put_in(FxRobot robot) throws Exception {
        search(robot, "ketiga", "Tiga");
        until(() -> replaceButton().equals("Ganti 1 temuan"));
        robot.interact(() -> {
            desk.stories().open(THIRD.id());
            ((Button) find("#find-stories-replace")).fire();
        });
        untilNotice("1 temuan dalam 1 berita diganti.");

        until(() -> open().id().equals(THIRD.id()));
        assertEquals("Tiga", open().story().headline());
        assertEquals("Tiga", saved(THIRD).headline());
        robot.clickOn("#notice-act");
        untilNotice("Penggantian diurungkan di 1 berita.");
        assertEquals(THIRD, open().story());
    }

    @Test
    void an_expression_with_a_fault_is_said_at_once_and_the_window_lives(FxRobot robot) throws Exception {
        search(robot, "(irak", "x");
        robot.clickOn("#find-stories-expression");
        until(() -> find("#find-stories").lookup(".find-trouble").isVisible());
        assertTrue(find("#find-stories-replace").isDisabled());

        robot.clickOn("#find-stories-text");
        robot.push(KeyCode.END);
        robot.write(")", 0);
        robot.push(KeyCode.ENTER);
        until(() -> found().getItems().size() == 12 && !find("#find-stories").lookup(".find-trouble").isVisible());
        robot.clickOn("#find-stories-with");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("$9", 0);
        until(() -> find("#find-stories").lookup(".find-trouble").isVisible());
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
    }

    @Test
    void only_the_last_of_many_questions_is_answered(FxRobot robot) throws Exception {
        for (int i = 0; i < 300; i++) {
            app.newsroom().stories().save(
                    Samples.story("Massal " + i, "padi ".repeat(i % 7), "gabah").withId(IDS.story()),
                    Revision.Kind.CREATED);
        }
        robot.interact(() -> desk.stories().newsroomChanged());
        until(() -> ((ListView<?>) find("#story-list")).getItems().size() == 304);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        untilFocused("find-stories-text");
        robot.interact(() -> {
            var text = (TextInputControl) find("#find-stories-text");
            for (String asked : List.of("p", "pa", "padi", "gab", "gabah")) {
                text.setText(asked);
                ((javafx.scene.control.RadioButton) find("#scope-all")).fire();
            }
        });

        until(() -> replaceButton().equals("Hapus 300 temuan")
                && ((Label) find("#find-stories-status")).getText().equals("300 temuan dalam 300 berita"));
    }
}
