package id.redaksi.desk;

import id.redaksi.desk.bundles.AddToBundleSheet;
import id.redaksi.desk.bundles.BundlesSheet;
import id.redaksi.desk.bundles.BundlesViewModel;
import id.redaksi.desk.editor.StoryPicker;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.Bundling;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.stories.UsedBundles;
import id.redaksi.newsroom.BundleId;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything about bundles, put together for the window. */
final class BundleDesk {
    private final Common common;
    private final StoryPicker picker;
    private final Supplier<List<StoryId>> marked;
    private final Background lane;
    private final Bundling bundling;

    /** {@code marked} are the stories that are marked in the list. */
    BundleDesk(Common common, StoryPicker picker, Supplier<List<StoryId>> marked) {
        this.common = common;
        this.picker = picker;
        this.marked = marked;
        lane = common.lanes().lane("bundles");
        bundling = new Bundling(common.app(), lane, common.notices());
    }

    /** What changes bundles, and takes that back. */
    Bundling bundling() {
        return bundling;
    }

    /** The bundles in the navigation. */
    UsedBundles used() {
        return new UsedBundles(common.app(), bundling, lane, common.words(), this::show);
    }

    /** Shows the bundles, {@code first} in front. */
    void show(Optional<BundleId> first) {
        if (common.app().isOnlyRead()) {
            common.notices().warn(Message.of("desk.readOnly.refused"));
            return;
        }
        var acts = new BundlesSheet.Acts(chosen -> picker.pick("bundles.pick", "desk.pick.do", chosen), common.stories()::open);
        new BundlesSheet(model(), acts, common.words(), common.sheets()).show(first);
    }

    /** Puts what is marked in the list, or else the story in front, into a bundle that is asked for. */
    void add() {
        List<StoryId> meant = marked.get();
        if (meant.isEmpty()) {
            meant = common.stories().current().map(OpenStory::id).stream().toList();
        }
        if (meant.isEmpty()) {
            common.notices().warn(Message.of("bundles.nothingMarked"));
        } else {
            new AddToBundleSheet(model(), meant, common.words(), common.sheets()).show();
        }
    }

    private BundlesViewModel model() {
        return new BundlesViewModel(common.app(), bundling, lane, common.notices(), marked);
    }
}
