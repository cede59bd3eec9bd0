package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.Bundles.Change;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.StoryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeBundlesTest {
    private final Ids ids = Samples.ids();

    @TempDir
    Path folder;

    private App app;
    private ChangeBundles changing;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        changing = app.changeBundles();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private StoryId story(String headline) throws Exception {
        var story = Samples.story(headline, "teks").withId(ids.story());
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story.id();
    }

    private Bundle made(String name, StoryId... stories) throws Exception {
        return changing.create(BundleId.made(ids), name, Bundle.Kind.LIPSUS, List.of(stories)).after().orElseThrow();
    }

    private Bundle now(Bundle bundle) throws Exception {
        return app.newsroom().bundles().find(bundle.id()).orElseThrow();
    }

    @Test
    void a_slug_follows_the_name_until_somebody_writes_one() throws Exception {
        Bundle bundle = made("Banjir  Besar");
        assertEquals("banjir-besar", bundle.slug());
        assertEquals("Banjir Besar", bundle.name());

        changing.change(bundle.id(), one -> one.withName("Banjir Bekasi"));
        assertEquals("banjir-bekasi", now(bundle).slug());
        changing.change(bundle.id(), one -> one.withSlug("Air Bah!"));
        assertEquals("air-bah", now(bundle).slug());
        changing.change(bundle.id(), one -> one.withName("Rob"));
        assertEquals("air-bah", now(bundle).slug());
        changing.change(bundle.id(), one -> one.withSlug("  "));
        assertEquals("rob", now(bundle).slug());
    }

    @Test
    void two_bundles_of_one_name_have_slugs_of_their_own() throws Exception {
        Bundle one = made("Banjir");
        Bundle two = made("Banjir");

        assertEquals(List.of("banjir", "banjir-2"), List.of(one.slug(), two.slug()));
        changing.change(two.id(), bundle -> bundle.withName("Banjir 2"));
        assertEquals("banjir-2", now(two).slug());
        changing.change(two.id(), bundle -> bundle.withSlug("banjir"));
        assertEquals("banjir-2", now(two).slug());
    }

    @Test
    void a_name_that_is_emptied_stays_what_it_was() throws Exception {
        Bundle bundle = made("Banjir");

        assertEquals(Optional.empty(), changing.change(bundle.id(), one -> one.withName("   ")));
        assertEquals(bundle, now(bundle));
    }

    @Test
    void a_name_of_500_characters_or_of_another_script_is_taken() throws Exception {
        assertTrue(made("x".repeat(500)).name().length() <= 120);
        assertEquals("bundel", made("فيضان").slug());
        assertEquals("etc-passwd", made("../../etc/passwd").slug());
    }

    @Test
    void every_change_can_be_taken_back_unless_the_bundle_has_become_something_else() throws Exception {
        StoryId one = story("Satu");
        StoryId two = story("Dua");
        Bundle bundle = made("Banjir", one);
        Change added = changing.change(bundle.id(), now -> now.with(List.of(two), true)).orElseThrow();
        Change deleted = changing.delete(bundle.id()).orElseThrow();

        assertEquals(List.of(), changing.back(List.of(added, deleted)));
        assertEquals(bundle, now(bundle));
        Change renamed = changing.change(bundle.id(), now -> now.withName("Rob")).orElseThrow();
        changing.change(bundle.id(), now -> now.withDescription("Lain"));
        assertEquals(List.of(bundle), changing.back(List.of(renamed)));
        assertEquals("Rob", now(bundle).name());
    }

    @Test
    void one_story_takes_the_place_of_another_in_every_bundle() throws Exception {
        StoryId one = story("Satu");
        StoryId two = story("Dua");
        Bundle first = made("A", one);
        Bundle both = made("B", two, one);

        List<Change> changes = changing.replace(one, two);

        assertEquals(List.of(two), now(first).stories());
        assertEquals(List.of(two), now(both).stories());
        changing.back(changes);
        assertEquals(List.of(first, both), List.of(now(first), now(both)));
    }
}
