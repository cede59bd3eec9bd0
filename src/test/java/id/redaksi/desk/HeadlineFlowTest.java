package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The sheet in which headlines are compared, in English and in the dark. */
class HeadlineFlowTest extends DeskFlow {
    private static final Story STORY = Samples.story(
            "Banjir Rob Rendam Tambaklorok",
            "Banjir rob kembali merendam permukiman nelayan di Tambaklorok, Kota Semarang, Jawa Tengah. Sebanyak 340 keluarga"
                    + " mengungsi ke masjid dan balai kelurahan sejak Senin malam.",
            "\"Tanggul laut di sisi timur jebol sepanjang 12 meter,\" kata Endro Waluyo. Perbaikan darurat dilakukan dengan"
                    + " karung pasir yang didatangkan dari tiga kecamatan.");

    @Start
    void start(Stage stage) throws Exception {
        Looks.loadFonts();
        show(stage);
        stage.setWidth(1280);
    }

    @Override
    Settings settings() {
        return Settings.DEFAULT.with(
                new Settings.Look("en", Settings.Theme.DARK, 17.5, 640));
    }

    private String said() {
        Node sheet = find("#headline-sheet");
        return sheet.lookupAll(".label").stream().map(label -> ((Label) label).getText()).collect(Collectors.joining("|"));
    }

    @Test
    void a_headline_and_a_standfirst_are_taken_from_the_sheet(FxRobot robot) throws Exception {
        open(robot, STORY);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        until(() -> find("#headline-sheet") != null && find(".headline-standfirst") != null);
        String longer = "Banjir Rob Kembali Rendam Permukiman Nelayan Tambaklorok Semarang, 340 Keluarga Mengungsi";
        robot.interact(() -> ((TextField) find("#headline-2")).setText(longer));
        picture("headlines");
        assertTrue(said().contains("of 600 pixels; cut off: “"), said());
        assertTrue(said().contains("min to read"), said());

        robot.interact(() -> ((Button) find(".headline-standfirst")).fire());
        until(() -> open().story().titles().standfirst().startsWith("Banjir rob kembali"));
        robot.interact(() -> ((Button) find("#headline-take-2")).fire());
        until(() -> open().story().headline().equals(longer));
        assertTrue(!desk.sheets().isOpen());
    }
}
