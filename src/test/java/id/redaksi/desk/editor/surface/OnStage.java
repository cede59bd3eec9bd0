package id.redaksi.desk.editor.surface;

import id.redaksi.app.App;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.BodyClipboard;
import id.redaksi.desk.editor.LinkTargets;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.KnownNames;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Selection;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A body in a window of 760 by 900 pixels, as a person has it. */
public final class OnStage implements AutoCloseable {
    public final Ids ids = Samples.ids();
    public final App app;
    public final Editing editing;
    public final BodySurface surface;
    public final BodyClipboard clipboard;
    public final StoryView view;

    private OnStage(FxRobot robot, Stage stage, Path folder, java.util.function.Function<Ids, List<Block>> blocks)
            throws Exception {
        app = App.open(folder.resolve("redaksi-" + System.nanoTime()), Samples.CLOCK);
        editing = new Editing(Story.blank(ids).withBody(new Body(blocks.apply(ids))), Samples.CLOCK);
        var open = new OpenStory(editing, new SaveState.Saved(LocalTime.NOON));
        var words = new Words(Locale.of("id"));
        var notices = new Notices();
        var photos = new Photos(app, Background.atOnce(), notices);
        var colleagues = new Colleagues(() -> "Budi", Samples.CLOCK);
        var model = new BodyViewModel(open, ids, () -> true);
        surface = WaitForAsyncUtils.asyncFx(() -> new BodySurface(new Surroundings(model, words, photos, colleagues, _ -> {}), () -> {}))
                .get();
        var targets = new LinkTargets(
                new StorySearch(app, Background.atOnce(), notices),
                new KnownNames(app.newsroom().stories(), Background.atOnce(), notices),
                new OpenStories(app, Background.atOnce(), notices, Samples.CLOCK));
        clipboard = new BodyClipboard(model, photos, words, new Sheets(words), notices);
        view = WaitForAsyncUtils.asyncFx(() -> new StoryView(
                        open,
                        surface,
                        clipboard,
                        new ReviewViewModel(open, colleagues, ids),
                        new StoryView.Shared(words, photos, new Commands(), targets, _ -> {})))
                .get();
        robot.interact(() -> {
            var scene = new Scene(view, 760, 900);
            scene.getStylesheets().add(StoryView.class.getResource("/id/redaksi/desk/redaksi.css").toExternalForm());
            stage.setScene(scene);
            stage.show();
            surface.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static OnStage of(
            FxRobot robot, Stage stage, Path folder, java.util.function.Function<Ids, List<Block>> blocks)
            throws Exception {
        return new OnStage(robot, stage, folder, blocks);
    }

    /** A paragraph for each text. */
    public static OnStage of(FxRobot robot, Stage stage, Path folder, String... texts) throws Exception {
        return of(robot, stage, folder, ids -> java.util.Arrays.stream(texts)
                .<Block>map(text -> new Paragraph(ids.block(), Inline.of(text)))
                .toList());
    }

    public Position place(int block, int leaf, int offset) {
        return new Position(editing.story().body().blocks().get(block).id(), leaf, offset);
    }

    public void caret(FxRobot robot, int block, int leaf, int offset) {
        robot.interact(() -> editing.select(Selection.caret(place(block, leaf, offset))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    public int offset() {
        return editing.selection().head().offset();
    }

    public Rectangle2D bounds(int block, int leaf, int offset) {
        return surface.bounds(place(block, leaf, offset));
    }

    /** The middle of the caret at a place, on the screen. */
    public Point2D point(Position place) {
        Rectangle2D at = surface.bounds(place);
        return surface.localToScreen(at.getMinX() + 1, at.getMinY() + at.getHeight() / 2);
    }

    public String text() {
        return editing.story().body().text();
    }

    @Override
    public void close() {
        app.close();
    }
}
