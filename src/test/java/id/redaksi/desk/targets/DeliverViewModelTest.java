package id.redaksi.desk.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Delivering;
import id.redaksi.desk.targets.DeliverState.Phase;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliverViewModelTest {
    private final Ids ids = Samples.ids();
    private final Notices notices = new Notices();
    private final Story story = Samples.story("Satu", "Isi").withId(ids.story()).with(Field.STATUS, Status.READY);
    private final Story embargoed = Samples.story("Nanti", "Isi").withId(ids.story()).with(Field.STATUS, Status.READY)
            .with(Field.TIMES, new Workflow.Times(null, "2026-12-01T06:00:00+07:00[Asia/Jakarta]", null, null));

    @TempDir
    Path temporary;

    private App app;
    private Delivering delivering;
    private DeliverViewModel model;
    private Path inbox;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        inbox = Files.createDirectories(temporary.resolve("masuk"));
        app.use(app.settings().with(new Settings.Searching(List.of(new Settings.KeptSearch("Semua", "isi")), false)));
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        app.newsroom().stories().save(embargoed, Revision.Kind.CREATED);
        delivering = new Delivering(app, Background.atOnce(), notices);
        model = new DeliverViewModel(app, delivering, Background.atOnce(), notices);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Target target(String name) throws Exception {
        return app.changeTargets().create(new Target(
                TargetId.made(ids), name, "package", Map.of(), true, app.deliver().place(inbox), "{slug}"));
    }

    private DeliverState state() {
        return model.stateProperty().get();
    }

    private String said() {
        return new DeliverSaying(new Words(Locale.of("id"))).of(state());
    }

    @Test
    void without_a_target_nothing_is_looked_at_and_one_that_is_made_then_is_taken() throws Exception {
        model.begin(List.of(story.id()), Optional.empty(), Embargoed.STAYS);
        assertEquals(Phase.WAITING, state().phase());
        target("Antara");
        delivering.changed();

        assertEquals(Phase.READY, state().phase());
        assertEquals("1 berita akan dikirim.", said());
    }

    @Test
    void what_was_picked_out_goes_again_and_what_a_change_brings_up_does_not() throws Exception {
        target("Antara");
        model.begin(List.of(story.id()), Optional.empty(), Embargoed.STAYS);
        assertEquals(
                List.of(new Way.Marked(List.of(story.id())), new Way.Changed(), new Way.Kept("Semua", "isi")),
                model.waysProperty().get());
        assertTrue(model.againProperty().get());
        model.send();
        assertEquals(Phase.SENT, state().phase());
        model.begin(List.of(story.id()), Optional.empty(), Embargoed.STAYS);
        assertEquals(1, state().going());

        model.wayProperty().set(new Way.Changed());

        assertFalse(model.againProperty().get());
        assertEquals(0, state().going());
    }

    @Test
    void the_target_that_is_meant_is_chosen_and_stays_chosen() throws Exception {
        target("Antara");
        Target other = target("Reuters");
        model.begin(List.of(story.id()), Optional.of(other.id()), Embargoed.STAYS);
        assertEquals(other, model.targetProperty().get());
        delivering.changed();
        assertEquals(other, model.targetProperty().get());
    }

    @Test
    void a_confirmed_embargo_holds_for_the_one_story_and_for_no_search() throws Exception {
        target("Antara");
        model.begin(List.of(embargoed.id()), Optional.empty(), Embargoed.STAYS);
        assertEquals(0, state().going());
        model.begin(List.of(embargoed.id()), Optional.empty(), Embargoed.LEAVES);
        assertEquals(1, state().going());
        app.indexing().catchUp(() -> true);
        model.wayProperty().set(new Way.Kept("Semua", "isi"));

        assertEquals(1, state().going());
        assertEquals(List.of(story.id()), state().plan().orElseThrow().going().stream().map(one -> one.story()).toList());
    }

    @Test
    void what_a_kept_search_finds_is_looked_at_first_when_that_is_asked_for() throws Exception {
        target("Antara");
        app.indexing().catchUp(() -> true);
        model.begin(new Settings.KeptSearch("Semua", "isi"));

        assertEquals(new Way.Kept("Semua", "isi"), model.wayProperty().get());
        assertEquals(1, state().going());
        assertFalse(model.againProperty().get());
    }

    @Test
    void who_closed_the_sheet_is_told_and_can_look_at_the_report() throws Exception {
        target("Antara");
        model.begin(List.of(story.id()), Optional.empty(), Embargoed.STAYS);
        boolean[] shown = {false};
        model.onEnd(() -> shown[0] = true);
        model.send();
        notices.currentProperty().get().act().run().run();

        assertTrue(shown[0]);
        assertTrue(said().endsWith("sudah dibaca ulang."), said());
    }

    @Test
    void a_folder_that_is_gone_is_told_and_can_be_mended() throws Exception {
        target("Antara");
        model.begin(List.of(story.id()), Optional.empty(), Embargoed.STAYS);
        Files.delete(inbox);
        model.send();
        assertEquals(Phase.FAILED, state().phase());
        Files.createDirectory(inbox);
        delivering.changed();
        model.send();

        assertEquals(Phase.SENT, state().phase());
    }
}
