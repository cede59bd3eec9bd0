package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Story STORY = Samples.story("Judul", "Satu paragraf yang panjang sekali. ".repeat(40));

    @TempDir
    Path temporary;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws NewsroomFailed {
        newsroom = Newsroom.open(temporary.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Revision saved(int number) throws SaveFailed {
        return newsroom.stories().save(state(number), Revision.Kind.AUTOSAVED);
    }

    private static Story state(int number) {
        return STORY.with(Field.HEADLINE, "Judul " + number).with(Field.STANDFIRST, "Nomor " + (number * 31 % 17));
    }

    private void damage(String sql, Object... values) throws Exception {
        newsroom.database().write(session -> {
            session.run("DROP TRIGGER IF EXISTS revision_stays");
            session.run(sql, values);
            return true;
        });
    }

    @Test
    void every_state_of_a_long_history_comes_back() throws Exception {
        int most = Contents.LONGEST + 20;
        List<Revision> made = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            made.add(saved(i));
        }

        List<Version> history = newsroom.stories().history(STORY.id());
        assertEquals(made.reversed(), history.stream().map(Version::revision).toList());
        for (int i = 0; i < most; i += 37) {
            assertEquals(state(i), newsroom.stories().at(made.get(i)));
        }
        assertEquals(List.of(), newsroom.stories().verify());
    }

    @Test
    void a_damaged_old_revision_costs_neither_the_newest_nor_a_marked_one() throws Exception {
        Revision first = saved(1);
        Revision second = saved(2);
        Revision third = saved(3);
        saved(4);
        newsroom.stories().mark(third, new Mark(" Terbit pagi ", true));
        damage("UPDATE revision SET content = X'78DA00' WHERE sequence = ?", second.sequence());

        assertEquals(state(4), newsroom.stories().find(STORY.id()).orElseThrow().story());
        assertEquals(state(1), newsroom.stories().at(first));
        assertEquals(state(3), newsroom.stories().at(third));
        assertEquals(
                "newsroom.storyDamaged",
                assertThrows(NewsroomFailed.class, () -> newsroom.stories().at(second)).explanation().key());
        assertEquals(3, newsroom.stories().verify().size());
        assertEquals(new Mark("Terbit pagi", true), newsroom.stories().history(STORY.id()).get(1).mark());

        saved(5);
        assertEquals(state(5), newsroom.stories().find(STORY.id()).orElseThrow().story());
    }

    @Test
    void a_damaged_copy_of_the_newest_is_named_and_the_newest_still_opens_and_is_saved_over() throws Exception {
        saved(1);
        saved(2);
        damage("UPDATE current SET content = X'7B7D'");

        assertEquals(state(2), newsroom.stories().find(STORY.id()).orElseThrow().story());
        assertEquals(1, newsroom.stories().verify().size());

        saved(3);
        assertEquals(state(3), newsroom.stories().find(STORY.id()).orElseThrow().story());
        assertEquals(List.of(), newsroom.stories().verify());
    }

    @Test
    void a_mark_is_taken_back() throws Exception {
        Revision first = saved(1);
        newsroom.stories().mark(first, new Mark("Versi pertama", false));
        newsroom.stories().mark(first, Mark.NONE);

        assertTrue(newsroom.stories().history(STORY.id()).getFirst().mark().isNone());
    }

    @Test
    void a_newsroom_opened_to_read_shows_everything_and_keeps_nothing() throws Exception {
        saved(1);
        try (Newsroom reading = Newsroom.openToRead(temporary.resolve("redaksi"), Samples.CLOCK)) {
            assertTrue(reading.isReadOnly());
            assertEquals(state(1), reading.stories().find(STORY.id()).orElseThrow().story());
            saved(2);
            assertEquals(state(2), reading.stories().find(STORY.id()).orElseThrow().story());

            var refused = assertThrows(
                    SaveFailed.class, () -> reading.stories().save(state(3), Revision.Kind.SAVED));
            assertEquals("newsroom.readOnly", refused.explanation().key());
            assertEquals(newsroom.instance(), reading.instance());
        }
    }

    @Test
    void an_erased_story_leaves_no_byte_of_its_words_and_does_not_come_back() throws Exception {
        Story secret = STORY.with(Field.HEADLINE, "Narasumber Rahasia Sekali")
                .with(Field.TAGS, List.of("Rahasia Sekali"))
                .with(Field.PEOPLE, List.of("Rahasia Sekali"));
        Story other = Samples.oneOfEach().withId(new id.redaksi.story.StoryId("01a20000-0000-7000-8000-000000000000"));
        newsroom.stories().save(other, Revision.Kind.SAVED);
        Revision first = newsroom.stories().save(secret, Revision.Kind.SAVED);
        newsroom.stories().mark(first, new Mark("Rahasia Sekali", true));
        newsroom.stories().save(secret.with(Field.STANDFIRST, "Rahasia Sekali"), Revision.Kind.SAVED);
        var place = new id.redaksi.story.Position(secret.body().blocks().getFirst().id(), 0, 0);
        newsroom.drafts().keep(secret.with(Field.STANDFIRST, "Rahasia Sekali lagi"), new Drafts.Caret(place, place, 0));
        assertTrue(holds("Rahasia Sekali"));

        assertTrue(newsroom.stories().erase(secret.id()));

        assertFalse(holds("Rahasia Sekali"));
        assertEquals(List.of(), newsroom.stories().history(secret.id()));
        assertEquals(other, newsroom.stories().find(other.id()).orElseThrow().story());
        assertEquals(List.of(), newsroom.stories().verify());
        assertEquals(
                "newsroom.purged",
                assertThrows(SaveFailed.class, () -> newsroom.stories().save(secret, Revision.Kind.AUTOSAVED))
                        .explanation()
                        .key());
        newsroom.stories().save(secret, Revision.Kind.RESTORED);
        assertEquals(secret, newsroom.stories().find(secret.id()).orElseThrow().story());
    }

    @Test
    void a_revision_bears_the_name_of_who_signs() throws Exception {
        newsroom.signedBy(() -> "Sari Dewi");

        assertEquals("Sari Dewi", saved(1).author());
        assertEquals("Sari Dewi", newsroom.stories().history(STORY.id()).getFirst().revision().author());
    }

    private boolean holds(String text) throws Exception {
        try (Stream<Path> files = Files.list(temporary.resolve("redaksi"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
