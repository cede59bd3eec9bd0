package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.desk.editor.StoryPicker;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.links.LinksForm;
import id.redaksi.desk.links.LinksViewModel;
import id.redaksi.desk.links.StoryMoves;
import id.redaksi.desk.session.Bundling;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.BundleId;
import id.redaksi.story.Related;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything about links between stories, and what becomes of them when a story goes, put together for the window. */
final class LinkDesk {
    private final Common common;
    private final StoryPicker picker;
    private final LinksViewModel.Shared links;
    private final StoryMoves moves;

    LinkDesk(Common common, StoryPicker picker, Background writer, Bundling bundling) {
        this.common = common;
        this.picker = picker;
        App app = common.app();
        Background lane = common.lanes().lane("links");
        links = new LinksViewModel.Shared(
                app.storyLinks(), app.relatedStories(), app.linkableNames(), common.stories(), lane, app.ids());
        moves = new StoryMoves(new StoryMoves.Shared(
                app,
                common.stories(),
                lane,
                writer,
                bundling,
                common.notices(),
                common.sheets(),
                common.words(),
                common.clock()));
    }

    /** What kills, merges and renames a story with all that points to it. */
    StoryMoves moves() {
        return moves;
    }

    /** The links of a story; {@code back} leads to the text, {@code toBundle} to a bundle. */
    LinksForm form(OpenStory open, Runnable back, Consumer<Optional<BundleId>> toBundle) {
        return new LinksForm(
                new LinksViewModel(open, links), common.words(), back, id -> toBundle.accept(Optional.of(id)));
    }

    /** Kills the story in front. */
    void kill() {
        common.stories().current().ifPresent(open -> moves.kill(open, () -> {}));
    }

    /** Makes the story in front part of another one, which is looked for first. */
    void merge() {
        common.stories().current().ifPresent(open -> picker.pick("links.merge.pick", "links.merge.do", chosen -> moves.merge(open, chosen)));
    }

    /** Makes the story in front part of this one. */
    void mergeInto(Related chosen) {
        common.stories().current().ifPresent(open -> moves.merge(open, chosen));
    }
}
