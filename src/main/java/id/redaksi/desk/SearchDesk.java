package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.search.IndexProgress;
import id.redaksi.desk.stories.search.KeepSheet;
import id.redaksi.desk.stories.search.KeepStar;
import id.redaksi.desk.stories.search.KeptCounts;
import id.redaksi.desk.stories.search.KeptSearches;
import id.redaksi.desk.stories.search.KeptSearchesView;
import id.redaksi.desk.stories.search.NewsroomAnswers;
import id.redaksi.desk.stories.search.NothingFound;
import id.redaksi.desk.stories.search.SearchHead;
import id.redaksi.desk.stories.search.SearchViewModel;
import id.redaksi.desk.stories.search.UsedTags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Everything by which one searches the newsroom, put together for the window. */
final class SearchDesk implements AutoCloseable {
    /** What was saved is in the index by then. */
    private static final Duration FOUND_WITHIN = Duration.seconds(1);

    private final SearchViewModel model;
    private final KeptSearches searches;
    private final KeepSheet keeping;
    private final SearchHead head;
    private final NothingFound nothing;
    private final KeptSearchesView kept;
    private final UsedTags tags;
    /** What is typed is helped on one lane, and what stands in the navigation counted on another, behind all else. */
    private final Background lane;

    private final Background counting;

    /** What it shares with the rest of the window; {@code settle} keeps changed settings. */
    record Shared(
            App app, Clock clock, Words words, Sheets sheets, Notices notices,
            Consumer<Settings> settle, Consumer<Throwable> bugs) {}

    /** {@code allTags} shows all tags. */
    SearchDesk(Shared shared, Runnable allTags) {
        App app = shared.app();
        Words words = shared.words();
        lane = Background.lane("redaksi-search", shared.bugs());
        counting = Background.quietLane("redaksi-counts", shared.bugs());
        Supplier<LocalDate> today = () -> LocalDate.now(shared.clock());
        var answers = new NewsroomAnswers(app);
        model = new SearchViewModel(answers, lane, () -> words.wordingProperty().get(), today);
        model.newestFirstProperty().set(app.settings().searching().newestFirst());
        model.newestFirstProperty().addListener((_, _, now) -> shared.settle()
                .accept(app.settings().with(app.settings().searching().withNewestFirst(now))));
        searches = new KeptSearches(app::settings, shared.settle());
        keeping = new KeepSheet(model, searches, shared.sheets(), words, shared.notices());
        head = new SearchHead(model, words, new KeepStar(model, searches, words, keeping));
        nothing = new NothingFound(model, words);
        kept = new KeptSearchesView(model, searches, new KeptCounts(answers, counting, today), keeping, words);
        tags = new UsedTags(answers, counting, words, allTags);
    }

    /**
     * Counts anew when the stories change; while somebody searches, {@code again} searches once more when the index has
     * taken the changes in, and when it is whole.
     */
    void follow(ObservableValue<Number> changes, Runnable again) {
        var later = new Beat[1];
        later[0] = new Beat(FOUND_WITHIN, () -> {
            later[0].stop();
            again.run();
        });
        changes.addListener((_, _, _) -> {
            kept.recount();
            tags.recount();
            if (model.isSearching()) {
                later[0].restart();
            }
        });
        model.progressProperty().addListener((_, _, now) -> {
            if (now instanceof IndexProgress.Ready) {
                kept.recount();
                if (model.isSearching()) {
                    again.run();
                }
            }
        });
    }

    /** The index catches up from now on: what was counted before it has is counted once more. */
    void indexBegins() {
        var soon = new Beat[1];
        soon[0] = new Beat(FOUND_WITHIN, () -> {
            soon[0].stop();
            model.lookAtIndex(); // where it takes longer, it is looked at until it is whole
            kept.recount();
        });
        soon[0].restart();
    }

    /** The settings are others now. */
    void become(Settings now) {
        searches.read();
        model.newestFirstProperty().set(now.searching().newestFirst());
    }

    SearchViewModel model() {
        return model;
    }

    KeepSheet keeping() {
        return keeping;
    }

    SearchHead head() {
        return head;
    }

    NothingFound nothing() {
        return nothing;
    }

    KeptSearchesView kept() {
        return kept;
    }

    UsedTags tags() {
        return tags;
    }

    @Override
    public void close() {
        lane.close();
        counting.close();
    }
}
