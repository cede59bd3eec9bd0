package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Correction;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** How a story stands on a site, and what is put right in it, as a person writes it in the inspector. */
class CorrectionsFlowTest extends DeskFlow {
    private static final Story STORY = Samples.story("Irak buka blokir Telegram", "Kabar dari Bagdad.")
            .withId(Samples.ids().story())
            .with(Field.STATUS, Status.EXPORTED);

    private String exported = "";

    @Override
    void fill(App app) throws Exception {
        app.newsroom().stories().save(STORY.with(Field.STATUS, Status.READY), Revision.Kind.CREATED);
        exported = app.newsroom().stories().save(STORY, Revision.Kind.EXPORTED).sha256();
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void opened(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        until(() -> find("#field-corrections") != null);
    }

    private void add(FxRobot robot, String kind) {
        robot.interact(() -> ((MenuButton) find("#field-corrections"))
                .getItems().stream()
                        .filter(item -> ("add-" + kind).equals(item.getId()))
                        .findFirst()
                        .ifPresent(MenuItem::fire));
    }

    private Correction first() {
        return open().story().corrections().getFirst();
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        robot.interact(() -> stage.setWidth(1500));
        robot.interact(() -> desk.places().showField("corrections"));
        picture(name + "-id-light");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        until(() -> find("#field-corrections") != null);
        robot.interact(() -> desk.places().showField("corrections"));
        picture(name + "-en-dark");
    }

    @Test
    void a_correction_names_the_last_export_and_the_time_and_offers_the_status(FxRobot robot) throws Exception {
        opened(robot);
        until(this::isOfTheLastExport);
        assertEquals(exported, first().revision());
        assertTrue(first().at().isPresent());
        robot.interact(() -> ((TextInputControl) find("#field-corrections-0")).setText("Nama kota semula tertulis Basra."));
        assertEquals(Inline.of("Nama kota semula tertulis Basra."), first().text());
        pictures(robot, "corrections");

        assertTrue(find("#status-corrected").isVisible());
        robot.interact(((Button) find("#status-corrected"))::fire);
        assertEquals(Status.CORRECTED, open().story().workflow().status());
        assertFalse(find("#status-corrected").getParent().isVisible());
        robot.interact(() -> ((Button) find("#correction-remove-0")).fire());
        assertEquals(List.of(), open().story().corrections());
        robot.interact(() -> open().undo());
        assertEquals("Nama kota semula tertulis Basra.", first().text().text());
        until(() -> ((TextInputControl) find("#field-corrections-0")).getText().startsWith("Nama kota"));
    }

    /** The exports are read in the background; once they are there, a correction is made of the last one. */
    private boolean isOfTheLastExport() {
        if (desk.stories().current().orElseThrow().story().corrections().isEmpty()) {
            ((MenuButton) find("#field-corrections")).getItems().getFirst().fire();
        } else if (!first().revision().equals(exported)) {
            ((Button) find("#correction-remove-0")).fire();
        }
        return !open().story().corrections().isEmpty() && first().revision().equals(exported);
    }

    @Test
    void a_time_that_cannot_be_read_is_explained_and_stays(FxRobot robot) throws Exception {
        opened(robot);
        add(robot, "koreksi");
        Correction before = first();
        TextField time = (TextField) find("#correction-time-0");
        robot.interact(time::requestFocus);
        robot.interact(() -> time.setText("kemarin sore"));
        robot.push(KeyCode.ENTER);

        assertEquals("kemarin sore", time.getText());
        assertTrue(time.getStyleClass().contains("wrong"));
        assertEquals(before, first());
        robot.interact(() -> time.setText("2026-11-24 14.05"));
        robot.push(KeyCode.ENTER);
        assertTrue(first().time().startsWith("2026-11-24T14:05:00"));
        assertFalse(time.getStyleClass().contains("wrong"));
    }

    @Test
    void a_time_of_elsewhere_that_cannot_be_read_is_shown_and_explained(FxRobot robot) throws Exception {
        opened(robot);
        robot.interact(() -> open().set(
                Field.CORRECTIONS, List.of(new Correction(Correction.Kind.RALAT, "entah", Inline.of("x"), "ab"))));
        until(() -> find("#correction-time-0") != null);

        assertEquals("entah", ((TextField) find("#correction-time-0")).getText());
        assertTrue(find("#correction-time-0").getStyleClass().contains("wrong"));
    }

    @Test
    void the_theme_in_use_offers_its_templates_and_another_one_stays_what_it_was(FxRobot robot) throws Exception {
        opened(robot);
        until(() -> ((ComboBox<?>) find("#field-template")).getItems().contains("lebar"));
        robot.interact(() -> open().set(Field.TEMPLATE, "buatan-sendiri"));
        ComboBox<?> box = (ComboBox<?>) find("#field-template");
        assertEquals("buatan-sendiri", box.getValue());
        assertTrue(box.getItems().contains("lebar"));
        robot.interact(() -> box.getSelectionModel().selectFirst());
        assertEquals("", open().story().page().template());
    }

    @Test
    void page_settings_are_ticked_and_undone(FxRobot robot) throws Exception {
        opened(robot);
        robot.interact(((CheckBox) find("#field-onTop"))::fire);
        robot.interact(((CheckBox) find("#field-unlisted"))::fire);

        assertTrue(open().story().page().onTop() && open().story().page().unlisted());
        robot.interact(() -> open().undo());
        assertFalse(((CheckBox) find("#field-unlisted")).isSelected());
        assertTrue(((CheckBox) find("#field-onTop")).isSelected());
    }
}
