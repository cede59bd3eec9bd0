package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.topics.Filed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

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
        return desk.content().lookupAll(".filing-take").stream().map(row -> ((Button) row).getText()).toList();
    }

    private Node row(String kind, String name) {
        return desk.content().lookupAll(".filing-take").stream()
                .filter(row -> row.getId().equals("filing-" + kind.toLowerCase(Locale.ROOT) + "-" + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_key_takes_a_suggestion_and_another_sends_it_away_for_good(FxRobot robot) throws Exception {
        open(robot, STORY);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> offered().containsAll(List.of("banjir rob", "Endro Waluyo", "Tambaklorok")));
        picture("filing");

        robot.interact(() -> row("TAG", "banjir rob").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> open().story().topics().tags().equals(List.of("banjir rob")));
        robot.interact(() -> row("PERSON", "Endro Waluyo").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> open().story().topics().people().equals(List.of("Endro Waluyo")));
        robot.interact(() -> row("SUBJECT", "20000154").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> app.subjects().called(Filed.tag("banjir rob")).topics().equals(List.of("20000154")));
        until(() -> desk.content().lookupAll(".filing-take").stream().noneMatch(row -> row.getId().equals("filing-subject-20000154")));
        until(() -> !offered().contains("rob")); // it says again what the story bears
        robot.interact(() -> row("TAG", "Tambaklorok").requestFocus());
        robot.push(KeyCode.DELETE);
        until(() -> app.newsroom().answers().of("TAG", List.of("Tambaklorok"), STORY.id()).size() == 1);
        var answer = Objects.requireNonNull(
                app.newsroom().answers().of("TAG", List.of("Tambaklorok"), STORY.id()).get("Tambaklorok"));
        assertTrue(answer.here());
        assertEquals(0, answer.accepted());
    }
}
