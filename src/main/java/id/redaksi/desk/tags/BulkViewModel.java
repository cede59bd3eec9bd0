package id.redaksi.desk.tags;

import id.redaksi.app.App;
import id.redaksi.app.Foreseen;
import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.Refiling;
import id.redaksi.app.StoryWalk;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.ManyStories;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.TagName;
import id.redaksi.newsroom.TermChange;
import id.redaksi.newsroom.Vocabulary;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Files many stories under something else, and says beforehand what that will do. Lives on JavaFX's thread. */
public final class BulkViewModel {
    /** The stories that are meant. */
    public enum Scope {
        MARKED,
        LISTED
    }

    /** Where the stories of each scope come from. */
    public record Sources(Supplier<List<StoryId>> marked, IntSupplier size, Supplier<StoryWalk> listed) {}

    /** What is wished, as it was typed; null leaves channel or status as they are, no ground says none. */
    record Wish(String coming, String going, @Nullable String channel, @Nullable Status status, String ground) {}

    /** What was made of a wish, what it will do, and why it cannot be. */
    record Ahead(Refiling refiling, Optional<Foreseen> foreseen, Optional<Message> trouble, boolean counting) {
        static final Ahead NOTHING = new Ahead(Refiling.NONE, Optional.empty(), Optional.empty(), false);

        /** Whether there is something to do. */
        boolean canDo() {
            return !counting && trouble.isEmpty() && foreseen.filter(one -> one.changed() > 0).isPresent();
        }
    }

    private final App app;
    private final OpenStories stories;
    private final ManyStories many;
    private final Background lane;
    private final Sources sources;
    private final ReadOnlyObjectWrapper<Ahead> ahead = new ReadOnlyObjectWrapper<>(Ahead.NOTHING);
    private final AtomicLong asked = new AtomicLong();
    private Scope scope = Scope.MARKED;

    public BulkViewModel(App app, OpenStories stories, ManyStories many, Background lane, Sources sources) {
        this.app = app;
        this.stories = stories;
        this.many = many;
        this.lane = lane;
        this.sources = sources;
    }

    ReadOnlyObjectProperty<Ahead> aheadProperty() {
        return ahead.getReadOnlyProperty();
    }

    List<String> channels() {
        return app.settings().house().channels();
    }

    int size(Scope scope) {
        return switch (scope) {
            case MARKED -> sources.marked().get().size();
            case LISTED -> sources.size().getAsInt();
        };
    }

    private StoryWalk in(Scope scope) {
        return switch (scope) {
            case MARKED -> StoryWalk.of(sources.marked().get());
            case LISTED -> sources.listed().get();
        };
    }

    /** Several that are marked are most likely meant. */
    Scope proposed() {
        return size(Scope.MARKED) > 1 ? Scope.MARKED : Scope.LISTED;
    }

    /** Counts what this would do; a later wish drops the answer to an earlier one. */
    void wish(Scope which, Wish wish) {
        long question = asked.incrementAndGet();
        scope = which;
        StoryWalk meant = in(which);
        ahead.set(new Ahead(Refiling.NONE, Optional.empty(), Optional.empty(), true));
        Map<StoryId, Story> open = stories.all().stream().collect(Collectors.toMap(OpenStory::id, OpenStory::story));
        lane.run(
                () -> look(meant, wish, open, question),
                found -> {
                    if (question == asked.get()) {
                        ahead.set(found);
                    }
                },
                why -> {
                    if (question == asked.get()) {
                        ahead.set(new Ahead(Refiling.NONE, Optional.empty(), Optional.of(why), false));
                    }
                });
    }

    private Ahead look(StoryWalk meant, Wish wish, Map<StoryId, Story> open, long question) throws Exception {
        List<String> coming = new ArrayList<>();
        List<String> going = new ArrayList<>();
        Optional<Message> trouble = read(wish.coming(), coming).or(() -> read(wish.going(), going));
        if (trouble.isPresent()) {
            return new Ahead(Refiling.NONE, Optional.empty(), trouble, false);
        }
        Vocabulary vocabulary = app.newsroom().vocabulary();
        List<String> known = new ArrayList<>();
        for (String tag : going) {
            known.add(vocabulary.has(tag) ? tag : vocabulary.meant(tag).or(() -> alike(vocabulary, tag)).orElse(tag));
        }
        var refiling = new Refiling(known, vocabulary.resolved(coming), false, wish.channel(), wish.status(), wish.ground());
        Optional<Foreseen> foreseen = refiling.isNone()
                ? Optional.empty()
                : Optional.of(app.refileStories().foresee(meant, refiling, open, () -> question == asked.get()));
        return new Ahead(refiling, foreseen, Optional.empty(), false);
    }

    private static Optional<String> alike(Vocabulary vocabulary, String tag) {
        try {
            return vocabulary.alike(tag);
        } catch (id.redaksi.newsroom.NewsroomFailed e) {
            return Optional.empty(); // then the tag stands as it was typed, and none is found to bear it
        }
    }

    private static Optional<Message> read(String typed, List<String> tags) {
        for (String part : typed.split(",")) {
            String name = TagName.clean(part);
            Optional<Message> bad = name.isEmpty() ? Optional.empty() : TagName.trouble(name);
            if (bad.isPresent()) {
                return bad;
            }
            if (!name.isEmpty() && !tags.contains(name)) {
                tags.add(name);
            }
        }
        return Optional.empty();
    }

    /** What is being counted is not needed any more. */
    void stop() {
        asked.incrementAndGet();
        ahead.set(Ahead.NOTHING);
    }

    /** Does what was looked at last, as one act. */
    void run() {
        Ahead now = ahead.get();
        if (now.canDo()) {
            int stories = now.foreseen().map(Foreseen::changed).orElse(0);
            many.run(
                    new ManyStoriesAct(
                            now.refiling(),
                            ManyStoriesAct.Which.NAMED,
                            TermChange.NONE,
                            Message.of("app.refile.act.bulk", stories)),
                    in(scope),
                    ManyStories.Also.NOTHING);
        }
    }
}
