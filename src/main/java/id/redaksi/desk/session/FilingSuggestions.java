package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Suggestion;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Has stories read for what they may be filed under, and keeps what is answered. A later question breaks an earlier one off
 * and drops its answer. Lives on JavaFX's thread.
 */
public final class FilingSuggestions {
    private final App app;
    private final Background lane;
    private final Notices notices;
    private final AtomicLong asked = new AtomicLong();

    public FilingSuggestions(App app, Background lane, Notices notices) {
        this.app = app;
        this.lane = lane;
        this.notices = notices;
    }

    /** Gives suggestions for this value of a story, unless another is asked about before they are there. */
    public void look(Story story, Consumer<List<Suggestion>> found) {
        long question = asked.incrementAndGet();
        lane.run(
                () -> question == asked.get()
                        ? app.storySuggestions().to(story, () -> question == asked.get())
                        : List.<Suggestion>of(),
                suggestions -> {
                    if (question == asked.get()) {
                        found.accept(suggestions);
                    }
                },
                notices::explain);
    }

    /** Keeps an answer; a newsroom that is only read keeps none. */
    public void answered(Suggestion suggestion, StoryId story, boolean accepted) {
        if (!app.newsroom().isReadOnly()) {
            lane.run(
                    () -> {
                        app.storySuggestions().answered(suggestion.kind(), suggestion.name(), story, accepted);
                        return accepted;
                    },
                    _ -> {},
                    notices::explain);
        }
    }
}
