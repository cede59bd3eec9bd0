package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Formats;
import id.redaksi.app.Settings;
import id.redaksi.exchange.Format;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Targets as a person makes them, sends to them, and reads what went. */
class TargetsFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(77));
    private static final Story FIRST = story("Harga cabai naik tajam di sepuluh kota", Status.READY);
    private static final Story DRAFT = story("Pedagang menahan stok bawang", Status.DRAFT);
    private static final Story LAST = story("Pemerintah impor cabai mulai pekan depan", Status.READY);

    private static Story story(String headline, Status status) {
        return Samples.story(headline, "Kabar dari lapangan.")
                .withId(IDS.story())
                .with(Field.STATUS, status)
                .with(Field.CHANNEL, "Finance");
    }

    @Override
    Settings settings() {
        return super.settings().with(new Settings.Searching(List.of(new Settings.KeptSearch("Semua cabai", "cabai")), false));
    }

    private Path inbox;

    @Override
    void fill(App app) throws Exception {
        inbox = Files.createTempDirectory(folder, "masuk");
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void stories(FxRobot robot) throws Exception {
        app.newsroom().stories().save(FIRST, Revision.Kind.CREATED);
        app.newsroom().stories().save(DRAFT, Revision.Kind.CREATED);
        open(robot, LAST);
    }

    private Target made() throws Exception {
        return app.changeTargets().create(new Target(
                TargetId.made(app.ids()), "Kantor berita Antara", "ninjs-1.6", Map.of(), false, app.deliver().place(inbox), "{slug}-r{revision}"));
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        picture(name + "-id-light");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        picture(name + "-en-dark");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640))));
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> ((Button) find("#" + id)).fire());
    }

    private void write(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            ((TextField) find("#" + id)).requestFocus();
            ((TextField) find("#" + id)).setText(text);
        });
        robot.push(KeyCode.ENTER);
    }

    private Target only() throws Exception {
        return app.newsroom().targets().all().getFirst();
    }

    private String label(String id) {
        return find("#" + id) instanceof Label label ? label.getText() : "";
    }

    @SuppressWarnings("unchecked") // the box was made of formats
    private void choose(FxRobot robot, String format) {
        robot.interact(() -> ((ComboBox<Format>) find("#target-format")).setValue(Formats.named(format).orElseThrow()));
    }

    private List<String> files() throws Exception {
        try (Stream<Path> all = Files.list(inbox)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_target_is_made_with_a_live_example_tested_duplicated_and_deleted_with_a_way_back(FxRobot robot) throws Exception {
        stories(robot);
        robot.interact(() -> desk.commands().run("targets"));
        until(() -> find("#targets-sheet") != null);
        pictures(robot, "targets-none");
        fire(robot, "targets-new");
        untilFocused("target-name");
        type(robot, "Kantor berita Antara");
        robot.push(KeyCode.ENTER);
        until(() -> only().name().equals("Kantor berita Antara"));
        fire(robot, "target-test");
        until(() -> label("target-told").startsWith("Tujuan ini belum punya folder"));

        choose(robot, "ninjs");
        until(() -> only().format().equals("ninjs"));
        robot.interact(() -> ((CheckBox) find("#target-packed")).setSelected(false));
        until(() -> !only().packed());
        robot.interact(() -> ((TextField) find("#target-naming")).setText("{date}/{slug}"));
        assertTrue(label("target-example").startsWith("Selain isian"), label("target-example"));
        robot.interact(() -> ((TextField) find("#target-naming")).setText("{channel}_{slug}_r{revision}"));
        assertTrue(label("target-example").endsWith("_harga-cabai-naik_r12.json"), label("target-example"));
        robot.push(KeyCode.ENTER);
        write(robot, "target-naming", "{channel}_{slug}_r{revision}");
        until(() -> only().naming().equals("{channel}_{slug}_r{revision}"));
        Target now = only();
        app.changeTargets().change(now.id(), target -> target.withPlace(Target.Place.of(inbox.toString())));
        fire(robot, "target-duplicate");
        until(() -> app.newsroom().targets().all().size() == 2 && "Kantor berita Antara 2".equals(((TextField) find("#target-name")).getText()));
        fire(robot, "target-test");
        until(() -> label("target-told").startsWith("Bisa ditulis"));
        pictures(robot, "targets");
        fire(robot, "target-delete");
        until(() -> app.newsroom().targets().all().size() == 1 && find("#notice").isVisible());
        robot.interact(() -> ((Button) find("#notice-act")).fire());
        until(() -> app.newsroom().targets().all().size() == 2);
    }

    @Test
    void what_is_sent_is_shown_before_and_after_and_the_story_says_where_it_went_and_that_it_changed(FxRobot robot) throws Exception {
        stories(robot);
        made();
        robot.interact(() -> desk.commands().run("deliver"));
        until(() -> find("#deliver-send") instanceof Button send && !send.isDisabled());
        assertEquals("Kirim 1 berita", ((Button) find("#deliver-send")).getText());
        pictures(robot, "deliver-one");
        fire(robot, "deliver-send");
        until(() -> label("deliver-status").contains("dibaca ulang"));
        pictures(robot, "deliver-sent");
        assertEquals(2, files().size());
        fire(robot, "deliver-close");

        robot.interact(desk.places()::showExport);
        until(() -> find("#send-log") != null && !find("#send-log").lookupAll(".card").isEmpty());
        assertTrue(find("#send-log").lookupAll(".targets-changed").isEmpty());
        robot.interact(() -> open().set(Field.HEADLINE, "Pemerintah batal impor cabai"));
        robot.interact(() -> desk.stories().save(open(), () -> {}));
        until(() -> !find("#send-log").lookupAll(".targets-changed").isEmpty());
        pictures(robot, "deliver-export-pane");
        assertEquals(
                "Kantor berita Antara",
                ((MenuButton) find("#send-to")).getItems().getFirst().getText());

        robot.interact(() -> ((MenuButton) find("#send-to")).getItems().getFirst().fire());
        until(() -> find("#deliver-rows") instanceof ListView<?> rows && rows.getItems().size() == 1);
        chooseWay(robot, "Semua yang berubah");
        until(() -> find("#deliver-rows") instanceof ListView<?> rows && rows.isVisible());
        chooseWay(robot, "Pencarian: Semua cabai");
        until(() -> label("deliver-status").startsWith("2 berita akan dikirim"));
        assertFalse(((CheckBox) find("#deliver-again")).isSelected());
        pictures(robot, "deliver-search");
        robot.interact(() -> ((CheckBox) find("#deliver-again")).setSelected(true));
        fire(robot, "deliver-manage");
        until(() -> find("#target-log") instanceof ListView<?> log && log.getItems().size() == 1);
        pictures(robot, "targets-log");
        fire(robot, "targets-close");
        fire(robot, "deliver-close");
        assertFalse(find("#deliver-sheet") instanceof Node);
    }

    private void chooseWay(FxRobot robot, String start) {
        robot.interact(() -> choose((ComboBox<?>) find("#deliver-way"), start));
    }

    private static <T> void choose(ComboBox<T> box, String start) {
        for (T item : box.getItems()) {
            if (box.getConverter().toString(item).startsWith(start)) {
                box.setValue(item);
            }
        }
    }

    @Test
    void a_folder_that_is_gone_is_told_in_the_sheet_and_nothing_is_noted(FxRobot robot) throws Exception {
        stories(robot);
        Target target = made();
        robot.interact(() -> desk.commands().run("deliver"));
        until(() -> find("#deliver-send") instanceof Button send && !send.isDisabled());
        Files.delete(inbox);
        fire(robot, "deliver-send");
        until(() -> label("deliver-status").startsWith("Folder "));
        pictures(robot, "deliver-gone");

        assertEquals(0, app.newsroom().deliveries().count(target.id()));
    }
}
