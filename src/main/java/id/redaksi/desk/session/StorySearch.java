package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.story.Related;
import java.util.List;
import java.util.function.Consumer;

/** Looks for stories of the newsroom while somebody types; an answer that a later question overtook is dropped. */
public final class StorySearch {
    private static final int MOST = 20;

    private final App app;
    private final Background reader;
    private final Notices notices;
    private long asked;

    public StorySearch(App app, Background reader, Notices notices) {
        this.app = app;
        this.reader = reader;
        this.notices = notices;
    }

    /** The best stories for these words, or the last changed ones for none. */
    public void find(String words, Consumer<List<Related>> found) {
        long question = ++asked;
        reader.run(
                () -> app.toRead(words, MOST),
                stories -> {
                    if (question == asked) {
                        found.accept(stories);
                    }
                },
                notices::explain);
    }
}
