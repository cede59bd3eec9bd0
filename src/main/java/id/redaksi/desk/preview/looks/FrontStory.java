package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Story;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is made of the story in front while somebody looks: anew a moment after each change, away from JavaFX's thread. An
 * answer that a newer value of the story overtook is dropped. Nothing is made while nobody looks.
 */
public final class FrontStory<T> {
    private final OpenStories stories;
    /** Makes it, away from JavaFX's thread; a failure of the user's world says itself in the page's place. */
    @FunctionalInterface
    public interface Making<T> {
        T of(Story story) throws Exception;
    }

    private final Making<T> making;
    private final Background lane;
    private final ReadOnlyObjectWrapper<@Nullable T> made = new ReadOnlyObjectWrapper<>();
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private final ChangeListener<Story> changed = (_, _, _) -> later();
    private boolean running;

    public FrontStory(OpenStories stories, Making<T> making, Background lane) {
        this.stories = stories;
        this.making = making;
        this.lane = lane;
        pause.setOnFinished(_ -> make());
        stories.currentProperty().addListener((_, before, open) -> turn(before, open));
        turn(null, stories.currentProperty().get());
    }

    private void turn(@Nullable OpenStory before, @Nullable OpenStory open) {
        if (before != null) {
            before.storyProperty().removeListener(changed);
        }
        if (open != null) {
            open.storyProperty().addListener(changed);
        }
        make();
    }

    /** Whether somebody looks. */
    public void run(boolean seen) {
        running = seen;
        make();
    }

    /** Makes it anew, since something else than the story has changed. */
    public void again() {
        make();
    }

    private void later() {
        if (running) {
            pause.playFromStart();
        }
    }

    private void make() {
        OpenStory open = stories.currentProperty().get();
        if (!running) {
            return;
        }
        if (open == null) {
            made.set(null);
            return;
        }
        Story story = open.story();
        lane.run(() -> making.of(story), found -> arrived(story, found), _ -> arrived(story, null));
    }

    private void arrived(Story story, @Nullable T found) {
        OpenStory open = stories.currentProperty().get();
        if (open != null && open.story() == story) {
            made.set(found);
        }
    }

    /** What was made last; none while no story is open. */
    public ReadOnlyObjectProperty<@Nullable T> madeProperty() {
        return made.getReadOnlyProperty();
    }
}
