package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the database that leads to others is damaged: SQLite is kept from all of them, the window is not. */
class InnerPageTest {
    private static final int PAGE = 4096;
    private static final int STORIES = 120;
    private static final int INNER_OF_TABLE = 5;
    private static final int INNER_OF_INDEX = 2;

    @TempDir
    Path temporary;

    private final Map<StoryId, Story> newest = new LinkedHashMap<>();

    @BeforeEach
    void fill() throws Exception {
        try (Newsroom newsroom = Newsroom.open(temporary.resolve("asal"), Samples.CLOCK)) {
            for (int i = 0; i < STORIES; i++) {
                Story story = Samples.story("Judul " + i, "Isi berita nomor " + i + " " + "kata ".repeat(60))
                        .with(Field.TAGS, i % 3 == 0 ? List.of("Beras") : List.of("Banjir"))
                        .withId(new StoryId(String.format("01a20000-0000-7000-8000-%012x", i)));
                newsroom.stories().save(story, Revision.Kind.SAVED);
                Story changed = story.with(Field.STANDFIRST, "Diubah " + i);
                newsroom.stories().save(changed, Revision.Kind.SAVED);
                newest.put(story.id(), changed);
            }
        }
    }

    private List<Integer> inner() throws Exception {
        byte[] bytes = Files.readAllBytes(temporary.resolve("asal").resolve(Newsroom.DATABASE));
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page < bytes.length / PAGE; page++) {
            int kind = bytes[page * PAGE];
            if (kind == INNER_OF_TABLE || kind == INNER_OF_INDEX) {
                pages.add(page);
            }
        }
        return pages;
    }

    private Path hit(int page) throws Exception {
        Path copy = Files.createDirectories(temporary.resolve("kena-" + page));
        Path database = Files.copy(temporary.resolve("asal").resolve(Newsroom.DATABASE), copy.resolve(Newsroom.DATABASE));
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek((long) page * PAGE);
            file.write(new byte[64]);
        }
        return copy;
    }

    @Test
    void every_story_is_read_and_listed_whichever_of_them_is_hit() throws Exception {
        int alone = 0;
        int listless = 0;
        assertTrue(inner().size() > 3, "not so many pages that lead to others");
        for (int page : inner()) {
            try (Newsroom newsroom = Newsroom.openToRead(hit(page), Samples.CLOCK)) {
                int missing = 0;
                for (Story story : newest.values()) {
                    alone += ReadAlone.gives(newsroom, story.id()) ? 0 : 1;
                    missing += newsroom.stories().find(story.id()).filter(one -> one.story().equals(story)).isPresent() ? 0 : 1;
                }
                assertEquals(0, missing, "stories not read with page " + page + " hit");
                listless += ReadAlone.lists(newsroom) ? 0 : 1;
                List<StoryId> listed = new ArrayList<>(
                        newsroom.stories().list().stream().map(Summary::id).toList());
                Collections.reverse(listed);
                assertEquals(List.copyOf(newest.keySet()), listed, "the list with page " + page + " hit");
            }
        }
        assertTrue(alone > STORIES / 2, "SQLite alone reads all but " + alone);
        assertTrue(listless > 0, "SQLite alone lists them all");
    }

    /** What the window asks of lists. */
    private static List<Object> asked(Newsroom newsroom) throws Exception {
        Stories stories = newsroom.stories();
        List<Summary> first = stories.page(ListFilter.ALL, Long.MAX_VALUE, 20);
        return List.of(
                first,
                stories.page(ListFilter.ALL, first.getLast().head(), 20),
                stories.page(new ListFilter.OfStatus(first.getFirst().status()), Long.MAX_VALUE, 20),
                stories.page(new ListFilter.OfTag("Beras"), Long.MAX_VALUE, 200),
                stories.at(ListFilter.ALL, 50, 20),
                stories.count(ListFilter.ALL),
                stories.counts().all(),
                stories.summaries(first.stream().map(Summary::id).toList().reversed()));
    }

    @Test
    void lists_are_the_same_whichever_page_above_them_is_hit() throws Exception {
        List<Object> whole;
        try (Newsroom newsroom = Newsroom.openToRead(temporary.resolve("asal"), Samples.CLOCK)) {
            whole = asked(newsroom);
        }
        for (int page : inner()) {
            try (Newsroom newsroom = Newsroom.openToRead(hit(page), Samples.CLOCK)) {
                List<Object> around = asked(newsroom);
                for (int i = 0; i < whole.size(); i++) {
                    assertEquals(whole.get(i), around.get(i), "question " + i + " with page " + page + " hit");
                }
            }
        }
    }

    @Test
    void what_is_read_so_bears_its_revision_and_says_how_it_was_read() throws Exception {
        Saved whole;
        StoryId id = newest.keySet().iterator().next();
        try (Newsroom newsroom = Newsroom.openToRead(temporary.resolve("asal"), Samples.CLOCK)) {
            whole = newsroom.stories().find(id).orElseThrow();
        }
        Saved read = new ByPages(temporary.resolve("asal").resolve(Newsroom.DATABASE)).newest(id).orElseThrow();

        assertEquals(new Saved(whole.story(), whole.revision(), true), read);
        assertTrue(new ByPages(temporary.resolve("asal").resolve(Newsroom.DATABASE))
                .newest(new StoryId("01a20000-0000-7000-8000-0000000fffff"))
                .isEmpty());
    }

    @Test
    void an_older_text_is_never_given_as_the_newest() throws Exception {
        StoryId id = newest.keySet().iterator().next();
        Path copy = Files.createDirectories(temporary.resolve("tua"));
        Path database = Files.copy(temporary.resolve("asal").resolve(Newsroom.DATABASE), copy.resolve(Newsroom.DATABASE));
        try (Connection opened = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = opened.createStatement()) {
            statement.executeUpdate("DROP TRIGGER revision_remains");
            statement.executeUpdate("DELETE FROM revision WHERE sequence = 2");
        }

        assertTrue(new ByPages(database).newest(id).isEmpty());
    }
}
