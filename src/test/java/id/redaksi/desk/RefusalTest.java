package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.NewsroomFailed.Way;
import id.redaksi.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen that stands in place of a window whose newsroom cannot be opened. */
@ExtendWith(ApplicationExtension.class)
class RefusalTest {
    private static final Message HELD = Message.of(
            "newsroom.inUseOn", "/home/sari/Dokumen/Redaksi", "4711", "2026-11-25 09.30", "meja-berita");

    private final List<String> done = new ArrayList<>();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Looks.loadFonts();
        scene = new Scene(new StackPane(), 980, 620);
        stage.setScene(scene);
        stage.show();
    }

    private void show(FxRobot robot, Way way, Locale language) {
        var acts = new Refusal.Acts(
                () -> done.add("again"), () -> done.add("read"), () -> done.add("other"), () -> done.add("leave"),
                _ -> Optional.empty());
        robot.interact(() -> new Refusal(new Opening.Refused(HELD, way), new Words(language), acts).show(scene));
    }

    @Test
    void each_button_does_what_it_says(FxRobot robot) throws Exception {
        show(robot, Way.HELD, Locale.of("id"));
        for (String name : List.of("again", "read", "other", "leave")) {
            robot.interact(() -> ((Button) scene.lookup("#refusal-" + name)).fire());
        }

        assertEquals(List.of("again", "read", "other", "leave"), done);
        picture("refusal-id");
        show(robot, Way.HELD, Locale.ENGLISH);
        picture("refusal-en");
    }

    @Test
    void reading_is_offered_only_where_it_can_be_done(FxRobot robot) {
        show(robot, Way.NONE, Locale.ENGLISH);
        assertNull(scene.lookup("#refusal-read"));

        show(robot, Way.READ, Locale.ENGLISH);
        assertNotNull(scene.lookup("#refusal-read"));
    }

    private void picture(String name) throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            WaitForAsyncUtils.waitForFxEvents();
            Files.createDirectories(Path.of(wanted));
            var image = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(10, TimeUnit.SECONDS);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", Path.of(wanted, name + ".png").toFile());
        }
    }
}
