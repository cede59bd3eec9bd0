package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.samples.Samples;
import id.redaksi.story.Assurance;
import id.redaksi.story.Correction;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the press code asks an editor, answered where the window asks it. */
class AssuranceFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(79));
    private static final Story STORY = Samples.story("Kabar dari lapangan", "Warga melihat asap di pabrik itu.")
            .withId(IDS.story())
            .with(Field.CHANNEL, "Nasional");

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        picture(name + "-id-light");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        picture(name + "-en-dark");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640))));
    }

    private Node card(String button) {
        return desk.content().lookupAll(".finding-card").stream()
                .map(card -> card.lookup("#" + button))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void fire(FxRobot robot, String button) throws Exception {
        until(() -> card(button) != null);
        robot.interact(() -> ((Button) card(button)).fire());
    }

    @Test
    void an_unverified_story_gets_its_note_and_its_conditions_in_the_checks(FxRobot robot) throws Exception {
        open(robot, STORY);
        robot.interact(() -> desk.commands().run("unverified"));
        fire(robot, "finding-note");
        Paragraph last = (Paragraph) open().story().body().blocks().getLast();
        assertTrue(last.content().text().startsWith("(Berita ini masih memerlukan verifikasi."));
        assertTrue(last.content().everywhere(0, last.content().length(), Emphasis.ITALIC));

        fire(robot, "finding-assure");
        until(() -> find("#assure-public_interest") != null && find("#assure-public_interest").isVisible());
        picture("assure-conditions");
        robot.interact(() -> Assurance.CONDITIONS.forEach(one -> ((TextField) find("#assure-" + one.key())).setText("Sudah.")));
        robot.interact(() -> ((Button) find("#assure-keep")).fire());
        for (Assurance one : Assurance.CONDITIONS) {
            assertEquals("Sudah.", open().story().answers().assured(one));
        }
        until(() -> card("finding-assure") == null);
        pictures(robot, "assure-answered");
        robot.interact(() -> open().undo());
        assertEquals("", open().story().answers().assured(Assurance.PUBLIC_INTEREST));
    }

    @Test
    void a_story_that_was_out_is_killed_with_its_ground_and_a_reason_for_readers(FxRobot robot) throws Exception {
        open(robot, STORY.with(Field.STATUS, Status.EXPORTED));
        robot.interact(() -> desk.links().kill());
        until(() -> find("#kill-ground") != null);
        @SuppressWarnings("unchecked") // the box was made of grounds
        var ground = (ComboBox<String>) find("#kill-ground");
        robot.interact(() -> {
            ground.setValue("child");
            ((TextArea) find("#kill-reason")).setText("Nama anak disebut dalam berita ini.");
        });
        pictures(robot, "assure-kill");
        robot.interact(() -> ((Button) find("#touched-do")).fire());
        until(() -> open().story().workflow().status() == Status.KILLED);

        assertEquals("child", open().story().answers().assured(Assurance.KILL_GROUND));
        List<Correction> told = open().story().corrections();
        assertEquals(Correction.Kind.PENCABUTAN, told.getLast().kind());
        assertEquals("Masa depan anak. Nama anak disebut dalam berita ini.", told.getLast().text().text());
        assertTrue(told.getLast().at().isPresent());
    }

    @Test
    void a_story_that_must_go_at_once_goes_and_the_checks_ask_later(FxRobot robot) throws Exception {
        open(robot, STORY.with(Field.STATUS, Status.EXPORTED));
        robot.interact(() -> desk.links().kill());
        until(() -> find("#touched-do") != null);
        robot.interact(() -> ((Button) find("#touched-do")).fire());
        until(() -> open().story().workflow().status() == Status.KILLED);

        assertEquals(List.of(), open().story().corrections());
        robot.interact(() -> desk.places().showChecks());
        until(() -> card("finding-assure") != null);
    }
}
