package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.edit.Selection;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Limits and ordered lengths as a person meets them, in a window without a display. */
class LimitsFlowTest extends DeskFlow {
    private Figure figure;

    @Override
    Settings settings() {
        return super.settings().with(Limits.USUAL.with(LimitedText.CAPTION, Limits.ALL, OptionalInt.of(10)));
    }

    @Override
    void fill(App app) throws Exception {
        Ids ids = app.ids();
        figure = new Figure(ids.block(), Inline.of("Suasana"), Inline.of("Antara"), "", null);
        Story story = Samples.story("Judul", "Satu dua tiga empat lima.").withId(ids.story());
        var paragraph = (Paragraph) story.body().blocks().getFirst();
        story = story.withBody(new Body(List.of(new Paragraph(ids.block(), paragraph.content()), figure)));
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void opened(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent() && desk.content().lookup("#story-headline") != null);
        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        until(() -> desk.content().lookup("#field-push") != null);
    }

    private TextInputControl field(String id) {
        return (TextInputControl) desk.content().lookup(id);
    }

    private boolean isShaded(String id) {
        Node ground = field(id).lookup(".beyond-limit");
        return ground != null && ground.isVisible();
    }

    private void write(FxRobot robot, String id, String text) {
        robot.interact(() -> field(id).requestFocus());
        robot.interact(() -> field(id).setText(text));
    }

    @Test
    void a_headline_over_its_limit_is_shaded_and_an_export_says_so(FxRobot robot) throws Exception {
        opened(robot);
        write(robot, "#story-headline", "x".repeat(70));
        assertFalse(isShaded("#story-headline"));

        robot.write("y", 0);

        assertTrue(isShaded("#story-headline"));
        assertEquals(1, app.exportStory().problems(open().story()).stream()
                .filter(problem -> !problem.blocks() && problem.what().key().equals("app.export.tooLong"))
                .count());
    }

    @Test
    void a_limit_for_one_channel_holds_for_its_stories_at_once_and_is_kept(FxRobot robot) throws Exception {
        opened(robot);
        write(robot, "#story-headline", "x".repeat(65));
        openSettings(robot, "desk.settings.limits");
        @SuppressWarnings("unchecked")
        var channel = (ComboBox<String>) desk.content().lookup("#settings-limits-channel");
        robot.interact(() -> channel.setValue("Sport"));
        write(robot, "#settings-limit-headline", "60");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
        assertFalse(isShaded("#story-headline"));

        robot.interact(() -> open().set(Field.CHANNEL, "Sport"));
        until(() -> isShaded("#story-headline"));

        Path file = app.newsroom().folder().resolve("settings.json");
        until(() -> Files.exists(file) && Files.readString(file).contains("\"Sport\""));
        robot.interact(() -> open().set(Field.CHANNEL, "Techno"));
        until(() -> !isShaded("#story-headline"));
    }

    @Test
    void a_limit_of_nothing_or_of_letters_is_refused_with_a_sentence(FxRobot robot) throws Exception {
        opened(robot);
        Limits before = app.settings().limits();
        openSettings(robot, "desk.settings.limits");
        for (String wrong : List.of("0", "enam puluh", "-5", "999999999999")) {
            write(robot, "#settings-limit-push", wrong);
            robot.push(KeyCode.ENTER);

            Label problem = (Label) desk.content().lookup("#settings-limits-problem");
            assertTrue(problem.isVisible() && problem.getText().contains("“" + wrong + "”"), problem.getText());
            assertSame(before, app.settings().limits());
        }
        write(robot, "#settings-limit-push", "90");
        robot.push(KeyCode.ENTER);

        assertFalse(desk.content().lookup("#settings-limits-problem").isVisible());
        assertEquals(90, app.settings().limits().of(LimitedText.PUSH, ""));
    }

    @Test
    void a_caption_in_the_body_is_shaded_as_it_is_typed_and_the_story_holds_no_trace(FxRobot robot) throws Exception {
        opened(robot);
        robot.interact(() -> {
            desk.content().lookup("#body").requestFocus();
            open().editing().select(Selection.caret(new Position(figure.id(), 0, 7)));
        });
        robot.write(" di Bagdad", 0);
        until(() -> desk.content().lookup(".mark-over-limit") != null);

        Block changed = open().story().body().blocks().getLast();
        assertEquals(Inline.of("Suasana di Bagdad"), changed.leaves().getFirst());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        until(() -> desk.focused() != null && "find-text".equals(desk.focused().getId()));
        robot.write("Bagdad", 0);
        until(() -> desk.content().lookup(".mark-found-here") != null);
        List<Node> leaf = desk.content().lookup(".mark-over-limit").getParent().getChildrenUnmodifiable();
        assertTrue(leaf.indexOf(desk.content().lookup(".mark-over-limit"))
                < leaf.indexOf(desk.content().lookup(".mark-found-here")));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void the_lead_caption_takes_a_hundred_thousand_characters_and_goes_on(FxRobot robot) throws Exception {
        opened(robot);
        write(robot, "#lead-caption", "kata ".repeat(20_000) + "\nakhir");
        robot.interact(() -> field("#lead-caption").end());
        robot.write("!", 0);

        assertTrue(isShaded("#lead-caption"));
        assertTrue(open().story().lead().caption().text().endsWith("kata  akhir!"));
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        while (open().canUndoProperty().get()) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertTrue(open().story().lead().caption().isEmpty());
        until(() -> !isShaded("#lead-caption"));
    }

    @Test
    void texts_for_other_places_are_written_in_the_inspector_and_what_is_to_come_leads_there(FxRobot robot)
            throws Exception {
        opened(robot);
        write(robot, "#field-push", "Irak buka\nTelegram, TK");
        write(robot, "#field-whatsapp", "Irak:\nTelegram");
        write(robot, "#field-newsletter", "Telegram");

        assertEquals("Irak buka Telegram, TK", open().story().outlets().push());
        assertEquals("Irak:\nTelegram", open().story().outlets().whatsapp());
        assertEquals("Telegram", open().story().outlets().newsletter());
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.J);
        until(() -> desk.focused() == field("#field-push"));
        until(() -> desk.content().getLayoutBounds()
                .contains(field("#field-push").localToScene(field("#field-push").getLayoutBounds())));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        assertSame(field("#field-whatsapp"), desk.focused());
    }

    @Test
    void an_ordered_length_stands_beside_the_actual_one(FxRobot robot) throws Exception {
        opened(robot);
        Label length = (Label) desk.content().lookup("#ordered-length");
        assertFalse(length.isVisible());
        write(robot, "#field-ordered", "1.200");
        robot.push(KeyCode.ENTER);

        assertEquals(1200, open().story().workflow().ordered());
        until(() -> length.isVisible() && length.getText().equals("7 dari 1.200 kata, kurang 1.193"));

        write(robot, "#field-ordered", "banyak");
        robot.push(KeyCode.ENTER);
        assertEquals(1200, open().story().workflow().ordered());
        assertTrue(field("#field-ordered").getStyleClass().contains("wrong"));
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.interact(() -> open().set(Field.GENRE, "feature"));
        assertEquals("banyak", field("#field-ordered").getText());

        write(robot, "#field-ordered", "");
        robot.push(KeyCode.ENTER);
        assertEquals(0, open().story().workflow().ordered());
        until(() -> !length.isVisible());
    }
}
