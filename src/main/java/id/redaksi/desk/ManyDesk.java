package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Channels;
import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.Tags;
import id.redaksi.desk.find.FindStoriesSheet;
import id.redaksi.desk.find.FindStoriesViewModel;
import id.redaksi.desk.find.StoriesReplacement;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Standing;
import id.redaksi.desk.session.KnownTags;
import id.redaksi.desk.session.ManyStories;
import id.redaksi.desk.settings.ChannelStories;
import id.redaksi.desk.stories.StoriesViewModel;
import id.redaksi.desk.tags.BulkSheet;
import id.redaksi.desk.tags.BulkViewModel;
import id.redaksi.desk.tags.CalledViewModel;
import id.redaksi.desk.tags.ReceiversSheet;
import id.redaksi.desk.tags.TagsSheet;
import id.redaksi.desk.tags.TagsViewModel;
import id.redaksi.desk.tags.TopicsSheet;
import id.redaksi.edit.Hit;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Everything that is done to many stories at once, put together for the window. */
final class ManyDesk {
    private final Common common;
    private final App app;
    private final StoriesViewModel list;
    private final Background lane;
    private final ManyStories acts;
    private final FindStoriesViewModel finding;

    /** {@code list} is what is marked and shown; {@code writer} writes stories. */
    ManyDesk(Common common, Standing standing, StoriesViewModel list, Background writer) {
        this.common = common;
        app = common.app();
        this.list = list;
        lane = common.lanes().lane("tags");
        acts = new ManyStories(app, common.stories(), common.lanes().lane("errands"), common.notices(), standing);
        finding = new FindStoriesViewModel(
                app,
                common.stories(),
                common.lanes().lane("finder"),
                new FindStoriesViewModel.Sources(
                        list.markedProperty()::get, list.sizeProperty()::get, list::listed),
                new StoriesReplacement(app, common.stories(), writer, common.notices()));
        list.channelsUnder(this::channelsUnder);
    }

    /** The acts themselves: what runs, and what can be taken back. */
    ManyStories acts() {
        return acts;
    }

    /** The newsroom's tags, for who writes one. */
    KnownTags known() {
        return new KnownTags(app, lane, common.notices()::explain);
    }

    void showTags() {
        new TagsSheet(
                        new TagsViewModel(app, common.stories(), acts, lane),
                        called(),
                        new TagsSheet.Beside(this::showTopics, this::showReceivers),
                        common.words(),
                        common.sheets())
                .show();
    }

    /** Which vocabulary of Media Topics is here. */
    void showTopics() {
        new TopicsSheet(called(), common.words(), common.sheets()).show();
    }

    /** What receivers call the tags and channels. */
    void showReceivers() {
        new ReceiversSheet(called(), common.words(), common.sheets()).show();
    }

    private CalledViewModel called() {
        return new CalledViewModel(app, acts, lane);
    }

    void showBulkEdit() {
        showBulkEdit(Optional.empty());
    }

    /** Asks what becomes of what is marked; {@code status} is chosen already. */
    void showBulkEdit(Optional<Status> status) {
        var sources = new BulkViewModel.Sources(
                list.markedProperty()::get, list.sizeProperty()::get, list::listed);
        new BulkSheet(new BulkViewModel(app, common.stories(), acts, lane, sources), common.words(), common.sheets())
                .show(status);
    }

    /** Looks for {@code offered} in many stories; {@code toHit} opens one at its hit. */
    void find(String offered, BiConsumer<StoryId, Hit> toHit) {
        new FindStoriesSheet(finding, common.words(), common.sheets(), toHit).show(offered);
    }

    /** What the settings need to take the stories of a channel along. */
    ChannelStories ofChannels() {
        return new ChannelStories(this::countChannel, this::moveChannel, this::renameChannel, acts.busyProperty()::get);
    }

    private void countChannel(String channel, LongConsumer found) {
        lane.run(() -> app.newsroom().errands().inChannel(channel), found::accept, common.notices()::explain);
    }

    private void moveChannel(String from, String to, Runnable undone) {
        acts.run(ManyStoriesAct.channel(from, to), new ManyStories.Also(() -> {}, undone));
    }

    private void renameChannel(String from, String to, boolean stories, Runnable undone) {
        lane.run(
                () -> app.subjects().renamedChannel(from, to, stories),
                answer -> {
                    if (answer instanceof Tags.Answer.Do(var act)) {
                        acts.run(act, new ManyStories.Also(() -> {}, undone));
                    }
                },
                common.notices()::explain);
    }

    /** The channel, whatever letters it is typed with, and those under it. */
    private Set<String> channelsUnder(String channel) {
        Channels tree = app.settings().house().tree();
        Set<String> under = tree.names().stream()
                .filter(channel::equalsIgnoreCase)
                .flatMap(name -> tree.branch(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return under.isEmpty() ? Set.of(channel) : under;
    }
}
