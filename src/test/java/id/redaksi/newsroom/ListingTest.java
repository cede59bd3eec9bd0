package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of a newsroom against the same lists made by sorting all of it. */
class ListingTest {
    private static final List<String> CHANNELS = List.of("", "Politik", "Olahraga", "Dunia");
    private static final List<String> TAGS = List.of("banjir", "Pemilu", "irigasi");
    private static final List<Workflow.Status> STATUSES = List.of(Workflow.Status.values());

    @TempDir
    static Path folder;

    /** Something that is done to the newsroom: saving a story anew, taking one away, or letting many revisions pass. */
    private record Act(int what, int story, int choice) {}

    private record Kept(Story story, long head) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> act = net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 999))
                .as(Act::new);
        return act.list().ofMinSize(5).ofMaxSize(60);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void pages_rows_and_tallies_are_those_of_the_sorted_list(@ForAll("acts") List<Act> acts) throws Exception {
        Path place = Files.createTempDirectory("redaksi-listing").resolve("newsroom");
        try (Newsroom newsroom = Newsroom.open(place, Samples.CLOCK)) {
            Map<Integer, Kept> kept = done(newsroom, acts);
            for (ListFilter filter : filters()) {
                assertList(newsroom.stories(), filter, sorted(kept, filter));
            }
            assertCounts(newsroom, kept);
        } finally {
            delete(place.getParent());
        }
    }

    private static Map<Integer, Kept> done(Newsroom newsroom, List<Act> acts) throws Exception {
        Ids ids = Samples.ids();
        Map<Integer, StoryId> names = new TreeMap<>();
        Map<Integer, Kept> kept = new LinkedHashMap<>();
        for (Act act : acts) {
            if (act.what() == 0 && kept.containsKey(act.story())) {
                newsroom.stories().erase(names.remove(act.story()));
                kept.remove(act.story());
            } else if (act.what() == 1) {
                newsroom.database().write(session -> {
                    session.run("UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'revision'", act.choice() * 20);
                    return true;
                });
            } else {
                Story story = story(act).withId(names.computeIfAbsent(act.story(), _ -> ids.story()));
                long head = newsroom.stories().save(story, Revision.Kind.SAVED).sequence();
                kept.put(act.story(), new Kept(story, head));
            }
        }
        return kept;
    }

    private static Story story(Act act) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < TAGS.size(); i++) {
            if ((act.choice() >> i & 1) == 1) {
                tags.add(TAGS.get(i));
            }
        }
        return Samples.story("Judul " + act.choice(), "Isi.")
                .with(Field.CHANNEL, CHANNELS.get(act.choice() % CHANNELS.size()))
                .with(Field.STATUS, STATUSES.get(act.choice() % STATUSES.size()))
                .with(Field.TAGS, tags);
    }

    private static List<ListFilter> filters() {
        return Stream.<Stream<? extends ListFilter>>of(
                        Stream.of(ListFilter.ALL),
                        STATUSES.stream().map(ListFilter.OfStatus::new),
                        CHANNELS.stream().map(ListFilter.OfChannel::new),
                        Stream.of(new ListFilter.OfChannel(Set.of("Politik", "Dunia", "tak ada"))),
                        TAGS.stream().map(ListFilter.OfTag::new))
                .<ListFilter>flatMap(one -> one)
                .toList();
    }

    private static List<Kept> sorted(Map<Integer, Kept> kept, ListFilter filter) {
        Predicate<Story> fits =
                switch (filter) {
                    case ListFilter.All _ -> _ -> true;
                    case ListFilter.OfStatus(var status) -> story -> story.workflow().status() == status;
                    case ListFilter.OfChannel(var names) -> story -> names.contains(story.topics().channel());
                    case ListFilter.OfTag(var name) -> story -> story.topics().tags().contains(name);
                };
        return kept.values().stream()
                .filter(one -> fits.test(one.story()))
                .sorted(Comparator.comparingLong(Kept::head).reversed())
                .toList();
    }

    private static void assertList(Stories stories, ListFilter filter, List<Kept> expected) throws Exception {
        List<Long> heads = expected.stream().map(Kept::head).toList();
        assertEquals(heads.size(), stories.count(filter), () -> "count of " + filter);
        List<Long> joined = new ArrayList<>();
        for (var page = stories.page(filter, Long.MAX_VALUE, 3);
                !page.isEmpty();
                page = stories.page(filter, page.getLast().head(), 3)) {
            page.forEach(one -> joined.add(one.head()));
        }
        assertEquals(heads, joined, () -> "pages of " + filter);
        for (int row = 0; row <= heads.size(); row++) {
            int at = row;
            assertEquals(
                    heads.subList(row, Math.min(heads.size(), row + 2)),
                    stories.at(filter, row, 2).stream().map(Summary::head).toList(),
                    () -> "row " + at + " of " + filter);
        }
        for (Kept one : expected) {
            assertEquals(heads.indexOf(one.head()), stories.row(filter, one.head()), () -> "row in " + filter);
        }
    }

    private static void assertCounts(Newsroom newsroom, Map<Integer, Kept> kept) throws Exception {
        Counts counts = newsroom.stories().counts();
        assertEquals(kept.size(), counts.all());
        assertEquals(
                kept.values().stream()
                        .collect(Collectors.groupingBy(one -> one.story().workflow().status(), Collectors.summingInt(_ -> 1))),
                counts.statuses());
        assertEquals(true, newsroom.database().read(Tallies::areSound), "tallies");
        for (String tag : TAGS) {
            int stories = sorted(kept, new ListFilter.OfTag(tag)).size();
            assertEquals(
                    stories == 0 ? List.of() : List.of(new Used(tag, stories)), newsroom.stories().tagsLike(tag, 5));
        }
    }

    @Test
    void summaries_come_in_the_order_asked_for_without_those_that_are_gone() throws Exception {
        Ids ids = Samples.ids();
        try (Newsroom newsroom = Newsroom.open(folder.resolve("urutan"), Samples.CLOCK)) {
            Story first = Samples.story("Satu", "Isi.").withId(ids.story());
            Story second = Samples.story("Dua", "Isi.").withId(ids.story());
            newsroom.stories().save(first, Revision.Kind.SAVED);
            newsroom.stories().save(second, Revision.Kind.SAVED);

            List<Summary> found = newsroom.stories().summaries(List.of(second.id(), ids.story(), first.id(), second.id()));

            assertEquals(
                    List.of("Dua", "Satu", "Dua"), found.stream().map(Summary::headline).toList());
        }
    }

    @Test
    void names_that_begin_with_the_text_come_before_those_that_hold_it() throws Exception {
        Ids ids = Samples.ids();
        try (Newsroom newsroom = Newsroom.open(folder.resolve("nama"), Samples.CLOCK)) {
            for (String person : List.of("Ibu Sari", "Sari Dewi", "Basari", "Budi 100%")) {
                newsroom.stories().save(
                        Samples.story(person, "Isi.").withId(ids.story()).with(Field.PEOPLE, List.of(person)),
                        Revision.Kind.SAVED);
            }

            List<Used> found = newsroom.stories().namesLike(Named.PERSON, "sari", 10);

            assertEquals(List.of("Sari Dewi", "Ibu Sari", "Basari"), found.stream().map(Used::name).toList());
            assertEquals(
                    List.of(new Used("Sari Dewi", 1)), newsroom.stories().namesLike(Named.PERSON, "sari", 1));
            assertEquals(List.of(new Used("Budi 100%", 1)), newsroom.stories().namesLike(Named.PERSON, "0%", 10));
            assertEquals(List.of(), newsroom.stories().namesLike(Named.PERSON, "_", 10));
            assertFalse(newsroom.stories().namesLike(Named.PERSON, "", 2).isEmpty());
        }
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
