package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.app.Themes;
import id.redaksi.newsroom.Revision;
import id.redaksi.page.Manifest;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The site as a person builds it out of the window. */
class SiteFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(7));

    private Path target = Path.of("");

    @Override
    Settings settings() {
        Settings usual = super.settings();
        return usual.with(usual.publishing().withFolder(target.toString()));
    }

    @Override
    void fill(App app) throws Exception {
        for (int i = 0; i < 30; i++) {
            Story story = Samples.story("Harga cabai naik di pasar " + i, "Pedagang menambah stok.")
                    .withId(IDS.story())
                    .with(Field.CHANNEL, i % 3 == 0 ? "Nasional" : "Sport")
                    .with(Field.TAGS, List.of("Cabai", "Pasar " + i % 4))
                    .with(Field.STATUS, Workflow.Status.EXPORTED);
            app.newsroom().stories().save(i == 7 ? story.with(Field.HEADLINE, "") : story, Revision.Kind.CREATED);
        }
    }

    @Start
    void start(Stage stage) throws Exception {
        target = Files.createTempDirectory(folder, "situs").resolve("keluaran");
        show(stage);
    }

    private void openSheet(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.E);
        until(() -> find("#publish-sheet") != null);
    }

    private boolean isShown(String selector) {
        Node node = find(selector);
        return node != null && node.isVisible();
    }

    private String status() {
        return ((Label) find("#publish-status")).getText();
    }

    @Test
    void what_would_change_is_said_first_and_the_site_is_built_by_one_key(FxRobot robot) throws Exception {
        openSheet(robot);
        until(() -> isShown("#publish-build") && status().contains("akan ditulis"));
        assertTrue(Files.notExists(target.resolve("index.html")));
        picture("site-rehearsed");

        robot.interact(() -> find("#publish-build").requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> isShown("#publish-open"));

        assertTrue(Files.exists(target.resolve("index.html")), status());
        picture("site-built");
        robot.push(KeyCode.ESCAPE);
        until(() -> find("#publish-sheet") == null);
    }

    @Test
    void groups_open_and_close_by_keys(FxRobot robot) throws Exception {
        openSheet(robot);
        until(() -> isShown("#publish-build") && !((ListView<?>) find("#publish-rows")).getItems().isEmpty());
        ListView<?> rows = (ListView<?>) find("#publish-rows");
        robot.interact(() -> {
            rows.requestFocus();
            rows.getSelectionModel().selectLast();
        });
        int before = rows.getItems().size();

        robot.push(KeyCode.RIGHT);
        until(() -> rows.getItems().size() > before);
        picture("site-group");
        robot.push(KeyCode.LEFT);
        until(() -> rows.getItems().size() == before);
    }

    @Test
    void a_folder_of_somebody_else_is_refused_and_offered_to_be_shared(FxRobot robot) throws Exception {
        Files.createDirectories(target);
        Files.writeString(target.resolve("catatan.txt"), "milik orang lain");
        openSheet(robot);
        until(() -> isShown("#publish-merge"));
        assertTrue(find("#publish-build").isDisabled());
        picture("site-foreign");

        robot.clickOn("#publish-merge");
        robot.clickOn("#publish-look");
        until(() -> isShown("#publish-build") && status().contains("akan ditulis"));
        robot.clickOn("#publish-build");
        until(() -> isShown("#publish-open"));

        assertEquals("milik orang lain", Files.readString(target.resolve("catatan.txt")));
        assertTrue(Files.exists(target.resolve("index.html")));
    }

    @Test
    void the_site_is_set_in_the_settings_and_a_bad_address_is_explained(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        openSettings(robot, "publish.settings.site");
        until(() -> find("#publish-address") != null);
        TextField address = (TextField) find("#publish-address");
        robot.interact(address::requestFocus);
        type(robot, "bukan alamat");
        robot.push(KeyCode.TAB);
        until(() -> isShown("#publish-address-problem"));
        picture("site-settings-bad");
        assertEquals("", app.settings().publishing().address());

        robot.interact(() -> {
            address.setText("https://www.contoh.id");
            address.fireEvent(new javafx.event.ActionEvent());
        });

        assertEquals("https://www.contoh.id/", app.settings().publishing().address());
        picture("site-settings");
    }

    private ComboBox<?> themes(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        openSettings(robot, "publish.settings.theme");
        until(() -> find("#theme-choice") instanceof ComboBox<?> box && box.getValue() != null);
        return (ComboBox<?>) find("#theme-choice");
    }

    @Test
    void a_theme_is_chosen_and_its_options_are_kept_as_they_are_made(FxRobot robot) throws Exception {
        ComboBox<?> box = themes(robot);
        picture("theme");
        assertTrue(box.getItems().size() > 1);
        var manifest = app.themes().all().stream()
                .filter(one -> one.name().equals(app.settings().publishing().theme()))
                .findFirst()
                .flatMap(Themes.Offered::manifest)
                .orElseThrow();
        var option = manifest.options().stream()
                .filter(one -> one.kind() == Manifest.Kind.SWITCH)
                .findFirst()
                .orElseThrow();
        var check = (CheckBox) find("#theme-option-" + option.name());
        String wanted = String.valueOf(!check.isSelected());

        robot.interact(check::fire);

        assertEquals(Map.of(option.name(), wanted), app.settings().publishing().chosen());
        robot.interact(() -> ((Button) find("#theme-reset")).fire());
        assertEquals(Map.of(), app.settings().publishing().chosen());
        robot.interact(() -> box.getSelectionModel().selectFirst());
        until(() -> app.settings().publishing().theme().equals(app.themes().all().getFirst().name()));
        picture("theme-other");
    }

    @Test
    void a_copy_becomes_the_theme_and_what_is_broken_in_it_is_named_with_its_line(FxRobot robot) throws Exception {
        themes(robot);
        robot.interact(() -> ((Button) find("#theme-copy")).fire());
        until(() -> app.settings().publishing().theme().endsWith("-2") && isShown("#theme-show"));
        Path copy = app.themes().folder().resolve(app.settings().publishing().theme());
        assertTrue(Files.exists(copy.resolve("theme.json")));
        picture("theme-copied");

        Path template = copy.resolve("templates/story.html");
        Files.writeString(template, Files.readString(template) + "\n{{tidakada}}\n");
        robot.interact(() -> ((Button) find("#theme-again")).fire());

        until(() -> isShown("#theme-failed"));
        picture("theme-broken");
        robot.push(KeyCode.ESCAPE);
        openSheet(robot);
        until(() -> status().contains("story.html"));
        picture("site-broken");
    }

    @Test
    void everything_is_said_in_english_and_in_the_dark_too(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        openSheet(robot);
        until(() -> isShown("#publish-build") && status().contains("would be written"));
        picture("site-en-dark");
        robot.push(KeyCode.ESCAPE);
        openSettings(robot, "publish.settings.theme");
        until(() -> find("#theme-choice") instanceof ComboBox<?> box && box.getValue() != null);
        picture("theme-en-dark");
    }
}
