package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.newsroom.Revision;
import id.redaksi.page.heard.HeardLine;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.Workflow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The preview's other looks, as a person goes through them. */
class LooksFlowTest extends DeskFlow {
    private static final String HEADLINE =
            "Harga Cabai Rawit Merah di Pasar Senen Tembus Rp90.000 per Kilogram Menjelang Akhir Tahun";

    private Story story;

    @Start
    void start(Stage stage) throws Exception {
        Looks.loadFonts();
        show(stage);
        stage.setWidth(1500);
    }

    @Override
    Settings settings() {
        boolean dark = Boolean.getBoolean("redaksi.dark");
        return super.settings()
                .with(new Settings.Look(
                        System.getProperty("redaksi.language", "id"),
                        dark ? Settings.Theme.DARK : Settings.Theme.LIGHT,
                        17.5,
                        640));
    }

    @Override
    void fill(App app) throws Exception {
        var ids = app.ids();
        List<Block> blocks = List.of(
                new Paragraph(ids.block(), Inline.of("Harga cabai rawit merah di sejumlah pasar tradisional Jakarta terus naik dalam sepekan terakhir.")),
                new Heading(ids.block(), 4, Inline.of("Pasokan berkurang")),
                new Paragraph(
                        ids.block(),
                        Inline.of("Daftar harga lengkap dapat dilihat di sini.").with(35, 42, new Link("https://contoh.example/harga"))),
                new Table(ids.block(), false, 2, List.of(Inline.of("Senen"), Inline.of("Rp90.000")), Inline.EMPTY));
        story = Story.blank(ids)
                .with(Field.HEADLINE, HEADLINE)
                .with(Field.STANDFIRST, "Pedagang menyebut pasokan dari Jawa Tengah turun separuh sejak hujan turun terus-menerus.")
                .with(Field.CHANNEL, "Finance")
                .with(Field.WHATSAPP, "*Cabai makin pedas*\n\nHarga di Pasar Senen _Rp90.000_ per kilogram.")
                .with(Field.STATUS, Workflow.Status.READY)
                .with(Field.TIMES, new Workflow.Times(null, "2099-11-25T06:00:00+07:00", null, null))
                .withBody(new Body(blocks));
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
    }

