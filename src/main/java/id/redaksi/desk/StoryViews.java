package id.redaksi.desk;

import id.redaksi.app.Settings;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.BodyClipboard;
import id.redaksi.desk.checks.ChecksForm;
import id.redaksi.desk.checks.ChecksViewModel;
import id.redaksi.desk.editor.FindingsViewModel;
import id.redaksi.desk.editor.LinkTargets;
import id.redaksi.desk.editor.StoryPicker;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.editor.surface.Surroundings;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.edit.Hit;
import id.redaksi.language.Finding;
import id.redaksi.wording.Message;
import java.util.function.BiConsumer;

/** Makes the view in which a story is written, and lets it follow the settings. */
final class StoryViews {
    private final Common common;
    private final Tools tools;
    private final Ways ways;

    /** What one writes with. */
    record Tools(
            Photos photos, Colleagues colleagues, StoryPicker picker, Commands commands, LinkTargets targets,
            Proofreading proofreading) {}

    /** Where writing leads: to the dateline, to a hit outside the text, and to who asks where the caret is. */
    record Ways(Runnable toDateline, BiConsumer<Hit, Boolean> beside, Runnable caretMoved) {}

    StoryViews(Common common, Tools tools, Ways ways) {
        this.common = common;
        this.tools = tools;
        this.ways = ways;
    }

    StoryView view(OpenStory open) {
        var model = new BodyViewModel(
                open, common.app().ids(), () -> common.app().settings().writing().signs());
        var surface = new BodySurface(
                new Surroundings(model, common.words(), tools.photos(), tools.colleagues(), tools.picker()::pick),
                ways.toDateline());
        model.onChange(ways.caretMoved());
        var clipboard =
                new BodyClipboard(model, tools.photos(), common.words(), common.sheets(), common.notices());
        var shared = new StoryView.Shared(
                common.words(), tools.photos(), tools.commands(), tools.targets(), this::replaced);
        var view = new StoryView(open, surface, clipboard, review(open), shared);
        view.onHitElsewhere(ways.beside()::accept);
        view.proofread(new FindingsViewModel(model, tools.proofreading(), tools.colleagues()::me));
        become(view, common.app().settings());
        return view;
    }

    /** Lets a view follow the settings. */
    void become(StoryView view, Settings settings) {
        view.setColumnWidth(settings.look().columnWidth());
        view.showToolbar(settings.writing().toolbar());
        view.body().setCaretWidth(settings.access().caretWidth());
        view.setLimits(settings.limits());
    }

    /** What colleagues say of a story. */
    ReviewViewModel review(OpenStory open) {
        return new ReviewViewModel(open, tools.colleagues(), common.app().ids());
    }

    /** What was found in a story; {@code went} shows the place of one, a field only when asked. */
    ChecksForm checks(OpenStory open, BiConsumer<Finding, Boolean> went) {
        var model = new ChecksViewModel(open, tools.proofreading(), tools.colleagues()::me, common.app().ids());
        return new ChecksForm(model, common.words(), went);
    }

    /** Lets a story become ready where no finding stops it; else says which and {@code show}s them on request. */
    void askReady(OpenStory open, Runnable ready, Runnable stays, Runnable show) {
        tools.proofreading().stopping(open.story(), found -> {
            if (found.isEmpty()) {
                ready.run();
                return;
            }
            Message what = Message.of("checks.notReady", found.size(), found.getFirst().message());
            common.notices().show(what, "checks.show", show);
            stays.run();
        });
    }

    private void replaced(int number) {
        common.notices().show(Message.of("desk.find.replaced", number));
    }
}
