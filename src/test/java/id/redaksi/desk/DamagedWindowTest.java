package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.ReadAlone;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A window on a newsroom in which a page that leads to others is damaged. */
class DamagedWindowTest {
    private static final int PAGE = 4096;
    private static final int STORIES = 120;

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 700, this::damaged);

    private final List<Story> stories = new ArrayList<>();
    private final List<StoryId> astray = new ArrayList<>();

    private Path damaged() throws Exception {
        Path place = Files.createTempDirectory("redaksi");
        Path database = place.resolve("newsroom").resolve("newsroom.db");
        try (App app = App.open(place.resolve("newsroom"), Clock.systemDefaultZone())) {
            for (int i = 0; i < STORIES; i++) {
                Story story = Samples.story("Judul " + i, "Isi berita nomor " + i + " " + "kata ".repeat(60))
                        .withId(new StoryId(String.format("01a20000-0000-7000-8000-%012x", i)));
                app.newsroom().stories().save(story, Revision.Kind.SAVED);
                stories.add(story);
            }
        }
        byte[] whole = Files.readAllBytes(database);
        for (int page = 1; page < whole.length / PAGE && astray.size() < STORIES / 2; page++) {
            if (whole[page * PAGE] == 5) { // an inner page of a table (SQLite file format, section 1.6)
                Files.write(database, whole);
                astray.clear();
                wipe(database, page);
                look(place.resolve("newsroom"));
            }
        }
        assertTrue(astray.size() >= STORIES / 2, "SQLite alone is led to all but " + astray.size());
        return place;
    }

    private static void wipe(Path database, int page) throws Exception {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek((long) page * PAGE);
            file.write(new byte[64]);
        }
    }

    private void look(Path folder) throws Exception {
        try (Newsroom newsroom = Newsroom.openToRead(folder, Clock.systemDefaultZone())) {
            stories.stream().map(Story::id).filter(id -> !ReadAlone.gives(newsroom, id)).forEach(astray::add);
        }
    }

    @Test
    void a_story_that_sqlite_is_not_led_to_opens_and_the_window_says_how_it_was_read() throws Exception {
        StoryId id = astray.getFirst();
        DeskWindow.until(() -> window.desk().stories().current().isPresent()); // the newest opens by itself
        window.act(() -> window.desk().stories().open(id));
        DeskWindow.until(() -> window.desk().stories().current().filter(open -> open.id().equals(id)).isPresent());

        assertEquals(
                stories.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(), window.story().story());
        DeskWindow.until(() -> window.desk().standing().find("damaged:" + id.value()).isPresent());
        window.picture("damaged-light");
    }
}