    private void look(FxRobot robot, String command) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> {
            desk.commands().run(command);
        });
    }

    private String said(String selector) {
        return find(selector) instanceof Label label ? label.getText() : "";
    }

    /** Leaves a picture of all of a node, also of what is scrolled away. */
    private void picture(String name, String selector) throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            WaitForAsyncUtils.waitForFxEvents();
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.web(Boolean.getBoolean("redaksi.dark") ? "#17181A" : "#F6F5F2"));
            var image = WaitForAsyncUtils.asyncFx(() -> find(selector).snapshot(parameters, null)).get();
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", Path.of(wanted, name + ".png").toFile());
        }
    }

    @Test
    void the_cards_say_what_is_cut_and_lead_to_the_field(FxRobot robot) throws Exception {
        look(robot, "lookResults");
        until(() -> find("#piece-x-title") instanceof Button button && !button.getText().isEmpty());
        picture("looks-results");
        picture("looks-results-whole", ".results-column");

        assertTrue(((Button) find("#piece-x-title")).getText().contains(
                desk.words().now("edit.limited.headline")));
        assertTrue(find("#results-x").lookupAll(".piece-lost").stream().anyMatch(Node::isVisible));

        robot.interact(() -> ((Button) find("#piece-x-title")).fire());
        untilFocused("field-socialTitle");
        type(robot, "Cabai Rp90.000");
        assertTrue(desk.panes().previewWanted().get(), "the preview stays in sight of what is typed");
        until(() -> find("#results-x").lookupAll(".piece-lost").stream().noneMatch(Node::isVisible));
        until(() -> find("#results-x").lookupAll(".link-title").stream()
                .anyMatch(node -> ((Label) node).getText().equals("Cabai Rp90.000")));
    }

    /** A photo of these pixels, two colours beside each other. */
    private String photo(int width, int height) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new java.awt.Color(0x7A2E2E));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new java.awt.Color(0xD9A441));
        pen.fillOval(width / 3, height / 4, width / 2, height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return app.photos().take("pasar.png", bytes.toByteArray()).sha256();
    }

    @Test
    void each_place_shows_the_photo_in_its_own_way(FxRobot robot) throws Exception {
        look(robot, "lookResults");
        String photo = photo(500, 400);
        robot.interact(() -> open().set(Field.LEAD, open().story().lead().withPhoto(photo)));

        until(() -> find("#results-x").lookupAll(".image-view").stream()
                .anyMatch(view -> ((ImageView) view).getImage() != null));
        until(() -> find("#piece-photo-facebook").getParent().isVisible());
        assertFalse(find("#piece-photo-x").getParent().isVisible(), "large enough for X");
        picture("looks-photo-whole", ".results-column");

        robot.interact(() -> ((Button) find("#piece-photo-facebook")).fire());
        untilFocused("lead-photo");
    }

    @Test
    void faults_that_are_heard_lead_to_the_text(FxRobot robot) throws Exception {
        look(robot, "lookHeard");
        until(() -> find("#heard-list") instanceof ListView<?> list && !list.getItems().isEmpty());
        untilFocused("heard-list");
        picture("looks-heard");
        ListView<?> list = (ListView<?>) find("#heard-list");
        assertEquals(3, list.getItems().stream().filter(line -> ((HeardLine) line).problem().isPresent()).count());

        robot.interact(() -> ((Button) find("#heard-next")).fire());
        HeardLine first = (HeardLine) list.getSelectionModel().getSelectedItem();
        assertEquals(new HeardLine.Heading(4), first.what());
        robot.push(KeyCode.ENTER);
        untilFocused("body");
        assertEquals(
                first.key(),
                desk.tabs().current().orElseThrow().body().model().selection().head().block().value());
    }

    @Test
    void a_heading_that_is_mended_is_heard_mended(FxRobot robot) throws Exception {
        look(robot, "lookHeard");
        until(() -> find("#heard-list") instanceof ListView<?> list && !list.getItems().isEmpty());

        Block heading = open().story().body().blocks().get(1);
        robot.interact(() -> desk.tabs().current().orElseThrow().body().model().change(
                new Heading(heading.id(), 2, Inline.of("Pasokan berkurang"))));

        until(() -> ((ListView<?>) find("#heard-list")).getItems().stream()
                .anyMatch(line -> ((HeardLine) line).what().equals(new HeardLine.Heading(2))));
    }

    @Test
    void an_embargo_is_said_and_stays_when_one_looks_past_it(FxRobot robot) throws Exception {
        look(robot, "lookPage");
        until(() -> said("#moment-said").contains("2099-11-25 06:00"));
        String now = said("#moment-said");
        picture("looks-embargo");

        robot.interact(() -> desk.commands().run("momentEmbargo"));
        until(() -> !said("#moment-said").equals(now));
        picture("looks-embargo-due");

        assertNotNull(open().story().workflow().times().embargo());
        assertFalse(desk.commands().runnable("momentPublication").get());
    }

    @Test
    void a_moment_is_typed(FxRobot robot) throws Exception {
        look(robot, "momentChosen");
        untilFocused("moment-time");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type(robot, "besok");
        robot.push(KeyCode.ENTER);
        until(() -> Objects.requireNonNull(find("#moment-time")).getStyleClass().contains("wrong"));
        picture("looks-moment-wrong");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type(robot, "2100-01-01 07.30");
        robot.push(KeyCode.ENTER);
        until(() -> !Objects.requireNonNull(find("#moment-time")).getStyleClass().contains("wrong"));

        assertEquals("2100-01-01 07:30", ((TextField) find("#moment-time")).getText());
    }
}
