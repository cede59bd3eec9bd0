package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.time.Clock;
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
            var looked = new LookedAt(app.newsroom(), room);
            Saved first = looked.look(story.id());
            app.newsroom().stories().save(story.with(Field.HEADLINE, "Judul baru"), Revision.Kind.SAVED);

            assertEquals(first, looked.again(story.id()));
            assertEquals(List.of(first.revision()), looked.revisions());
            assertNotEquals(first, new LookedAt(app.newsroom(), room).look(story.id()));
        }
    }

    @Test
    void a_story_that_is_not_there_is_told() throws Exception {
        try (App app = App.open(folder, Clock.systemUTC())) {
            assertThrows(ExportFailed.class, () -> new LookedAt(app.newsroom(), 0).look(story.id()));
        }
    }
}
