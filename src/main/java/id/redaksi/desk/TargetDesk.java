package id.redaksi.desk;

import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.desk.export.SendForm;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.Delivering;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.targets.DeliverSheet;
import id.redaksi.desk.targets.DeliverViewModel;
import id.redaksi.desk.targets.TargetsSheet;
import id.redaksi.desk.targets.TargetsViewModel;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.TargetId;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything about targets and what is sent to them, put together for the window. */
final class TargetDesk {
    private final Common common;
    private final Supplier<List<StoryId>> marked;
    private final Consumer<Path> opener;
    private final Consumer<Receiver> required;
    private final Background lane;
    private final Delivering delivering;
    private final DeliverViewModel model;

    /**
     * {@code marked} are the stories that are marked in the list, {@code opener} shows a folder as the system does,
     * {@code required} where it is said what a target wants.
     */
    TargetDesk(Common common, Supplier<List<StoryId>> marked, Consumer<Path> opener, Consumer<Receiver> required) {
        this.required = required;
        this.common = common;
        this.marked = marked;
        this.opener = opener;
        lane = common.lanes().lane("targets");
        delivering = new Delivering(common.app(), lane, common.notices());
        model = new DeliverViewModel(common.app(), delivering, common.lanes().lane("deliveries"), common.notices());
    }

    /** Shows the targets. */
    void show() {
        if (common.app().isOnlyRead()) {
            common.notices().warn(Message.of("desk.readOnly.refused"));
            return;
        }
        var targets = new TargetsViewModel(common.app(), delivering, lane, common.notices(), common.clock());
        new TargetsSheet(targets, common.words(), common.sheets(), common.clock().getZone(), required).show();
    }

    /** Gives the targets as the rules know them, a moment later. */
    void receivers(Consumer<List<Receiver>> found) {
        lane.run(() -> common.app().receivers(), found, common.notices()::explain);
    }

    /** Offers to send what is marked in the list, or else the story in front, or else what changed. */
    void deliver() {
        List<StoryId> meant = marked.get();
        if (meant.isEmpty()) {
            meant = common.stories().current().map(OpenStory::id).stream().toList();
        }
        List<StoryId> stories = meant;
        List<OpenStory> open = stories.stream().flatMap(id -> common.stories().find(id).stream()).toList();
        saved(open, () -> deliver(stories, Optional.empty(), Embargoed.STAYS));
    }

    /** Saves these one after the other; what cannot be saved is told, and is not sent. */
    private void saved(List<OpenStory> open, Runnable then) {
        if (open.isEmpty()) {
            then.run();
        } else {
            common.stories().save(open.getFirst(), () -> saved(open.subList(1, open.size()), then));
        }
    }

    private void deliver(List<StoryId> stories, Optional<TargetId> target, Embargoed embargoed) {
        model.begin(stories, target, embargoed);
        showDelivery();
    }

    /** Offers to send what a kept search finds. */
    void deliver(KeptSearch search) {
        if (common.app().isOnlyRead()) {
            common.notices().warn(Message.of("desk.readOnly.refused"));
            return;
        }
        model.begin(search);
        showDelivery();
    }

    private void showDelivery() {
        new DeliverSheet(model, common.words(), common.sheets(), this::show, opener).show();
    }

    /** What the export pane shows of it for the story in front. */
    SendForm form(Supplier<String> clockTime) {
        return new SendForm(
                delivering,
                common.stories(),
                common.words(),
                common.sheets(),
                clockTime,
                common.clock(),
                new SendForm.Acts() {
                    @Override
                    public void send(StoryId story, TargetId target, Embargoed embargoed) {
                        deliver(List.of(story), Optional.of(target), embargoed);
                    }

                    @Override
                    public void keep() {
                        show();
                    }
                });
    }

    /** Stops what is being sent. */
    void stop() {
        model.stop();
    }
}
