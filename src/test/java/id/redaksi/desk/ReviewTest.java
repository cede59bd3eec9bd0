package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Reviewing;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Suggestions;
import id.redaksi.edit.Typing;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Suggested changes and notes as colleagues make and settle them. */
class ReviewTest extends DeskFlow {
    private static final String[] PARAGRAPHS = {
        "Kementerian Telekomunikasi Irak akan mencabut larangan aplikasi perpesanan Telegram pada akhir pekan ini.",
        "Larangan itu berlaku sejak awal pekan lalu karana pertimbangan keamanan nasional.",
        "Perusahaan belum menanggapi permintaan keterangan."
    };

    /** A narrow column, beside which there is room for cards in a window without panes. */
    @Override
    Settings settings() {
        return super.settings().with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 520));
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    /** The story with a word that Sari suggests to replace. */
    private static Story suggested() {
        Story story = Samples.story("Irak Buka Blokir Telegram", PARAGRAPHS);
        var editing = new Editing(story, Samples.CLOCK, Samples.ids());
        var block = story.body().blocks().get(1).id();
        editing.select(new Selection(new Position(block, 0, 43), new Position(block, 0, 49)));
        editing.suggest(() -> Samples.SARI);
        new Typing(Samples.ids()).insert(story, editing.selection(), Inline.of("karena")).ifPresent(editing::apply);
        return editing.story();
    }

    private void caret(FxRobot robot, int block, int offset) {
        robot.interact(() -> open().editing()
                .select(Selection.caret(new Position(
                        open().story().body().blocks().get(block).id(), 0, offset))));
    }

    @Test
    void what_is_selected_goes_off_the_record_even_while_changes_are_suggested(FxRobot robot) throws Exception {
        open(robot, Samples.story("Irak Buka Blokir Telegram", PARAGRAPHS)
                .with(Field.CONTRIBUTORS, List.of(new Contributor("Dini Listiyani", Contributor.Role.REPORTER))));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until(() -> find("#suggesting").isVisible());
        var block = open().story().body().blocks().get(1).id();
        robot.interact(() -> open().editing()
                .select(new Selection(new Position(block, 0, 43), new Position(block, 0, PARAGRAPHS[1].length()))));

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);

        assertFalse(Suggestions.any(open().story()));
        assertEquals(
                "Larangan itu berlaku sejak awal pekan lalu",
                Reviewing.settled(open().story()).body().blocks().get(1).text());

        robot.clickOn(".byline .chip");
        until(() -> find("#byline-name").isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#byline-hide").tryQuery().isPresent());
        robot.clickOn("#byline-hide");
        until(() -> open().story().contributors().getFirst().hidden());
        assertEquals("Reporter: Dini Listiyani, disembunyikan", find(".hidden-author").getAccessibleText());
        caret(robot, 2, 0);
        picture("review-off-the-record");
        robot.interact(() -> find(".root").getScene().getRoot().getStyleClass().add("dark"));
        picture("review-off-the-record-dark");
        robot.interact(() -> find(".root").getScene().getRoot().getStyleClass().remove("dark"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until(() -> !find("#suggesting").isVisible());
    }

    @Test
    void what_is_typed_in_suggest_mode_is_a_suggestion_that_is_accepted_by_key(FxRobot robot) throws Exception {
        open(robot, suggested());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until(() -> find("#suggesting").isVisible());
        caret(robot, 2, PARAGRAPHS[2].length());
        robot.push(KeyCode.BACK_SPACE);
        type(robot, " Rabu");

        assertEquals(4, Suggestions.in(open().story()).size());
        assertTrue(open().story().body().text().endsWith("keterangan Rabu."));
        picture("review-suggest-mode");

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.A);
        assertEquals(2, Suggestions.in(open().story()).size());
        assertTrue(open().story().body().text().endsWith("keterangan Rabu"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(4, Suggestions.in(open().story()).size());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until(() -> !find("#suggesting").isVisible());
    }

    @Test
    void a_click_into_a_change_shows_whose_it_is_and_settles_it(FxRobot robot) throws Exception {
        open(robot, suggested());
        caret(robot, 1, 45);
        until(() -> find("#change-bubble").isVisible());
        picture("review-bubble");

        robot.clickOn("#change-bubble #reject-change");

        until(() -> !Suggestions.any(open().story()));
        assertEquals(PARAGRAPHS[1], open().story().body().blocks().get(1).text());
    }

    @Test
    void keys_walk_the_changes_and_the_inspector_settles_all(FxRobot robot) throws Exception {
        open(robot, suggested());
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertEquals(43, open().editing().selection().anchor().offset());
        assertEquals(55, open().editing().selection().head().offset());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        until(() -> find("#review-accept-all") != null);
        picture("review-inspector");

        robot.clickOn("#review-accept-all");

        until(() -> !Suggestions.any(open().story()));
        assertTrue(open().story().body().text().contains("lalu karena pertimbangan"));
    }

    @Test
    void a_note_is_written_answered_and_resolved(FxRobot robot) throws Exception {
        open(robot, suggested());
        caret(robot, 0, 3);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        until(() -> desk.focused() != null && "note-text".equals(desk.focused().getId()));
        type(robot, "Nama resmi?");
        picture("review-note-writing");
        robot.push(KeyCode.ENTER);
        until(() -> open().story().review().notes().size() == 1);
        assertEquals("Budi", open().story().review().notes().getFirst().remarks().getFirst().by().author());
        until(() -> "body".equals(desk.focused().getId()));

        robot.push(KeyCode.CONTROL, KeyCode.M);
        until(() -> desk.focused() != null && "note-reply".equals(desk.focused().getId()));
        picture("review-note-open");
        type(robot, "Sudah dicek");
        robot.push(KeyCode.ENTER);
        until(() -> open().story().review().notes().getFirst().remarks().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        until(() -> find("#inspector #note-resolve") != null);
        picture("review-note-inspector");
        robot.clickOn("#inspector #note-resolve");

        until(() -> open().story().review().notes().getFirst().resolved());
        until(() -> find("#review-resolved").isVisible());
        robot.interact(() -> ((CheckBox) find("#review-resolved")).fire());
        until(() -> find("#inspector #note-resolve") != null);
    }

    @Test
    void a_proof_has_no_notes_beside_it_that_could_not_be_answered(FxRobot robot) throws Exception {
        open(robot, suggested());
        caret(robot, 0, 3);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        until(() -> desk.focused() != null && "note-text".equals(desk.focused().getId()));
        type(robot, "Nama resmi?");
        robot.push(KeyCode.ENTER);
        until(() -> find(".notes-margin").isVisible());

        robot.push(KeyCode.F12);
        until(() -> !find(".notes-margin").isVisible());
        robot.push(KeyCode.F12);

        until(() -> find(".notes-margin").isVisible());
    }

    @Test
    void the_page_and_the_package_know_nothing_of_it(FxRobot robot) throws Exception {
        open(robot, suggested());
        var problems = app.exportStory().problems(open().story());
        assertTrue(problems.getFirst().blocks());
        assertEquals("app.export.suggestions", problems.getFirst().what().key());
        String page = app.pages().previewed(open().story()).html();
        assertTrue(page.contains("karana"));
        assertFalse(page.contains("karena"));
    }

    @Test
    void in_the_dark_it_can_be_read_too(FxRobot robot) throws Exception {
        open(robot, suggested());
        robot.interact(() -> desk.commands().run("theme"));
        caret(robot, 1, 45);
        until(() -> find("#change-bubble").isVisible());
        picture("review-dark");
        robot.interact(() -> {
            desk.panes().navigationWanted().set(false);
            desk.panes().listWanted().set(false);
            desk.panes().inspectorWanted().set(false);
        });
        caret(robot, 0, 3);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        until(() -> desk.focused() != null && "note-text".equals(desk.focused().getId()));
        type(robot, "Nama resmi?");
        robot.push(KeyCode.ENTER);
        until(() -> open().story().review().notes().size() == 1);
        picture("review-dark-wide");
        until(() -> find("#note-reply") != null);
        assertEquals(Settings.Theme.DARK, app.settings().look().theme());
    }
}
