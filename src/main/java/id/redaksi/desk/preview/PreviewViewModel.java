package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.page.Page;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The page of the story in front, rendered 120 ms after the last change, away from JavaFX's thread. */
public final class PreviewViewModel {
    /** A rendered page and whose it is. */
    public record Shown(StoryId story, Page page) {}

    private final Function<Story, Page> renderer;
    private final Background reader;
    private final Notices notices;
    private final OpenStories stories;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private final ChangeListener<Story> changed = (_, _, _) -> later();
    private boolean running;

    public PreviewViewModel(
            OpenStories stories, Function<Story, Page> renderer, Background reader, Notices notices) {
        this.stories = stories;
        this.renderer = renderer;
        this.reader = reader;
        this.notices = notices;
        pause.setOnFinished(_ -> render());
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
        render();
    }

    /** Only a preview that is seen renders. */
    public void run(boolean seen) {
        running = seen;
        render();
    }

    private void later() {
        if (running) {
            pause.playFromStart();
        }
    }

    private void render() {
        OpenStory open = stories.currentProperty().get();
        if (!running) {
            return;
        }
        if (open == null) {
            shown.set(null);
            return;
        }
        Story story = open.story();
        reader.run(() -> new Shown(story.id(), renderer.apply(story)), page -> arrived(story, page), notices::explain);
    }

    private void arrived(Story story, Shown page) {
        OpenStory open = stories.currentProperty().get();
        if (open != null && open.id().equals(story.id())) {
            shown.set(page);
        }
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
