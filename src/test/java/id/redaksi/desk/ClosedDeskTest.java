package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Offline;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What outlives a window must not keep it: with its dictionaries and stories it is 25 MB and more. */
class ClosedDeskTest {
    @TempDir
    Path folder;

    private WeakReference<Desk> openedAndClosed(int number) throws Exception {
        try (App app = App.open(folder.resolve("redaksi" + number), Clock.systemDefaultZone())) {
            Desk desk = WaitForAsyncUtils.asyncFx(() -> {
                        var made = new Desk(app, Clock.systemDefaultZone(), () -> {});
                        var stage = new Stage();
                        var scene = new Scene(new StackPane(), 800, 700);
                        scene.setRoot(made.content());
                        made.dress(scene);
                        stage.setScene(scene);
                        stage.show();
                        made.stories().create();
                        return made;
                    })
                    .get(20, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.asyncFx(() -> {
                        ((Stage) desk.content().getScene().getWindow()).hide();
                        return true;
                    })
                    .get(20, TimeUnit.SECONDS);
            desk.close();
            return new WeakReference<>(desk);
        }
    }

    @Test
    void closed_windows_are_let_go() throws Exception {
        Offline.install();
        FxToolkit.registerPrimaryStage();
        List<WeakReference<Desk>> closed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            closed.add(openedAndClosed(i));
        }

        // JavaFX itself holds on to the window it showed last.
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return closed.stream().filter(one -> one.get() != null).count() <= 1;
        });
        assertTrue(closed.getFirst().refersTo(null));
    }
}
