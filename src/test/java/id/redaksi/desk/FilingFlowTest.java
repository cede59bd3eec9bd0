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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a story may be filed under, offered beside its tags and answered by single keys. */
class FilingFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(11));
    private static final Story FILED = Samples.story("Rob Lagi di Demak", "Banjir rob merendam Sayung, Demak.")
            .withId(IDS.story())
            .with(Field.TAGS, List.of("banjir rob"))
            .with(Field.CHANNEL, "Regional");
    private static final Story STORY = Samples.story(
                    "Banjir Rob Rendam Tambaklorok",
                    "Banjir rob merendam permukiman di Tambaklorok, Semarang. Tinggi banjir rob 70 sentimeter.",
                    "Kepala BPBD Kota Semarang, Endro Waluyo, mengatakan tanggul di Tambaklorok jebol.")
            .withId(IDS.story());

    @Start
    void start(Stage stage) throws Exception {
        Looks.loadFonts();
        show(stage);
        stage.setWidth(1280);
        desk.panes().inspectorWanted().set(true);
    }

    @Override
    void fill(App app) throws Exception {
        app.newsroom().stories().save(FILED, Revision.Kind.CREATED);
    }

    private List<String> offered() {
        return desk.content().lookupAll(".filing-name").stream().map(name -> ((Label) name).getText()).toList();
    }

    private Node row(String name) {
        Node label = desk.content().lookupAll(".filing-name").stream()
                .filter(one -> ((Label) one).getText().equals(name))
                .findFirst()
                .orElseThrow();
        Node at = label;
        while (!at.getStyleClass().contains("filing-take")) {
            at = Objects.requireNonNull(at.getParent());
        }
        return at;
    }

    @Test
    void one_key_takes_a_suggestion_and_another_sends_it_away_for_good(FxRobot robot) throws Exception {
        open(robot, STORY);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> offered().containsAll(List.of("banjir rob", "Endro Waluyo", "Tambaklorok")));
        picture("filing");

        robot.interact(() -> row("banjir rob").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> open().story().topics().tags().equals(List.of("banjir rob")));
        robot.interact(() -> row("Endro Waluyo").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> open().story().topics().people().equals(List.of("Endro Waluyo")));
        robot.interact(() -> row("Tambaklorok").requestFocus());
        robot.push(KeyCode.DELETE);
        until(() -> !offered().contains("banjir rob"));

        robot.interact(() -> open().set(Field.STANDFIRST, "Warga mengungsi."));
        until(() -> app.newsroom().answers().of("TAG", List.of("Tambaklorok"), STORY.id()).size() == 1);
        var answer = Objects.requireNonNull(
                app.newsroom().answers().of("TAG", List.of("Tambaklorok"), STORY.id()).get("Tambaklorok"));
        assertTrue(answer.here());
        assertEquals(0, answer.accepted());
    }

    @Test
    void it_looks_alike_in_the_dark_and_in_english(FxRobot robot) throws Exception {
        app.use(app.settings().with(new id.redaksi.app.Settings.Look("en", id.redaksi.app.Settings.Theme.DARK, 17.5, 640)));
        open(robot, STORY);
        robot.interact(() -> desk.content().getStyleClass().add("dark"));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> !offered().isEmpty());
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !offered().isEmpty());
        picture("filing-dark");
        assertFalse(offered().isEmpty());
    }
}
