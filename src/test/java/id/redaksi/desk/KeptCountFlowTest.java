package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class KeptCountFlowTest extends DeskFlow {
    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    @Override
    Settings settings() {
        return super.settings()
                .with(new Settings.Searching(List.of(new Settings.KeptSearch("Pangan", "beras")), false));
    }

    /** Past the index, as after an import by another program. */
    @Override
    void fill(App app) throws Exception {
        var ids = new Ids(Clock.systemUTC(), new SplittableRandom(7));
        for (int i = 0; i < 3; i++) {
            app.newsroom().stories().save(Samples.story("Harga beras turun " + i, "Pagi ini.").withId(ids.story()), Revision.Kind.CREATED);
        }
    }

    @Test
    void a_kept_search_is_counted_once_more_when_the_index_has_caught_up() throws Exception {
        until(() -> desk.content().lookupAll(".kept-search .label").stream()
                .anyMatch(label -> label instanceof Label shown && "3".equals(shown.getText())));
    }
}
