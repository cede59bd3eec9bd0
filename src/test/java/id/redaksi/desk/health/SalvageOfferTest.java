package id.redaksi.desk.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SalvageOfferTest {
    @TempDir
    Path temporary;

    @Test
    void a_damaged_newsroom_is_saved_and_what_was_saved_is_opened(FxRobot robot) throws Exception {
        Path folder = temporary.resolve("redaksi");
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            newsroom.stories().save(Samples.story("Judul", "Isi."), Revision.Kind.CREATED);
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("newsroom.db"));
        Arrays.fill(bytes, 0, 4096, (byte) 7);
        Files.write(folder.resolve("newsroom.db"), bytes);
        Path into = temporary.resolve("baru");
        List<Path> opened = new ArrayList<>();

        robot.interact(() -> {
            var said = new Label();
            var offer = new SalvageOffer(
                    folder, new Words(Wording.INDONESIAN), Background.atOnce(), said, opened::add);
            offer.salvage(into);
            assertTrue(said.getText().contains("1 berita"), said.getText());
            offer.fire();
        });

        assertEquals(List.of(into), opened);
        assertTrue(SalvageOffer.fits(folder, Message.of("newsroom.notDatabase")));
        assertFalse(SalvageOffer.fits(folder, Message.of("newsroom.inUse")));
        assertFalse(SalvageOffer.fits(temporary, Message.of("newsroom.damaged")));
    }
}
