package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Topics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    private static final Ids IDS = Samples.ids();

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private Links links;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(folder.resolve("redaksi"), Samples.CLOCK);
        links = newsroom.stories().links();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Story kept(String headline, Story... targets) throws Exception {
        List<Related> entries = new ArrayList<>();
        for (Story target : targets) {
            entries.add(new Related("", target.headline(), "", SeenDate.NONE, target.id().value()));
        }
        Story story = Samples.story(headline, "teks").withId(IDS.story()).with(Field.RELATED, entries);
        newsroom.stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    @Test
    void the_stories_that_point_to_one_are_read_page_by_page_each_once() throws Exception {
        Story target = kept("Sasaran");
        Story other = kept("Lain");
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < 25; i++) {
            wanted.add(kept("Penunjuk " + i, target, other).headline());
        }

        List<Pointing> read = new ArrayList<>();
        for (Optional<id.redaksi.story.StoryId> before = Optional.empty(); ; ) {
            List<Pointing> page = links.to(target.id(), before, 10);
            read.addAll(page);
            if (page.size() < 10) {
                break;
            }
            before = Optional.of(page.getLast().story().id());
        }

        assertEquals(25, read.size());
        assertEquals(wanted, new HashSet<>(read.stream().map(one -> one.story().headline()).toList()));
        assertTrue(read.stream().allMatch(one -> one.kinds().equals(Set.of(Pointer.Kind.RELATED))));
        assertEquals(25, links.count(target.id(), 100));
        assertEquals(7, links.count(target.id(), 7));
    }

    @Test
    void a_pointer_that_was_taken_out_is_gone_from_the_list() throws Exception {
        Story target = kept("Sasaran");
        Story pointing = kept("Penunjuk", target);

        newsroom.stories().save(pointing.with(Field.RELATED, List.of()), Revision.Kind.SAVED);

        assertEquals(List.of(), links.to(target.id(), Optional.empty(), 10));
    }

    @Test
    void a_story_that_was_erased_is_not_among_those_that_are_there() throws Exception {
        Story target = kept("Sasaran");
        Story pointing = kept("Penunjuk", target);
        newsroom.stories().erase(target.id());

        assertEquals(Set.of(pointing.id()), links.stories(List.of(target.id(), pointing.id())).keySet());
        assertEquals(1, links.count(target.id(), 10));
    }

    @Test
    void exports_are_counted_with_the_last_one() throws Exception {
        Story story = kept("Keluar");
        newsroom.stories().save(story.with(Field.STANDFIRST, "a"), Revision.Kind.EXPORTED);
        newsroom.stories().save(story.with(Field.STANDFIRST, "b"), Revision.Kind.EXPORTED);

        assertEquals(new Exports(2, Optional.of(Samples.CLOCK.instant())), links.exports(story.id()));
        assertEquals(new Exports(0, Optional.empty()), links.exports(kept("Di dalam").id()));
    }

    @Test
    void names_are_looked_up_by_what_is_written() throws Exception {
        Story story = kept("Nama");
        Topics topics = new Topics("", List.of("Telegram"), List.of("Haider al-Yasiri"), List.of("BPS"), List.of("Irak"));
        newsroom.stories().save(
                story.with(Field.TAGS, topics.tags())
                        .with(Field.PEOPLE, topics.people())
                        .with(Field.ORGANISATIONS, topics.organisations())
                        .with(Field.PLACES, topics.places()),
                Revision.Kind.SAVED);
        List<String> asked = new ArrayList<>(List.of("Irak", "Telegram", "Haider al-Yasiri", "BPS", "Tidak ada"));
        for (int i = 0; i < 500; i++) {
            asked.add("Kata " + i);
        }

        assertEquals(
                Set.of(
                        new KnownName("Irak", KnownName.What.PLACE, "Irak"),
                        new KnownName("Telegram", KnownName.What.TAG, "Telegram"),
                        new KnownName("Haider al-Yasiri", KnownName.What.PERSON, "Haider al-Yasiri")),
                Set.copyOf(links.names(asked)));
    }

    @Test
    void a_synonym_leads_to_its_tag() throws Exception {
        newsroom.database().write(session -> {
            session.run("INSERT INTO term VALUES ('Komdigi', '', '')");
            session.run("INSERT INTO synonym VALUES ('Kominfo', 'Komdigi')");
            return true;
        });

        assertEquals(
                Set.of(
                        new KnownName("Kominfo", KnownName.What.TAG, "Komdigi"),
                        new KnownName("Komdigi", KnownName.What.TAG, "Komdigi")),
                Set.copyOf(links.names(List.of("Kominfo", "Komdigi"))));
    }

    @Test
    void every_question_is_answered_by_an_index_and_nothing_is_sorted() throws Exception {
        for (String question : List.of(Links.TO, Links.KINDS + " AND name IN ('a', 'b')")) {
            List<String> plan = newsroom.database()
                    .read(session -> session.all(
                            "EXPLAIN QUERY PLAN " + question.replace("?", "1"), row -> row.text(4)));
            assertTrue(plan.stream().noneMatch(step -> step.startsWith("SCAN") || step.contains("TEMP B-TREE")), () -> "" + plan);
        }
    }
}
