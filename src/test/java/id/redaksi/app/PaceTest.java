package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many words are read in a minute is said once, and holds for the page and for the site. */
class PaceTest {
    @TempDir
    Path temporary;

    private static void read(App app, int pace) {
        app.use(app.settings().with(app.settings().checking().with(app.settings().checking().style().withPace(pace))));
    }

    @Test
    void a_page_tells_how_long_it_takes_at_the_pace_that_is_set() throws Exception {
        Story story = Samples.story("Judul", "kata apa ".repeat(350));
        try (App app = App.open(temporary.resolve("redaksi"), Samples.CLOCK)) {
            String usual = app.pages().previewed(story).html();
            read(app, 50);
            String slow = app.pages().previewed(story).html();

            assertTrue(usual.contains("2 menit baca"), "at the usual pace");
            assertTrue(slow.contains("9 menit baca"), "at fifty words a minute");
            assertTrue(app.pages().html(story).contains("9 menit baca"), "and on the site");
        }
    }

    @Test
    void a_site_is_made_anew_when_its_pace_changes() throws Exception {
        try (var house = new SiteHouse(temporary)) {
            var story = house.saved("Berita", "Ekonomi", 1);
            house.build();
            String before = house.files().toString();
            read(house.app, 50);
            assertEquals(before, house.files().toString());
            house.save(story.with(id.redaksi.story.Field.STANDFIRST, "Ringkas"));
            house.build();
            assertNotEquals(before, house.files().toString());
        }
    }
}
