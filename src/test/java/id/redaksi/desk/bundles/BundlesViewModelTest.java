package id.redaksi.desk.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Bundling;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleHead;
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

class BundlesViewModelTest {
    private final Ids ids = Samples.ids();
    private final Notices notices = new Notices();

    @TempDir
    Path folder;

    private App app;
    private Bundling bundling;
    private BundlesViewModel model;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        bundling = new Bundling(app, Background.atOnce(), notices);
        model = new BundlesViewModel(app, bundling, Background.atOnce(), notices, List::of);
    }

    @AfterEach
    void close() {
        model.close();
        app.close();
    }

    private StoryId story(String headline) throws Exception {
        var story = Samples.story(headline, "teks").withId(ids.story());
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story.id();
    }

    private Bundle chosen() {
        return model.chosenProperty().get().orElseThrow().bundle();
    }

    private String said() {
        return Optional.ofNullable(notices.currentProperty().get()).map(one -> one.message().key()).orElse("");
    }

    @Test
    void a_bundle_that_is_made_is_looked_at_and_listed() {
        model.look("");
        model.create("Banjir", "Bundel baru");

        assertEquals("Banjir", chosen().name());
        assertEquals(List.of("Banjir"), model.shownProperty().get().heads().stream().map(BundleHead::name).toList());
        model.create("  ", "Bundel baru");
        assertEquals("Bundel baru", chosen().name());
        model.look("banj");
        assertEquals(List.of("Banjir"), model.shownProperty().get().heads().stream().map(BundleHead::name).toList());
    }

    @Test
    void stories_are_moved_marked_and_taken_out_and_each_step_is_taken_back() throws Exception {
        StoryId a = story("A");
        StoryId b = story("B");
        StoryId c = story("C");
        model.create("Banjir", "");
        model.add(List.of(a, b, c));
        model.move(c, 0);
        assertEquals(List.of(c, a, b), chosen().stories());
        model.move(c, 99);
        assertEquals(List.of(a, b, c), chosen().stories());
        model.main(b, true);
        assertTrue(chosen().member(b).orElseThrow().main());
        model.remove(a);
        assertEquals(List.of(b, c), chosen().stories());

        bundling.undo();
        bundling.undo();
        assertFalse(chosen().member(b).orElseThrow().main());
        bundling.undo();
        assertEquals(List.of(c, a, b), chosen().stories());
    }

    @Test
    void what_is_there_already_is_said_and_what_finds_no_room_as_well() throws Exception {
        StoryId a = story("A");
        model.create("Banjir", "");
        model.add(List.of(a));
        assertEquals("bundles.added", said());
        model.add(List.of(a));
        assertEquals("bundles.addedNone", said());
        model.add(java.util.stream.IntStream.range(0, Bundle.MOST + 1).mapToObj(_ -> ids.story()).toList());
        assertEquals("bundles.full", said());
        assertEquals(Bundle.MOST, chosen().members().size());
    }

    @Test
    void a_step_that_another_has_overtaken_is_not_taken_back() {
        model.create("Banjir", "");
        Bundle made = chosen();
        model.change(bundle -> bundle.withName("Rob"));
        bundlesOf(made);
        bundling.undo();

        assertEquals("bundles.notUndone", said());
        assertEquals("Lain", chosen().description());
    }

    private void bundlesOf(Bundle made) {
        try {
            app.changeBundles().change(made.id(), bundle -> bundle.withDescription("Lain"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_deleted_bundle_comes_back_with_its_stories() throws Exception {
        StoryId a = story("A");
        model.create("Banjir", "");
        model.add(List.of(a));
        Bundle before = chosen();
        model.delete();
        assertEquals(Optional.empty(), model.chosenProperty().get());
        assertEquals("bundles.deleted", said());

        bundling.undo();
        assertEquals(Optional.of(before), app.newsroom().bundles().find(before.id()));
    }
}
