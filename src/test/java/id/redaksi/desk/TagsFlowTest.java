package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Keeping tags in order and changing many stories, as a person does it. */
class TagsFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(21));
    private static final Story FIRST = story("Irak blokir Telegram", "Irak", "telegram", "Partai");
    private static final Story SECOND = story("Iran ikut memblokir", "Iran", "Telegram");
    private static final Story THIRD = story("Masih TK", "Irak", "Telegram", "Partai-partai");

    private static Story story(String headline, String... tags) {
        return Samples.story(headline, "Kabar.").withId(IDS.story()).with(Field.TAGS, List.of(tags));
    }

    @Override
    void fill(App app) throws Exception {
        for (Story story : List.of(FIRST, SECOND, THIRD)) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void opened() throws Exception {
        until(() -> desk.stories().current().filter(one -> one.id().equals(THIRD.id())).isPresent()
                && ((ListView<?>) find("#story-list")).getItems().size() == 3);
    }

    private ListView<?> tags() {
        return (ListView<?>) find("#tags-list");
    }

    private void showTags(FxRobot robot, int rows) throws Exception {
        opened();
        robot.push(KeyCode.F5);
        untilFocused("tags-search");
        until(() -> tags().getItems().size() == rows);
    }

    private void choose(FxRobot robot, String tag) throws Exception {
        robot.interact(() -> find("#tags-search").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(tag, 0);
        until(() -> ((TextInputControl) find("#tags-search")).getText().equals(tag));
        robot.push(KeyCode.ENTER);
        until(() -> !tags().getItems().isEmpty() && label("#tags-status").getText().matches("\\d+ tag"));
        robot.push(KeyCode.DOWN);
        until(() -> find("#tag-name").isVisible() && !text("#tag-name").isEmpty() && label("#tag-count").getText().contains("berita"));
    }

    private Label label(String selector) {
        return (Label) find(selector);
    }

    private String text(String selector) {
        return ((TextInputControl) find(selector)).getText();
    }

    private void untilNotice(String start) throws Exception {
        until(() -> find("#notice").isVisible() && label("#notice-text").getText().startsWith(start));
    }

    private List<String> tags(Story story) throws Exception {
        return saved(story).topics().tags();
    }

    @Test
    void a_tag_is_renamed_onto_another_and_merged_with_it_everywhere_and_one_undo_takes_all_back(FxRobot robot)
            throws Exception {
        showTags(robot, 6);
        picture("tags-list");
        choose(robot, "telegram");
        picture("tags-details");
        String name = text("#tag-name");
        assertEquals("Telegram", name);
        robot.interact(() -> ((TextInputControl) find("#tag-name")).setText("telegram"));
        until(() -> !find("#tag-save").isDisabled());
        robot.clickOn("#tag-save");
        until(() -> find("#tags-merge-sheet") != null);
        until(() -> label("#tags-touched").getText().startsWith("2 berita berubah. 1 di antaranya sedang terbuka."));
        picture("tags-merge");
        robot.clickOn("#sheet-main");
        until(() -> tags(SECOND).equals(List.of("Iran", "telegram")) && tags(THIRD).contains("telegram"));
        until(() -> desk.many().acts().undoableProperty().get());

        assertEquals(List.of("Irak", "telegram", "Partai-partai"), open().story().topics().tags());
        robot.clickOn("#tags-close");
        untilNotice("Selesai: tag “Telegram” digabung ke “telegram”; 2 berita diubah.");
        robot.clickOn("#notice-act");
        untilNotice("Diurungkan:");
        assertEquals(THIRD, open().story());
        until(() -> saved(THIRD).equals(THIRD));
        assertEquals(SECOND, saved(SECOND));
        assertTrue(app.newsroom().verify().isEmpty());
    }

    @Test
    void an_open_story_has_the_act_in_its_own_history_and_what_is_typed_stays(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> open().set(Field.STANDFIRST, "Sedang ditulis"));
        robot.push(KeyCode.F5);
        untilFocused("tags-search");
        choose(robot, "Irak");
        robot.interact(() -> ((TextInputControl) find("#tag-name")).setText("Republik Irak"));
        robot.clickOn("#tag-save");
        until(() -> open().story().topics().tags().contains("Republik Irak"));
        until(() -> desk.many().acts().undoableProperty().get());
        assertEquals("Sedang ditulis", open().story().titles().standfirst());
        assertEquals(List.of("Republik Irak", "telegram", "Partai"), tags(FIRST));

        robot.interact(() -> open().undo());
        assertEquals(THIRD.topics().tags(), open().story().topics().tags());
        robot.clickOn("#tags-undo");
        until(() -> tags(FIRST).equals(FIRST.topics().tags()) && !desk.many().acts().busyProperty().get());
        assertEquals(THIRD.topics().tags(), open().story().topics().tags());
    }

    @Test
    void tags_that_are_much_alike_are_offered_until_they_are_said_to_differ(FxRobot robot) throws Exception {
        showTags(robot, 6);
        robot.clickOn("#tags-near");
        until(() -> tags().getItems().size() == 2);
        picture("tags-near");
        robot.clickOn("Memang beda");
        until(() -> tags().getItems().size() == 1);
        robot.clickOn("#tags-all");
        until(() -> tags().getItems().size() == 6);
        robot.clickOn("#tags-near");
        until(() -> tags().getItems().size() == 1);
        robot.clickOn("Gabungkan");
        until(() -> find("#tags-merge-sheet") != null);
        robot.clickOn("#sheet-main");
        until(() -> tags().getItems().isEmpty());
    }

    @Test
    void a_name_that_cannot_be_is_explained_and_nothing_changes(FxRobot robot) throws Exception {
        showTags(robot, 6);
        choose(robot, "Iran");
        robot.interact(() -> ((TextInputControl) find("#tag-name")).setText("x".repeat(200)));
        robot.clickOn("#tag-save");
        until(() -> find("#tag-trouble").isVisible() && label("#tag-trouble").getText().contains("200"));
        picture("tags-trouble");
        assertEquals(SECOND, saved(SECOND));
    }

    @Test
    void a_tag_is_deleted_from_all_stories_after_it_is_said_what_that_touches(FxRobot robot) throws Exception {
        showTags(robot, 6);
        choose(robot, "Irak");
        robot.clickOn("#tag-delete");
        until(() -> find("#tags-delete-sheet") != null && label("#tags-touched").getText().contains("2 berita"));
        robot.clickOn("#sheet-main");
        until(() -> tags(FIRST).equals(List.of("telegram", "Partai")) && tags(THIRD).equals(List.of("Telegram", "Partai-partai")));
        until(() -> tags().getItems().size() == 0 || tags().getItems().size() == 5);
    }

    @Test
    void many_stories_are_changed_at_once_with_what_will_happen_said_before(FxRobot robot) throws Exception {
        opened();
        robot.push(KeyCode.SHIFT, KeyCode.F4);
        untilFocused("bulk-coming");
        robot.write("Iran, Baru", 0);
        robot.interact(() -> ((ComboBox<?>) find("#bulk-status")).getSelectionModel().select(Status.READY.ordinal() + 1));
        robot.interact(() -> ((ComboBox<?>) find("#bulk-channel")).getSelectionModel().select(3));
        until(() -> label("#bulk-ahead").getText().contains("Tag “Iran” ditambah pada 2, sudah ada pada 1."));
        until(() -> label("#bulk-ahead").getText().contains("1 belum dapat Siap"));
        picture("bulk");
        robot.clickOn("#bulk-act");
        untilNotice("Selesai: perubahan pada 3 berita; 3 berita diubah. 1 belum Siap: “Masih TK” (masih ada 1");
        assertEquals(Status.READY, saved(FIRST).workflow().status());
        assertEquals(Status.DRAFT, saved(THIRD).workflow().status());
        assertEquals(List.of("Iran", "Telegram", "Baru"), tags(SECOND));
        assertEquals("Internasional", open().story().topics().channel());
        picture("bulk-done");

        robot.interact(() -> desk.commands().run("undoMany"));
        until(() -> saved(FIRST).equals(FIRST) && saved(SECOND).equals(SECOND) && open().story().equals(THIRD));
        until(() -> !desk.many().acts().busyProperty().get());
        assertFalse(desk.commands().runnable("undoMany").get());
    }

    @Test
    void a_synonym_that_is_typed_becomes_its_tag_and_a_new_tag_is_said_to_be_new(FxRobot robot) throws Exception {
        showTags(robot, 6);
        choose(robot, "Iran");
        robot.interact(() -> ((TextInputControl) find("#tag-synonyms")).setText("Persia, Republik Islam Iran"));
        robot.clickOn("#tag-save");
        until(() -> desk.many().acts().undoableProperty().get());
        robot.clickOn("#tags-close");

        robot.push(KeyCode.CONTROL, KeyCode.T);
        untilFocused("tag-field");
        robot.write("pers", 0);
        until(() -> find("#tags-offered").isVisible()
                && find("#tags-offered").lookupAll(".button").stream().anyMatch(one -> ((Button) one).getAccessibleText().contains("Iran")));
        picture("tags-field");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("persia, Banjir\n", 0);
        until(() -> open().story().topics().tags().equals(List.of("Irak", "Telegram", "Partai-partai", "Iran", "Banjir")));
        until(() -> label("#tags-said").getText().equals("“persia” menjadi “Iran”. “Banjir” tag baru."));
        picture("tags-field-said");
    }
}
