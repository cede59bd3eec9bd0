package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookedAtTest {
    @TempDir
    Path folder;

    private final Story story = Samples.story("Judul lama", "Isi");

    /** With room for it, and without: then it is read again. */
    @ParameterizedTest
    @ValueSource(ints = {0, LookedAt.ROOM})
    void what_was_looked_at_is_what_comes_again_whatever_is_saved_meanwhile(int room) throws Exception {
        try (App app = App.open(folder, Clock.systemUTC())) {
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            var looked = new LookedAt(app.newsroom(), List.of(story.id()), room);
            Saved first = looked.look(story.id());
            app.newsroom().stories().save(story.with(Field.HEADLINE, "Judul baru"), Revision.Kind.SAVED);

            assertEquals(first, looked.again(story.id()));
            assertEquals(List.of(first.revision()), looked.revisions());
            assertNotEquals(first, new LookedAt(app.newsroom(), List.of(story.id()), room).look(story.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, LookedAt.ROOM})
    void what_leaves_is_settled_once_where_there_is_room(int room) throws Exception {
        try (App app = App.open(folder, Clock.systemUTC())) {
            Story hidden = story.with(Field.CONTRIBUTORS, List.of(new Contributor("Sari", Contributor.Role.REPORTER, true)));
            app.newsroom().stories().save(hidden, Revision.Kind.SAVED);
            var looked = new LookedAt(app.newsroom(), List.of(story.id()), room);
            Story leaving = looked.leaving(looked.look(story.id()));

            assertTrue(leaving.isSettled());
            assertEquals(leaving, looked.leaving(looked.again(story.id())));
            assertEquals(room > 0, leaving == looked.leaving(looked.again(story.id())));
        }
    }

    @Test
    void many_are_looked_at_as_each_of_them_would_be() throws Exception {
        try (App app = App.open(folder, Clock.systemUTC())) {
            List<StoryId> ids = new ArrayList<>();
            for (int i = 0; i < 90; i++) {
                Story one = Samples.story("Judul " + i, "Isi").withId(new StoryId("01a20000-0000-7000-8000-0000000000" + (10 + i)));
                ids.add(app.newsroom().stories().save(one, Revision.Kind.SAVED).story());
            }
            var together = new LookedAt(app.newsroom(), ids, LookedAt.ROOM);
            for (StoryId id : ids) {
                assertEquals(app.newsroom().stories().find(id).orElseThrow(), together.look(id));
            }
            assertEquals(ids, together.revisions().stream().map(Revision::story).toList());
        }
    }

    @Test
    void a_story_that_is_not_there_is_told() throws Exception {
        try (App app = App.open(folder, Clock.systemUTC())) {
            assertThrows(ExportFailed.class, () -> new LookedAt(app.newsroom(), List.of(story.id()), 0).look(story.id()));
        }
    }
}
