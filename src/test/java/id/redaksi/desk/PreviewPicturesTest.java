package id.redaksi.desk;

import id.redaksi.app.Settings;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures of the preview on every device, for eyes; they are taken where pictures are wanted. */
@EnabledIfSystemProperty(named = "redaksi.pictures", matches = ".+")
class PreviewPicturesTest {
    @RegisterExtension
    final DeskWindow window = new DeskWindow(1560, 900);

    private static Story story() {
        Story story = Samples.story(
                "Harga cabai rawit naik tiga kali lipat di sejumlah pasar Jakarta",
                IntStream.range(0, 14)
                        .mapToObj(i -> "Pedagang di Pasar Minggu mengatakan pasokan dari Jawa Timur berkurang sejak pekan"
                                + " lalu karena hujan. “Biasanya sepuluh karung sehari, sekarang hanya tiga,” kata Siti.")
                        .toArray(String[]::new));
        return story.with(Field.STANDFIRST, "Pasokan dari Jawa Timur berkurang sejak hujan turun terus-menerus.")
                .with(Field.CHANNEL, "Ekonomi");
    }

    private void fire(String id) {
        window.act(() -> ((ToggleButton) window.node("#" + id)).fire());
    }

    private void shot(String name) throws Exception {
        for (int i = 0; i < 6; i++) {
            org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        }
        window.picture(name);
    }

    private void text(int size) {
        window.act(() -> ((MenuButton) window.node("#preview-text"))
                .getItems().stream()
                        .filter(item -> ("preview-text-" + size).equals(item.getId()))
                        .map(RadioMenuItem.class::cast)
                        .forEach(RadioMenuItem::fire));
    }

    @Test
    void devices_in_light_and_dark() throws Exception {
        window.open(story());
        window.act(() -> window.desk().panes().previewWanted().set(true));
        window.act(() -> window.desk().panes().navigationWanted().set(false));
        DeskWindow.until(() -> window.node("#preview-page") != null);
        Thread.sleep(1500);
        window.act(() -> window.stage().setWidth(1110));
        window.act(() -> window.desk().panes().previewWanted().set(true));
        Thread.sleep(500);
        shot("preview-narrow");
        window.act(() -> window.stage().setWidth(1560));
        for (String language : new String[] {"id", "en"}) {
            for (Settings.Theme theme : new Settings.Theme[] {Settings.Theme.LIGHT, Settings.Theme.DARK}) {
                window.act(() -> window.desk().settle(window.app().settings().with(new Settings.Look(language, theme, 17.5, 640))));
                String at = language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
                for (String device : new String[] {"phone", "tablet", "desktop", "paper"}) {
                    fire("preview-" + device);
                    Thread.sleep(300);
                    shot("preview-" + at + "-" + device);
                }
                fire("preview-phone");
                fire("preview-dark");
                text(200);
                Thread.sleep(300);
                shot("preview-" + at + "-phone-dark-200");
                text(100);
                fire("preview-dark");
            }
        }
    }
}
