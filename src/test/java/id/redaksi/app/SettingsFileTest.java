package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.edit.Spotlight;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read() throws Exception {
        var file = new SettingsFile(folder);
        Settings chosen = Settings.DEFAULT.with(new Settings.Focus(true, Spotlight.LINE, "Inter"));

        file.write(chosen);

        assertEquals(chosen, file.read());
    }

    @Test
    void a_file_from_before_or_with_nonsense_has_the_usual_for_what_it_lacks() throws Exception {
        var file = new SettingsFile(folder);
        Files.writeString(folder.resolve("settings.json"), "{\"look\": {\"textSize\": 20}}");
        assertEquals(Settings.DEFAULT.focus(), file.read().focus());
        assertEquals(20, file.read().look().textSize());

        Files.writeString(
                folder.resolve("settings.json"),
                "{\"focus\": {\"typewriter\": \"?\", \"spotlight\": \"MOON\", \"font\": 7}, \"look\": {\"textSize\": 900}}");
        assertEquals(new Settings.Focus(false, Spotlight.OFF, "7"), file.read().focus());
        assertEquals(36, file.read().look().textSize());
    }
}
