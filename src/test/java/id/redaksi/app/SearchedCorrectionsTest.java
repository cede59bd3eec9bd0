package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.archive.Order;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Correction;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchedCorrectionsTest {
    @TempDir
    Path folder;

    @Test
    void a_story_is_found_by_the_words_of_its_corrections() throws Exception {
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            var correction = new Correction(
                    Correction.Kind.RALAT, "2026-11-24T13:40:00+07:00", Inline.of("Semula tertulis Basra."), "");
            app.newsroom()
                    .stories()
                    .save(Samples.story("Judul", "Isi").with(Field.CORRECTIONS, List.of(correction)), Revision.Kind.CREATED);
            app.indexing().catchUp(() -> true);

            assertEquals(1, app.search().page(app.search().read("basra"), Order.RELEVANCE, 0, 5, () -> true).total());
        }
    }
}
