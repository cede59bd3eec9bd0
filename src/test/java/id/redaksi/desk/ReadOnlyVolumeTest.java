package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.samples.Volume;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A newsroom on a volume that cannot be written. */
class ReadOnlyVolumeTest {
    private static final Story STORY = Samples.story(
            "Harga beras naik", Collections.nCopies(20, "Sebuah alinea dengan beberapa kata saja.").toArray(String[]::new));

    private static Volume volume;

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 700, this::mounted);

    private Path mounted() throws Exception {
        volume = new Volume(8);
        Path place = Files.createDirectory(volume.folder().resolve("tempat"));
        try (App app = App.open(newsroom(), Clock.systemDefaultZone())) {
            app.newsroom().stories().save(STORY, Revision.Kind.CREATED);
        }
        volume.readOnly(true);
        return place;
    }

    private Path newsroom() {
        return volume.folder().resolve("tempat").resolve("newsroom");
    }

    @AfterEach
    void writable() {
        volume.readOnly(false);
    }

    @AfterAll
    static void unmount() throws Exception {
        volume.close();
    }

    private String text(String id) {
        return window.node(id) instanceof Label label ? label.getText() : "";
    }

    @Test
    void it_opens_and_says_so_and_what_is_typed_comes_back_when_it_can_be_written() throws Exception {
        DeskWindow.until(() -> window.desk().stories().current().isPresent() && window.view().body().getScene() != null);
        assertTrue(text("#standing-save-text").startsWith("Redaksi ini hanya dapat dibaca"));
        window.picture("read-only-light");
        window.act(() -> window.view().body().requestFocus());

        window.type("Ditulis di luar. ");
        DeskWindow.until(() -> text("#standing-save-text").contains("redaksi hanya dapat dibaca. Teks aman di "));
        window.picture("read-only-typed");
        Story written = window.story().story();
        DeskWindow.until(() -> window.app().newsroom().spill().holds(STORY.id()));
        window.act(() -> window.desk().stories().close(window.story(), () -> {}));
        DeskWindow.until(() -> window.desk().stories().all().isEmpty());
        window.act(() -> window.desk().stories().open(STORY.id()));
        DeskWindow.until(() -> window.desk().stories().current().isPresent());
        assertEquals(written, window.story().story());
        window.act(() -> window.desk().stories().close(window.story(), () -> {}));
        DeskWindow.until(() -> window.desk().stories().all().isEmpty());
        window.app().newsroom().spill().close();

        volume.readOnly(false);
        try (App app = App.open(newsroom(), Clock.systemDefaultZone())) {
            assertEquals(written, app.newsroom().stories().find(STORY.id()).orElseThrow().story());
        }
    }
}
