package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Bundles.Change;
import id.redaksi.newsroom.Bundles.Kept;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {
    private final Ids ids = Samples.ids();

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private Bundles bundles;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(folder.resolve("redaksi"), Samples.CLOCK);
        bundles = newsroom.bundles();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private StoryId story(String headline) throws Exception {
        Story story = Samples.story(headline, "teks").withId(ids.story());
        newsroom.stories().save(story, Revision.Kind.CREATED);
        return story.id();
    }

    private Bundle bundle(String name, StoryId... stories) throws Exception {
        Bundle bundle = new Bundle(
                        BundleId.made(ids), name, BundleName.slug(name), Bundle.Kind.LIPSUS, "Uraian", List.of())
                .with(List.of(stories), false);
        assertEquals(Kept.DONE, bundles.change(Optional.empty(), Optional.of(bundle)));
        return bundle;
    }

    @Test
    void a_bundle_is_read_as_it_was_kept_with_its_stories_in_their_order() throws Exception {
        StoryId one = story("Satu");
        StoryId two = story("Dua");
        Bundle bundle = bundle("Banjir Besar", two, one);

        assertEquals(Optional.of(bundle), bundles.find(bundle.id()));
        assertEquals(Optional.of(bundle), bundles.withSlug("banjir-besar"));
        assertEquals(List.of(bundle), bundles.of(one));
        assertEquals(List.of(new BundleHead(bundle.id(), "Banjir Besar", "banjir-besar", Bundle.Kind.LIPSUS, 2)),
                bundles.heads(Optional.empty(), 10));
        Bundle other = bundle.withMembers(List.of(new Bundle.Member(one, true))).withKind(Bundle.Kind.SERIES);
        assertEquals(Kept.DONE, bundles.change(Optional.of(bundle), Optional.of(other)));
        assertEquals(Optional.of(other), bundles.find(bundle.id()));
        assertEquals(List.of(), bundles.of(two));
    }

    @Test
    void nobody_writes_over_what_another_did_meanwhile() throws Exception {
        Bundle bundle = bundle("Banjir", story("Satu"));
        bundles.change(Optional.of(bundle), Optional.of(bundle.withDescription("Lain")));

        assertEquals(Kept.CHANGED, bundles.change(Optional.of(bundle), Optional.of(bundle.withName("Rob"))));
        assertEquals(Kept.CHANGED, bundles.change(Optional.of(bundle), Optional.empty()));
        assertEquals(Kept.CHANGED, bundles.change(Optional.empty(), Optional.of(bundle)));
        assertEquals(Optional.of(bundle.withDescription("Lain")), bundles.find(bundle.id()));
    }

    @Test
    void several_changes_are_kept_all_or_none() throws Exception {
        Bundle one = bundle("Satu", story("A"));
        Bundle two = bundle("Dua", story("B"));

        assertEquals(Kept.SLUG_TAKEN, bundles.change(List.of(
                new Change(Optional.of(one), Optional.of(one.withName("Lain"))),
                new Change(Optional.of(two), Optional.of(two.withSlug("satu"))))));
        assertEquals(Optional.of(one), bundles.find(one.id()));
    }

    @Test
    void a_slug_that_another_bundle_has_gets_a_number() throws Exception {
        Bundle one = bundle("Satu", story("A"));
        BundleId other = BundleId.made(ids);

        assertEquals("satu-2", bundles.free("satu", other));
        assertEquals("satu", bundles.free("satu", one.id()));
    }

    @Test
    void they_are_read_page_by_page_each_once() throws Exception {
        StoryId story = story("A");
        List<Bundle> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(bundle("Bundel " + i, story));
        }
        List<BundleId> newest = all.stream().map(Bundle::id).sorted((a, b) -> b.compareTo(a)).toList();

        List<BundleId> read = new ArrayList<>();
        List<BundleId> ofStory = new ArrayList<>();
        List<Bundle> whole = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            bundles.heads(last(read), 3).forEach(head -> read.add(head.id()));
            bundles.heads(story, last(ofStory), 3).forEach(head -> ofStory.add(head.id()));
            whole.addAll(bundles.after(whole.isEmpty() ? Optional.empty() : Optional.of(whole.getLast().id()), 3));
        }

        assertEquals(newest, read);
        assertEquals(newest, ofStory);
        assertEquals(newest.reversed(), whole.stream().map(Bundle::id).toList());
        assertEquals(7, bundles.count(story));
        assertEquals(List.of("Bundel 3"), bundles.named("bundel 3", 5).stream().map(BundleHead::name).toList());
        assertEquals(2, bundles.named("BUNDEL", 2).size());
    }

    private static Optional<BundleId> last(List<BundleId> read) {
        return read.isEmpty() ? Optional.empty() : Optional.of(read.getLast());
    }

    @Test
    void a_story_that_is_erased_goes_out_of_its_bundles() throws Exception {
        StoryId one = story("Satu");
        StoryId two = story("Dua");
        Bundle bundle = bundle("Banjir", one, two);

        newsroom.stories().erase(one);

        assertEquals(List.of(two), bundles.find(bundle.id()).orElseThrow().stories());
    }

    @Test
    void a_story_that_was_lost_is_found_by_the_doctor_and_taken_out() throws Exception {
        StoryId there = story("Satu");
        Bundle bundle = bundle("Banjir", there, ids.story());
        var check = new BundlesCheck();

        assertEquals(List.of("Banjir"), check.look(newsroom).stream().map(one -> one.what().values().getFirst()).toList());
        check.mend(newsroom);

        assertEquals(List.of(), check.look(newsroom));
        assertEquals(List.of(there), bundles.find(bundle.id()).orElseThrow().stories());
    }

    @Test
    void a_newsroom_of_a_former_shape_gets_bundles() throws Exception {
        Path former = Files.createDirectories(folder.resolve("lama"));
        FormerNewsroom.make(former, 4, List.of(Samples.story("Lama", "teks")));

        try (Newsroom opened = Newsroom.open(former, Samples.CLOCK)) {
            assertEquals(0, opened.bundles().count());
            assertEquals(Kept.DONE, opened.bundles().change(Optional.empty(), Optional.of(new Bundle(
                    BundleId.made(ids), "Baru", "baru", Bundle.Kind.SERIES, "", List.of()))));
        }
    }

    @Test
    void a_story_is_in_a_bundle_once_and_no_bundle_is_an_archive() throws Exception {
        StoryId one = story("Satu");
        Bundle bundle = bundle("Banjir", one);

        assertThrows(IllegalArgumentException.class, () -> bundle.withMembers(
                List.of(new Bundle.Member(one, true), new Bundle.Member(one, false))));
        assertEquals(bundle, bundle.with(List.of(one, one), true));
        List<StoryId> many = IntStream.range(0, Bundle.MOST + 5).mapToObj(_ -> ids.story()).toList();
        assertEquals(Bundle.MOST, bundle.with(many, false).members().size());
    }

    @Test
    void one_story_takes_the_place_of_another() throws Exception {
        StoryId one = story("Satu");
        StoryId two = story("Dua");
        StoryId three = story("Tiga");
        Bundle bundle = bundle("Banjir", one, two);

        assertEquals(List.of(three, two), bundle.with(one, three).stories());
        assertEquals(List.of(two), bundle.with(one, two).stories());
    }

    @Test
    void a_slug_is_made_of_whatever_name() {
        assertEquals("banjir-besar-2026", BundleName.slug("  Banjir Besar, 2026! "));
        assertEquals("jumat-kelabu", BundleName.slug("Jum’at Kelabu"));
        assertEquals("cafe", BundleName.slug("Café"));
        assertEquals("bundel", BundleName.slug("新闻"));
        assertTrue(BundleName.slug("x".repeat(500)).length() <= BundleName.MOST);
        assertEquals("etc", BundleName.slug("../etc"));
    }
}
