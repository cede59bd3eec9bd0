package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.PageAt;
import id.redaksi.app.PageAt.When;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.PreviewView;
import id.redaksi.desk.preview.PreviewViewModel;
import id.redaksi.desk.preview.looks.FrontStory;
import id.redaksi.desk.preview.looks.HeardView;
import id.redaksi.desk.preview.looks.MomentBar;
import id.redaksi.desk.preview.looks.MomentChooser;
import id.redaksi.desk.preview.looks.MomentViewModel;
import id.redaksi.desk.preview.looks.ResultsView;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.page.Page;
import id.redaksi.page.ThemeFailed;
import id.redaksi.page.heard.Heard;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The preview's other looks and the moment it is looked at from, put together. */
final class PreviewLooks {
    static final String RESULTS = "results";
    static final String HEARD = "heard";

    /** Ways from a look to where its words are written: a field by its name, and a part of the page by its key. */
    record Ways(Consumer<String> toField, Consumer<String> toPart) {}

    private final OpenStories stories;
    private final Words words;
    private final PageAt at;
    private final MomentViewModel moment;
    private final FrontStory<PageAt.Told> told;
    private final FrontStory<ResultsView.Shown> results;
    private final FrontStory<Heard> heard;
    private final MomentBar bar;
    private final ResultsView resultsView;
    private final HeardView heardView;
    private String look = PreviewView.PAGE;
    private boolean seen;

    PreviewLooks(App app, OpenStories stories, Background lane, Photos photos, Words words, Clock clock, Ways ways) {
        this.stories = stories;
        this.words = words;
        at = app.pageAt();
        moment = new MomentViewModel(clock);
        told = new FrontStory<>(stories, story -> at.told(story, moment.of(story)), lane);
        results = new FrontStory<>(stories, story -> results(app, story), lane);
        heard = new FrontStory<>(stories, story -> Heard.of(page(story).html()), lane);
        bar = new MomentBar(moment, told.madeProperty(), words);
        resultsView = new ResultsView(
                results.madeProperty(),
                new ResultsView.Shared(
                        words,
                        () -> app.settings().limits(),
                        (photo, ready) -> photos.show(photo, ready, () -> {}),
                        ways.toField(),
                        () -> ways.toField().accept("lead-photo")));
        heardView = new HeardView(heard.madeProperty(), words, ways.toPart());
    }

    private static ResultsView.Shown results(App app, Story story) throws ThemeFailed {
        return new ResultsView.Shown(
                app.looksElsewhere().of(story), story.topics().channel(), story.lead().photo());
    }

    /** The page as it is looked at: from the chosen moment. Away from JavaFX's thread. */
    Page page(Story story) throws ThemeFailed {
        return at.page(story, moment.of(story));
    }

    /** Puts the looks into the preview. */
    void join(PreviewView preview, PreviewViewModel model) {
        preview.addLook(RESULTS, resultsView);
        preview.addLook(HEARD, heardView);
        preview.addToHead(new MomentChooser(moment, stories, words));
        preview.addBelowBar(bar);
        preview.lookProperty().subscribe(now -> {
            look = now;
            run(seen);
        });
        moment.onChange(() -> {
            model.again();
            List.of(told, results, heard).forEach(FrontStory::again);
        });
    }

    /** Only what is seen is made. */
    void run(boolean shown) {
        seen = shown;
        told.run(shown);
        results.run(shown && look.equals(RESULTS));
        heard.run(shown && look.equals(HEARD));
    }

    /** Something beside the story has changed that its looks depend on. */
    void again() {
        List.of(told, results, heard).forEach(FrontStory::again);
    }

    void focusHeard() {
        heardView.focusList();
    }

    void choose(When when) {
        moment.choose(when);
        if (when == When.CHOSEN) {
            bar.focusTime();
        }
    }
}
