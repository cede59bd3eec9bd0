package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.edit.Spotlight;
import id.redaksi.edit.Typography.Sign;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.Ways;
import id.redaksi.language.Receiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

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

    private Set<Sign> signs(String json) throws IOException {
        Files.writeString(folder.resolve("settings.json"), json);
        return new SettingsFile(folder).read().writing().signs();
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        var settings = Settings.DEFAULT.with(new Settings.Writing(Set.of(Sign.DASHES), true, List.of("—", "😀")))
                .with(new Settings.Focus(true, Spotlight.LINE, "Inter"))
                .with(new Settings.Searching(
                        List.of(new Settings.KeptSearch("Timnas", "tag:\"timnas u-23\" -rumor")), true))
                .with(Settings.DEFAULT.checking().with(HouseStyle.USUAL
                        .withPace(250)
                        .with(Ways.ANY.with(Ways.Dates.WORDS).with(Ways.English.BRITISH))
                        .requiring("Sport", Set.of("tags:3"))
                        .requiring(Receiver.key("x"), Set.of("standfirst", "later:2"))));
        var file = new SettingsFile(folder);

        file.write(settings);

        assertEquals(settings, file.read());
    }

    @Test
    void a_pace_that_nobody_reads_at_is_the_nearest_that_somebody_does() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"checking\": {\"style\": {\"pace\": 9}}}");
        assertEquals(HouseStyle.SLOWEST, new SettingsFile(folder).read().checking().style().pace());
        Files.writeString(folder.resolve("settings.json"), "{\"checking\": {\"style\": {\"pace\": \"cepat\"}}}");
        assertEquals(HouseStyle.USUAL_PACE, new SettingsFile(folder).read().checking().style().pace());
    }

    @Test
    void the_tree_of_channels_is_read_again_and_a_flat_list_from_before_as_well() throws IOException {
        var tree = new Channels(List.of("Nasional", "Sport", "Sepak Bola"), java.util.Map.of("Sepak Bola", "Sport"));
        var file = new SettingsFile(folder);
        file.write(Settings.DEFAULT.with(Settings.DEFAULT.house().with(tree)));
        assertEquals(tree, file.read().house().tree());
        String json = Files.readString(folder.resolve("settings.json"));
        assertEquals(
                List.of("Nasional", "Sport", "Sepak Bola"),
                id.redaksi.guard.Json.mapper().readerForListOf(String.class).readValue(
                        id.redaksi.guard.Json.mapper().readTree(json).path("house").path("channels")));

        Files.writeString(
                folder.resolve("settings.json"), "{\"house\": {\"channels\": [\"A\", \"B\"], \"parents\": [1]}}");
        assertEquals(Channels.flat(List.of("A", "B")), file.read().house().tree());
    }

    @Test
    void a_file_from_before_the_signs_were_apart_is_understood() throws IOException {
        assertEquals(Set.of(), signs("{\"writing\": {\"printSigns\": false}}"));
        assertEquals(EnumSet.allOf(Sign.class), signs("{\"writing\": {\"printSigns\": true}}"));
        assertEquals(EnumSet.allOf(Sign.class), signs("{}"));
        assertEquals(Set.of(Sign.QUOTES), signs("{\"writing\": {\"signs\": [\"QUOTES\", \"OTHER\", 3]}}"));
    }

    @Test
    void the_characters_put_in_last_come_first_once_each() {
        var writing = Settings.DEFAULT.writing();
        for (String one : List.of("—", "½", "—", "zwei")) {
            writing = writing.withCharacter(one);
        }
        assertEquals(List.of("—", "½"), writing.characters());
        for (int code = 0x2190; code < 0x21C0; code++) {
            writing = writing.withCharacter(Character.toString(code));
        }
        assertEquals(Settings.Writing.CHARACTERS, writing.characters().size());
    }

    @Test
    void a_kept_search_that_cannot_be_one_is_left_out() throws IOException {
        Files.writeString(folder.resolve("settings.json"), """
                {"searching": {"kept": [7, {"name": "Kosong"}, {"name": "Gol", "typed": "gol"}, {"typed": "x"}]}}""");

        assertEquals(
                new Settings.Searching(List.of(new Settings.KeptSearch("Gol", "gol")), false),
                new SettingsFile(folder).read().searching());
    }

    @Test
    void what_was_chosen_for_the_site_is_read_again() throws IOException {
        var publishing = new Settings.Publishing(
                "https://www.contoh.id/berita", "Kabar dari desa", "cetak", Map.of("cetak", Map.of("aksen", "#aa0000")),
                Settings.Left.REDIRECT_HOME, 30, "https://www.contoh.id/logo.png", "/srv/situs");
        var file = new SettingsFile(folder);

        file.write(Settings.DEFAULT.with(publishing));

        assertEquals(publishing, file.read().publishing());
        assertEquals("https://www.contoh.id/berita/", publishing.address());
        assertEquals(Map.of("aksen", "#aa0000"), publishing.chosen());
    }

    @Test
    void nonsense_about_the_site_is_as_if_it_said_nothing() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                """
                {"publishing": {"address": "javascript:alert(1)", "theme": " ", "options": [1], "unpublished": "MOON",
                 "perPage": 100000}}""");

        Settings.Publishing read = new SettingsFile(folder).read().publishing();

        assertEquals("", read.address());
        assertEquals(Settings.Publishing.USUAL_THEME, read.theme());
        assertEquals(Settings.Left.NOTICE, read.unpublished());
        assertEquals(100, read.perPage());
        assertEquals(Map.of(), read.options());
    }
}
