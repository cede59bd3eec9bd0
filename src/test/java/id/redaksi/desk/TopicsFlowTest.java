package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What tags and channels are called outside, said with the keyboard. */
class TopicsFlowTest extends DeskFlow {
    @Override
    void fill(App app) throws Exception {
        app.newsroom().stories().save(
                Samples.story("Persija menang", "Kabar.").with(Field.TAGS, List.of("Persija", "Liga 1")), Revision.Kind.CREATED);
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private ListView<?> rows(String selector) {
        return (ListView<?>) find(selector);
    }

    private List<String> topics(Filed filed) throws Exception {
        return app.subjects().called(filed).topics();
    }

    private void untilIdle() throws Exception {
        until(() -> !desk.many().acts().busyProperty().get());
    }

    @Test
    void a_tag_stands_for_a_topic_that_is_typed_and_one_undo_takes_it_back(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.push(KeyCode.F5);
        untilFocused("tags-search");
        robot.write("Persija", 0);
        robot.push(KeyCode.ENTER);
        until(() -> rows("#tags-list").getItems().size() == 1);
        robot.push(KeyCode.DOWN);
        until(() -> find("#topics-search").isVisible());
        robot.interact(() -> find("#topics-search").requestFocus());
        robot.write("soc", 0);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("sepak b", 0);
        until(() -> find("#topics-offered").isVisible() && rows("#topics-offered").getItems().size() == 1);
        picture("topik-dicari");

        robot.push(KeyCode.ENTER);

        until(() -> topics(Filed.tag("Persija")).equals(List.of("20001065")));
        untilIdle();
        picture("topik-dipilih");
        robot.interact(() -> desk.many().acts().undo());
        until(() -> topics(Filed.tag("Persija")).isEmpty());
        untilIdle();
    }

    @Test
    void channels_have_their_topics_in_the_same_sheet(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.push(KeyCode.F5);
        untilFocused("tags-search");
        robot.interact(() -> ((javafx.scene.control.RadioButton) find("#tags-channels")).fire());
        until(() -> rows("#tags-list").getItems().size() > 5);
        robot.interact(() -> {
            rows("#tags-list").requestFocus();
            rows("#tags-list").getSelectionModel().clearAndSelect(app.settings().house().channels().indexOf("Sport"));
        });
        until(() -> find("#topics-field").isVisible() && find("#topics-field").lookup(".tag-chip") != null);
        picture("topik-kanal");
        assertEquals(List.of("15000000"), topics(Filed.channel("Sport")));
        robot.interact(() -> ((javafx.scene.control.Button) find("#topics-field").lookup(".chip-button")).fire());
        until(() -> topics(Filed.channel("Sport")).isEmpty());
        untilIdle();
        robot.interact(() -> ((javafx.scene.control.Button) find("#tags-topics")).fire());
        until(() -> find("#topics-state") != null);
        picture("topik-berkas");
        assertTrue(((Label) find("#topics-state")).getText().contains("IPTC"));
    }

    @Test
    void a_receivers_table_is_filled_from_row_to_row(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent());
        robot.interact(() -> desk.many().showReceivers());
        until(() -> find("#receivers-list") != null && rows("#receivers-list").getItems().size() > 5);
        robot.interact(() -> {
            ((ComboBox<?>) find("#receiver-name")).getEditor().setText("Situs A");
            rows("#receivers-list").requestFocus();
            rows("#receivers-list").getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.ENTER);
        untilFocused("receivers-text");
        robot.write("Dalam Negeri", 0);
        robot.push(KeyCode.ENTER);
        until(() -> rows("#receivers-list").getSelectionModel().getSelectedIndex() == 1);
        untilFocused("receivers-text");
        untilIdle();
        robot.write("Dunia", 0);
        robot.interact(() -> ((TextField) find("#receivers-slug")).setText("dunia"));
        robot.push(KeyCode.ENTER);
        until(() -> rows("#receivers-list").getSelectionModel().getSelectedIndex() == 2);
        untilIdle();
        picture("penerima");

        List<String> channels = app.settings().house().channels();
        var table = app.subjects().table("Situs A").orElseThrow();
        assertEquals(new Category("Dalam Negeri", "", ""), table.row(Filed.channel(channels.getFirst())).orElseThrow());
        assertEquals(new Category("Dunia", "", "dunia"), table.row(Filed.channel(channels.get(1))).orElseThrow());
    }
}
