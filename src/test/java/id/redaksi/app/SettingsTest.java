package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits among the settings: kept, read again, and heeded at an export. */
class SettingsTest {
    private static final Limits OWN = Limits.USUAL
            .with(LimitedText.PUSH, Limits.ALL, OptionalInt.of(100))
            .with(LimitedText.HEADLINE, "Sport", OptionalInt.of(60))
            .with(LimitedText.CAPTION, "Sport", OptionalInt.of(200));

    @TempDir
    Path folder;

    @Test
    void limits_are_kept_and_read_again() throws Exception {
        new SettingsFile(folder).write(Settings.DEFAULT.with(OWN));

        assertEquals(OWN, new SettingsFile(folder).read().limits());
    }

    @Test
    void a_file_without_limits_has_the_usual_ones_and_what_it_says_besides() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"house\": {\"site\": \"iNews\"}}");

        Settings settings = new SettingsFile(folder).read();

        assertEquals(Limits.USUAL, settings.limits());
        assertEquals("iNews", settings.house().site());
    }

    @Test
    void a_limit_that_cannot_be_is_passed_over_and_the_others_hold() throws Exception {
        Files.writeString(
                folder.resolve("settings.json"),
                """
                {"house": {"site": "iNews"}, "limits": {
                  "all": {"headline": 0, "push": "seratus", "caption": 1e9, "newsletter": 50, "masakan": 3, "whatsapp": 2.5},
                  "channels": {"Sport": {"headline": 60}, "Techno": 7, "": {"headline": 5}, "Finance": [1]}}}
                """);

        Settings settings = new SettingsFile(folder).read();

        assertEquals(
                Limits.USUAL
                        .with(LimitedText.NEWSLETTER, Limits.ALL, OptionalInt.of(50))
                        .with(LimitedText.HEADLINE, "Sport", OptionalInt.of(60)),
                settings.limits());
        assertEquals("iNews", settings.house().site());
    }

    @Test
    void an_export_says_what_runs_over_and_stops_only_when_told_to() throws Exception {
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            Story story = Samples.story("Judul yang " + "sangat ".repeat(10) + "panjang", "Teks");
            List<ExportStory.Problem> told = app.exportStory().problems(story);
            String said = Wording.of(Wording.INDONESIAN).text(told.getFirst().what());

            assertEquals(1, told.size());
            assertFalse(told.getFirst().blocks());
            assertEquals("Judul: 88 karakter, 18 lebih dari batas 70.", said);

            app.use(Settings.DEFAULT.with(new Settings.Exporting(Set.of(Settings.Rule.LENGTH), "")));
            assertTrue(app.exportStory().problems(story).getFirst().blocks());

            app.use(Settings.DEFAULT.with(Limits.USUAL.with(LimitedText.HEADLINE, "", OptionalInt.of(88))));
            assertEquals(List.of(), app.exportStory().problems(story));
        }
    }
}
