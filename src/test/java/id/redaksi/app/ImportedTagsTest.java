package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.exchange.Imported;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedTagsTest {
    @TempDir
    Path folder;

    private static Imported imported(String... tags) {
        return new Imported(
                List.of(Samples.story("Satu").with(Field.TAGS, List.of(tags))), List.of(), List.of(), List.of());
    }

    @Test
    void keywords_of_the_whole_site_are_no_tags_and_that_is_told() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("n"), Samples.CLOCK)) {
            Imported meant = new ImportedTags(newsroom).meant(imported("banjir", "Berita Terkini", "portal indonesia"));

            assertEquals(List.of("banjir"), meant.stories().getFirst().topics().tags());
            assertEquals(List.of(Message.of("app.import.siteWide", "Berita Terkini, portal indonesia")), meant.told());
        }
    }

    @Test
    void a_newsroom_that_has_such_a_tag_keeps_it() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("n"), Samples.CLOCK)) {
            newsroom.stories().save(Samples.story("Dua").with(Field.TAGS, List.of("berita terkini")), Revision.Kind.CREATED);
            Imported meant = new ImportedTags(newsroom).meant(imported("berita terkini"));

            assertEquals(List.of("berita terkini"), meant.stories().getFirst().topics().tags());
        }
    }
}
