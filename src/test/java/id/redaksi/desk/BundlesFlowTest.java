package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
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

/** Bundles as a person makes them and puts them in order. */
class BundlesFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(31));
    private static final Story FIRST = story("Banjir merendam tiga kecamatan di Bekasi", Status.EXPORTED);
    private static final Story SECOND = story("Tanggul jebol, dua ribu warga mengungsi", Status.READY);
    private static final Story KILLED = story("Kabar waduk retak", Status.KILLED);
    private static final Story LAST = story("Air mulai surut, sekolah dibuka lagi", Status.DRAFT);

    private static Story story(String headline, Status status) {
        return Samples.story(headline, "Kabar dari lapangan.")
                .withId(IDS.story())
                .with(Field.STATUS, status)
                .with(Field.CHANNEL, "Megapolitan");
    }

    @Override
    void fill(App app) throws Exception {
        for (Story story : List.of(FIRST, SECOND, KILLED, LAST)) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void opened() throws Exception {
        until(() -> desk.stories().current().filter(one -> one.id().equals(LAST.id())).isPresent()
                && ((ListView<?>) find("#story-list")).getItems().size() == 4);
    }

    private List<Bundle> bundles() throws Exception {
        return app.newsroom().bundles().after(java.util.Optional.empty(), 10);
    }

    private Bundle only() throws Exception {
        return bundles().getFirst();
    }

    private Bundle made(String name, Story... stories) throws Exception {
        List<StoryId> ids = java.util.Arrays.stream(stories).map(Story::id).toList();
        return app.changeBundles()
                .create(id.redaksi.newsroom.BundleId.made(app.ids()), name, Bundle.Kind.LIPSUS, ids)
                .after()
                .orElseThrow();
    }

    private ListView<?> members() {
        return (ListView<?>) find("#bundle-members");
    }

    private void untilNotice(String start) throws Exception {
        until(() -> find("#notice").isVisible() && ((Label) find("#notice-text")).getText().startsWith(start));
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        picture(name + "-id-light");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        picture(name + "-en-dark");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640))));
    }

    @Test
    void a_bundle_is_made_named_filled_and_ordered_and_each_change_can_be_taken_back(FxRobot robot) throws Exception {
        opened();
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        untilFocused("bundles-search");
        pictures(robot, "bundles-none");
        robot.clickOn("#bundles-new");
        untilFocused("bundle-name");
        type(robot, "Banjir Bekasi 2026");
        robot.push(KeyCode.ENTER);
        until(() -> only().slug().equals("banjir-bekasi-2026"));
        until(() -> ((TextInputControl) find("#bundle-slug")).getText().equals("banjir-bekasi-2026"));
        robot.interact(() -> desk.bundles().bundling().add(uncheckedOnly().id(), List.of(FIRST.id(), SECOND.id(), KILLED.id(), LAST.id()), () -> {}));
        until(() -> members().getItems().size() == 4);

        robot.interact(() -> {
            members().requestFocus();
            members().getSelectionModel().select(3);
        });
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> only().stories().indexOf(LAST.id()) == 2);
        until(() -> members().getSelectionModel().getSelectedIndex() == 2);
        robot.push(KeyCode.SPACE);
        until(() -> only().member(LAST.id()).orElseThrow().main());
        pictures(robot, "bundles");
        robot.push(KeyCode.DELETE);
        until(() -> !only().has(LAST.id()));
        until(() -> members().getItems().size() == 3);
        robot.clickOn("#bundles-undo");
        until(() -> only().has(LAST.id()));
        robot.clickOn("#bundle-delete");
        until(() -> bundles().isEmpty());
        robot.clickOn("#bundles-undo");
        until(() -> only().stories().size() == 4);
        robot.clickOn("#bundles-close");

        until(() -> find("#used-bundles").isVisible());
        assertTrue(app.newsroom().verify().isEmpty());
    }

    private Bundle uncheckedOnly() {
        try {
            return only();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_marked_goes_into_a_new_bundle_and_the_navigation_lists_it(FxRobot robot) throws Exception {
        opened();
        ListView<?> list = (ListView<?>) find("#story-list");
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(1, 2, 3);
        });
        robot.push(KeyCode.CONTROL, KeyCode.F5);
        untilFocused("add-to-bundle-name");
        type(robot, "Banjir");
        pictures(robot, "add-to-bundle");
        robot.push(KeyCode.ENTER);
        untilNotice("Bundel “Banjir” dibuat dengan 3 berita.");
        assertEquals(List.of(KILLED.id(), SECOND.id(), FIRST.id()), only().stories());

        until(() -> find("#used-bundles").isVisible());
        robot.clickOn("#used-bundles .navigation-row");
        until(() -> list.getItems().size() == 3);
        pictures(robot, "bundle-list");
        robot.interact(() -> desk.bundles().bundling().undo());
        until(() -> bundles().isEmpty() && list.getItems().isEmpty());
    }

    @Test
    void a_row_of_the_list_has_a_menu_that_keys_open(FxRobot robot) throws Exception {
        opened();
        ListView<?> list = (ListView<?>) find("#story-list");
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(1, 2);
        });
        robot.interact(() -> javafx.event.Event.fireEvent(list, new javafx.scene.input.ContextMenuEvent(
                javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        var menu = javafx.stage.Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .map(javafx.scene.control.ContextMenu.class::cast)
                .filter(one -> "story-menu".equals(one.getId()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Buka", "Kirim ke tujuan…", "Tambahkan ke bundel…", "Ubah banyak berita…", "Batalkan berita yang ditandai…"),
                menu.getItems().stream().map(javafx.scene.control.MenuItem::getText).filter(text -> text != null).toList());

        robot.interact(() -> {
            menu.hide();
            menu.getItems().getLast().fire();
        });
        until(() -> find("#bulk-sheet") != null);
        until(() -> ((Label) find("#bulk-ahead")).getText().contains("Status diganti pada 1"));
        assertTrue(find("#bulk-ground").isVisible());
        robot.interact(() -> ((ComboBox<?>) find("#bulk-ground")).getSelectionModel().select(3));
        until(() -> ((Label) find("#bulk-ahead")).getText().contains("Alasan bagi pembaca"));
        pictures(robot, "bulk-kill");
    }

    @Test
    void before_a_kill_the_bundles_are_named_and_the_story_stays_in_them(FxRobot robot) throws Exception {
        opened();
        made("Banjir Bekasi", FIRST, LAST);
        robot.interact(() -> desk.links().kill());
        until(() -> find("#touched-sheet") != null);
        until(() -> find("#touched-sheet").lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().equals(
                        "Tetap ada di 1 bundel tetapi tidak dicetak di sana: “Banjir Bekasi”.")));
        pictures(robot, "bundle-kill");
        robot.interact(((Button) find("#touched-do"))::fire);
        until(() -> open().story().workflow().status() == Status.KILLED);

        assertEquals(List.of(FIRST.id(), LAST.id()), only().stories());
    }

    @Test
    void a_merge_moves_the_place_in_a_bundle_and_one_undo_brings_it_back(FxRobot robot) throws Exception {
        opened();
        Bundle bundle = made("Banjir Bekasi", LAST, SECOND);
        robot.interact(() -> desk.links().mergeInto(id.redaksi.app.RelatedStories.entry(FIRST)));
        until(() -> find("#touched-sheet") != null);
        robot.interact(((Button) find("#touched-do"))::fire);
        until(() -> only().stories().equals(List.of(FIRST.id(), SECOND.id())));
        until(() -> find("#notice-act") != null && find("#notice").isVisible());

        robot.clickOn("#notice-act");
        until(() -> only().equals(bundle));
        until(() -> open().story().workflow().status() == Status.DRAFT);
    }

    @Test
    void the_pane_of_links_says_which_bundles_have_the_story(FxRobot robot) throws Exception {
        opened();
        made("Banjir Bekasi", FIRST, LAST);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        until(() -> find("#links-bundles .card-title") != null);
        assertEquals("Banjir Bekasi", ((Button) find("#links-bundles .card-title")).getText());
        robot.interact(() -> stage.setWidth(1400));
        pictures(robot, "links-bundles");
        until(() -> find("#links-bundles .card-title") != null);
        robot.interact(((Button) find("#links-bundles .card-title"))::fire);
        until(() -> find("#bundles-sheet") != null && members().getItems().size() == 2);
    }
}
