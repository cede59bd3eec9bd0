package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Revision;
import id.redaksi.page.Teaser;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestStoriesTest {
    @TempDir
    Path folder;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("ruang"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story story(String headline, Workflow.Status status) throws Exception {
        return keep(Story.blank(app.ids()).with(Field.HEADLINE, headline).with(Field.STATUS, status));
    }

    private void timed(String headline, @Nullable String embargo, @Nullable String publish) throws Exception {
        keep(story(headline, Workflow.Status.EXPORTED)
                .with(Field.TIMES, new Workflow.Times(null, embargo, publish, null)));
    }

    private Story keep(Story story) throws Exception {
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        return story;
    }

    private List<String> beside(Story story) throws Exception {
        return new LatestStories(app.newsroom().stories())
                .beside(story.id(), Samples.CLOCK.instant()).stream().map(Teaser::headline).toList();
    }

    @Test
    void only_what_has_gone_out_is_named() throws Exception {
        Story open = story("Yang sedang dibuka", Workflow.Status.EXPORTED);
        for (Workflow.Status status : Workflow.Status.values()) {
            story(status.name(), status);
        }
        story(" ", Workflow.Status.EXPORTED);

        assertEquals(List.of("CORRECTED", "EXPORTED"), beside(open));
    }

    @Test
    void what_is_kept_out_of_lists_is_not_named() throws Exception {
        Story open = story("Yang sedang dibuka", Workflow.Status.DRAFT);
        keep(story("Di luar daftar", Workflow.Status.EXPORTED).with(Field.UNLISTED, true));
        story("Boleh", Workflow.Status.EXPORTED);

        assertEquals(List.of("Boleh"), beside(open));
    }

    @Test
    void what_may_not_be_read_yet_is_not_named() throws Exception {
        Story open = story("Yang sedang dibuka", Workflow.Status.DRAFT);
        String ahead = Samples.CLOCK.instant().plusSeconds(60).toString();
        String past = Samples.CLOCK.instant().minusSeconds(60).toString();
        timed("Embargo", ahead, null);
        timed("Rusak", "besok", null);
        timed("Terbit nanti", null, ahead);
        timed("Embargo yang lewat tetapi belum dicabut", past, null);
        timed("Boleh", null, past);

        assertEquals(List.of("Boleh"), beside(open));
    }

    @Test
    void a_story_that_was_called_back_is_named_no_more() throws Exception {
        Story open = story("Yang sedang dibuka", Workflow.Status.DRAFT);
        Story other = story("Ditarik", Workflow.Status.EXPORTED);
        assertEquals(List.of("Ditarik"), beside(open));

        keep(other.with(Field.STATUS, Workflow.Status.KILLED));

        assertEquals(List.of(), beside(open));
    }

    @Test
    void a_package_stays_the_same_whatever_goes_out_after_it() throws Exception {
        story("Sudah terbit", Workflow.Status.EXPORTED);
        Story story = keep(Samples.oneOfEach());
        Path once = export(story, "a");
        story("Terbit kemudian", Workflow.Status.EXPORTED);
        Path twice = export(story, "b");

        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
        String page = app.pages().previewed(story).html();
        assertTrue(page.contains("Terbit kemudian"));
        assertFalse(app.pages()
                .exported(app.newsroom().stories().find(story.id()).orElseThrow())
                .html()
                .contains("Terbit kemudian"));
    }

    private Path export(Story story, String to) throws Exception {
        app.use(app.settings().with(new Settings.Exporting(Set.of(), "")));
        return app.exportStory()
                .run(story.id(), folder.resolve(to), ExportStory.Embargoed.LEAVES)
                .path();
    }
}
