package id.redaksi.newsroom;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.util.List;

/** Fills a newsroom with short stories, many in one transaction: "Judul 0" is the oldest. */
public final class ManyStories {
    private static final List<String> CHANNELS = List.of("Politik", "Olahraga", "Dunia");

    private ManyStories() {}

    public static void fill(Newsroom newsroom, int count) throws Exception {
        var ids = Samples.ids();
        newsroom.database().write(session -> {
            var shelf = new Shelf(session);
            for (int i = 0; i < count; i++) {
                Story story = Samples.story("Judul " + i, "Isi berita nomor " + i + " dari banyak berita.")
                        .withId(ids.story())
                        .with(Field.CHANNEL, CHANNELS.get(i % CHANNELS.size()))
                        .with(Field.TAGS, List.of("tag " + i % 100));
                byte[] content = StoryJson.write(story);
                Revision revision = shelf.append(
                                story.id(), content, Revision.Kind.IMPORTED, "sari", Samples.CLOCK.instant())
                        .revision();
                shelf.lead(story, revision, content);
            }
            return true;
        });
    }
}
