package id.redaksi.desk;

import id.redaksi.app.Trial;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.rulebook.RulebookSheet;
import id.redaksi.desk.rulebook.RulebookViewModel;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Excerpt;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Search;
import id.redaksi.edit.StoryTexts;
import id.redaksi.story.By;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Everything about the house's own rules, put together for the window. */
final class RulebookDesk {
    private static final String LEFT = "rules.left";

    /** So many places of one story are looked at for the one that was chosen. */
    private static final int LOOKED = 200;

    private static final double QUESTION = 460;

    private final Common common;
    private final RulebookViewModel model;
    private final BiConsumer<StoryId, Hit> opener;
    private @Nullable RulebookSheet sheet;

    /** {@code me} is who writes, {@code opener} opens a story where something was found in it. */
    RulebookDesk(Common common, Proofreading proofreading, Supplier<By> me, BiConsumer<StoryId, Hit> opener) {
        this.common = common;
        this.opener = opener;
        var around = new RulebookViewModel.Around(me, common.words(), common.notices(), proofreading::rulesChanged);
        model = new RulebookViewModel(
                common.app().ruleBook(), common.lanes().lane("rules"), common.lanes().quiet("trials"), around);
        proofreading.rules().onOpen(id -> show(Optional.of(id)));
    }

    /** Shows the rules, this one in front. */
    void show(Optional<String> rule) {
        if (common.app().isOnlyRead()) {
            common.notices().warn(Message.of("desk.readOnly.refused"));
            return;
        }
        forgetLeft();
        sheet().show(rule);
    }

    /** What was said of changes that wait is over once they are looked at. */
    private void forgetLeft() {
        Notices.Notice said = common.notices().currentProperty().get();
        if (said != null && said.message().key().equals(LEFT)) {
            common.notices().dismiss();
        }
    }

    /** Made when it is first asked for. */
    private RulebookSheet sheet() {
        RulebookSheet made = sheet;
        if (made == null) {
            var zone = common.clock().getZone();
            made = new RulebookSheet(model, common.words(), common.sheets(), zone, this::open, this::left);
            sheet = made;
        }
        return made;
    }

    /** The sheet was closed with changes that nobody kept: they wait in it. */
    private void left(int unkept) {
        if (unkept > 0) {
            common.notices().show(Message.of(LEFT, unkept), "rules.leftOpen", () -> show(Optional.empty()));
        }
    }

    /** Says which rules were being written when the program ended: they wait where they are written. */
    void resume() {
        if (!common.app().isOnlyRead()) {
            model.waiting(this::left);
        }
    }

    /** Ends the window unless rules have changes that are not kept; then it is asked what becomes of them. */
    void quit(Runnable leave) {
        int unkept = model.unkept();
        if (unkept == 0) {
            leave.run();
            return;
        }
        Words words = common.words();
        var said = new Label(words.now("rules.quit", unkept));
        said.setWrapText(true);
        common.sheets()
                .show(
                        "rules-quit",
                        words.now("rules.title"),
                        said,
                        QUESTION,
                        new Sheets.Act(words.now("rules.quit.drop"), false, () -> {
                            model.forget(leave);
                        }),
                        new Sheets.Act(words.now("rules.quit.back"), true, () -> show(Optional.empty())));
    }

    private void open(Trial.Sample sample) {
        common.sheets().close();
        common.stories().open(sample.story(), open -> place(open, sample).ifPresent(hit -> opener.accept(open.id(), hit)));
    }

    /** The place at which these words stand among those around them; the first with these words where the story has changed. */
    private static Optional<Hit> place(OpenStory open, Trial.Sample sample) {
        try {
            List<Hit> hits = new Finder(new Search(sample.words(), true, false, false)).in(open.story(), LOOKED);
            return hits.stream().filter(hit -> isAmong(open.story(), hit, sample)).findFirst().or(() -> hits.stream().findFirst());
        } catch (BadSearch e) {
            return Optional.empty(); // words that cannot be searched for are not gone to
        }
    }

    private static boolean isAmong(Story story, Hit hit, Trial.Sample sample) {
        return StoryTexts.find(story, hit.place())
                .map(text -> Excerpt.of(text, hit.from(), hit.to()))
                .filter(around -> around.before().endsWith(tail(sample.before())) && around.after().startsWith(head(sample.after())))
                .isPresent();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 12));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(12, text.length()));
    }
}
