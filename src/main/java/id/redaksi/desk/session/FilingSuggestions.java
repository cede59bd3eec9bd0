package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.app.Tags;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Suggestion;
import id.redaksi.topics.Filed;
import java.util.ArrayList;
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
    private final ManyStories many;
    private final AtomicLong asked = new AtomicLong();

    public FilingSuggestions(App app, Background lane, Notices notices, ManyStories many) {
        this.app = app;
        this.lane = lane;
        this.notices = notices;
        this.many = many;
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

    /** Lets a tag stand for an IPTC subject from now on, which can be taken back like any act on many stories. */
    public void standsFor(String tag, String code) {
        if (app.newsroom().isReadOnly()) {
            return;
        }
        lane.run(
                () -> {
                    List<String> codes = new ArrayList<>(app.subjects().called(Filed.tag(tag)).topics());
                    codes.add(code);
                    return app.subjects().topics(Filed.tag(tag), codes);
                },
                answer -> {
                    switch (answer) {
                        case Tags.Answer.Do(var act) -> many.run(act, ManyStories.Also.NOTHING);
                        case Tags.Answer.Refused(var why) -> notices.explain(why);
                        case Tags.Answer.Exists _, Tags.Answer.Nothing _ -> {}
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
