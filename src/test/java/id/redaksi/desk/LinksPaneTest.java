package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.RelatedStories;
import id.redaksi.app.Settings;
import id.redaksi.archive.RelatedStory;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.links.LinksForm;
import id.redaksi.desk.links.LinksViewModel;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Editing;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pane of links alone, with an archive that answers what the test says. */
@ExtendWith(ApplicationExtension.class)
class LinksPaneTest {
    private static final Ids IDS = Samples.ids();
    private static final Story STORY = story("Irak buka blokir Telegram")
            .with(Field.PLACES, List.of("Irak"))
            .with(Field.PEOPLE, List.of("Haider al-Yasiri"))
            .with(Field.RELATED, List.of(new Related(
                    "", "Berita yang sudah dihapus", "", id.redaksi.story.SeenDate.NONE, IDS.story().value())));
    private static final Story FIRST = story("Warga Bagdad sambut Telegram").with(Field.CHANNEL, "Internasional");
    private static final Story SECOND = story("Telegram kembali ramai di Basra")
            .with(Field.TIMES, new Workflow.Times(null, "2030-12-24T06:00:00+07:00", null, null));

    @TempDir
    static Path folder;

    private StackPane root;
    private Words words;
    private Looks looks;
    private App app;
    private OpenStory open;
    private LinksForm form;
    private Stage stage;
    private volatile List<RelatedStory> near = List.of(
            near(FIRST, List.of("Irak", "Telegram"), List.of("Haider al-Yasiri")), near(SECOND, List.of(), List.of()));

    private static RelatedStory near(Story story, List<String> tags, List<String> people) {
        return new RelatedStory(story.id(), tags, people, List.of(), List.of(), List.of("blokir", "otoritas"));
    }

    private static Story story(String headline) {
        return Samples.story(headline, "Haider al-Yasiri bicara di Irak hari ini.", "").withId(IDS.story());
    }

    @Start
    void start(Stage shown) throws Exception {
        Looks.loadFonts();
        stage = shown;
        root = new StackPane();
        words = new Words(Locale.of("id"));
        looks = new Looks(root);
        app = App.open(Files.createTempDirectory(folder, "redaksi"), Samples.CLOCK);
        for (Story story : List.of(FIRST, SECOND, STORY)) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
        app.newsroom().stories().save(
                story("Penunjuk").with(Field.RELATED, List.of(RelatedStories.entry(STORY))), Revision.Kind.CREATED);
        open = new OpenStory(new Editing(STORY, Samples.CLOCK), new SaveState.Pending());
        var stories = new OpenStories(app, Background.atOnce(), new Notices(), Samples.CLOCK);
        var shared = new LinksViewModel.Shared(
                app.storyLinks(),
                new RelatedStories(app.newsroom(), (_, _, _) -> near),
                app.linkableNames(),
                stories,
                Background.atOnce(),
                app.ids());
        form = new LinksForm(new LinksViewModel(open, shared), words, () -> {}, _ -> {});
        var pane = new ScrollPane(form);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("inspector");
        root.getChildren().add(pane);
        var scene = new Scene(root, 320, 900);
        looks.dress(scene);
        looks.become(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640));
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        form.run(true);
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    form.close();
                    stage.hide();
                    return true;
                })
                .get(10, TimeUnit.SECONDS);
        app.close();
    }

    private static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    private List<Node> cards(String part) {
        return List.copyOf(root.lookup(part).lookupAll(".links-card"));
    }

    private static String said(Node node) {
        return node.lookupAll(".label").stream().map(label -> ((Label) label).getText()).collect(Collectors.joining("|"));
    }

    private void picture(String name) throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            WaitForAsyncUtils.waitForFxEvents();
            Files.createDirectories(Path.of(wanted));
            var image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get(10, TimeUnit.SECONDS);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", Path.of(wanted, name + ".png").toFile());
        }
    }

    @Test
    void suggestions_say_why_and_what_is_under_embargo() throws Exception {
        picture("pane-light");
        String first = said(cards("#links-suggestions").getFirst());
        assertTrue(first.contains("Tag yang sama: Irak, Telegram\nOrang yang sama: Haider al-Yasiri"), first);
        assertFalse(cards("#links-suggestions").getFirst().lookup(".heed").isVisible());
        assertTrue(cards("#links-suggestions").getLast().lookup(".heed").isVisible());
        assertTrue(said(cards("#links-targets").getFirst()).contains("Sudah dihapus"));
    }

    @Test
    void enter_takes_a_suggestion_over_and_goes_on_to_the_next(FxRobot robot) throws Exception {
        robot.interact(() -> form.focusFirst(form));
        until(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()).getStyleClass().contains("links-relate"));
        robot.push(KeyCode.ENTER);

        until(() -> cards("#links-suggestions").size() == 1);
        assertEquals(RelatedStories.entry(FIRST), open.story().related().getLast());
        until(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()).getStyleClass().contains("links-relate"));
        robot.interact(open::undo);
        assertEquals(STORY, open.story());
        until(() -> cards("#links-suggestions").size() == 2);
    }

    @Test
    void up_and_down_go_from_row_to_row(FxRobot robot) throws Exception {
        robot.interact(() -> form.focusFirst(form));
        until(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()).getStyleClass().contains("links-relate"));
        Node first = stage.getScene().getFocusOwner();
        robot.push(KeyCode.DOWN);
        assertTrue(stage.getScene().getFocusOwner() != first
                && stage.getScene().getFocusOwner().getStyleClass().contains("links-relate"));
        robot.push(KeyCode.UP);
        assertEquals(first, stage.getScene().getFocusOwner());
    }

    @Test
    void a_suggestion_becomes_a_box_and_disappears(FxRobot robot) throws Exception {
        robot.clickOn(cards("#links-suggestions").getFirst().lookup(".links-box"));

        until(() -> cards("#links-suggestions").size() == 1);
        assertTrue(open.story().body().blocks().stream().anyMatch(block -> block instanceof RelatedBox));
    }

    @Test
    void what_is_written_asks_the_archive_again(FxRobot robot) throws Exception {
        near = List.of(near(SECOND, List.of("Basra"), List.of()));
        robot.interact(() -> open.set(Field.STANDFIRST, "Basra"));

        until(() -> cards("#links-suggestions").size() == 1
                && said(cards("#links-suggestions").getFirst()).contains("Basra"));
    }

    @Test
    void it_is_said_in_english_and_in_the_dark(FxRobot robot) throws Exception {
        robot.interact(() -> {
            looks.become(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640));
            words.speak(Locale.ENGLISH);
            form.run(false);
            near = List.of(near(SECOND, List.of("Irak"), List.of()));
            form.run(true);
        });
        until(() -> said(root).contains("Same tags: Irak"));
        picture("pane-dark");
        assertTrue(said(root).contains("Could be linked"));
    }
}
