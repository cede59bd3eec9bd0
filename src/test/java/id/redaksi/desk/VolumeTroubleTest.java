package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.session.SaveState;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A volume that is full under a window in which somebody writes. */
class VolumeTroubleTest {
    private static final Story STORY = Samples.story(
            "Harga beras naik", Collections.nCopies(20, "Sebuah alinea dengan beberapa kata saja.").toArray(String[]::new));

    private static Volume volume;

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 700, this::mounted);

    /** Where the newsroom is made; the story is in it before the window opens. */
    private Path mounted() throws Exception {
        volume = new Volume(8);
        Path place = Files.createDirectory(volume.folder().resolve("tempat"));
        try (App app = App.open(place.resolve("newsroom"), Clock.systemDefaultZone())) {
            app.newsroom().stories().save(STORY, Revision.Kind.CREATED);
        }
        return place;
    }

    @AfterAll
    static void unmount() throws Exception {
        volume.close();
    }

    private String text(String id) {
        return window.node(id) instanceof Label label ? label.getText() : "";
    }

    private void opened() throws Exception {
        DeskWindow.until(() -> window.desk().stories().current().isPresent() && window.view().body().getScene() != null);
        window.act(() -> window.view().body().requestFocus());
    }

    private String state() {
        return window.story().saveStateProperty().get().getClass().getSimpleName();
    }

    @Test
    void a_full_volume_is_said_and_everything_is_saved_once_there_is_room() throws Exception {
        opened();
        volume.fill();
        String typed = "";
        while (!text("#standing-save-text").contains("disk penuh") && typed.length() < 2_000) {
            window.type("kata lagi ");
            typed += "kata lagi ";
        }
        DeskWindow.until(() -> text("#standing-save-text").contains("Belum tersimpan: disk penuh. Teks aman di "));
        window.type("selesai ");

        volume.resize(32);
        DeskWindow.until(() -> state().equals(SaveState.Saved.class.getSimpleName())
                && text("#standing-save-text").isEmpty());

        assertTrue(window.story().story().body().text().startsWith(typed + "selesai "));
        DeskWindow.until(() -> !window.app().newsroom().spill().holds(STORY.id()));
        assertEquals(
                window.story().story(),
                window.app().newsroom().stories().find(STORY.id()).orElseThrow().story());
    }
}
