package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.Caret;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.page.Page;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The page of the story in front, rendered away from JavaFX's thread at once after each change. One rendering is under
 * way at most; what changed meanwhile is rendered next, the newest only.
 */
public final class PreviewViewModel {
    /** Makes the page of a story; a failure of the user's world, such as a broken theme, is {@link Explained}. */
    @FunctionalInterface
    public interface Renderer {
        Page page(Story story) throws Exception;
    }

    /** What there is to be seen. */
    sealed interface Shown {
        /** A page, and what leads to it from the one before it; null when it is to be opened anew. */
        record Open(StoryId story, PageDocument page, @Nullable PageDocument base, @Nullable PagePatch since)
                implements Shown {}

        /** Why there is no page. */
        record Broken(StoryId story, Message why) implements Shown {}
    }

    /** Where somebody writes, as the page knows it: the part's key, the text in it, and how much of that stands before. */
    record Here(String key, String text, int before) {}

    private sealed interface Made {
        record Fine(Shown shown) implements Made {}

        record Bug(RuntimeException why) implements Made {}
    }

    private final Renderer renderer;
    private final Background lane;
    private final OpenStories stories;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Here> here = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Reader> reader = new ReadOnlyObjectWrapper<>(Reader.USUAL);
    private final ChangeListener<Story> changed = (_, _, _) -> render();
    private final ChangeListener<Caret> moved = (_, _, _) -> look();
    private ReaderStyle style = new ReaderStyle(Reader.USUAL);
    private Shown.@Nullable Open last;
    private Consumer<Caret> goTo = _ -> {};
    private boolean running;
    private boolean rendering;
    private boolean again;

    public PreviewViewModel(OpenStories stories, Renderer renderer, Background lane) {
        this.stories = stories;
        this.renderer = renderer;
        this.lane = lane;
        stories.currentProperty().addListener((_, before, open) -> turn(before, open));
        turn(null, stories.currentProperty().get());
    }

    private void turn(@Nullable OpenStory before, @Nullable OpenStory open) {
        if (before != null) {
            before.storyProperty().removeListener(changed);
            before.caretProperty().removeListener(moved);
        }
        if (open != null) {
            open.storyProperty().addListener(changed);
            open.caretProperty().addListener(moved);
        }
        render();
        look();
    }

    /** Only a preview that is seen renders. */
    public void run(boolean seen) {
        running = seen;
        render();
        look();
    }

    /** Something that the page is made of has changed beside the story: its theme, the site. */
    public void again() {
        render();
    }

    /** Whether a story is open whose page is still to come. */
    ObservableValue<Boolean> awaited() {
        return stories.currentProperty().map(_ -> true).orElse(false);
    }

    private void render() {
        OpenStory open = stories.currentProperty().get();
        if (!running) {
            return;
        }
        if (open == null) {
            last = null;
            shown.set(null);
            return;
        }
        if (rendering) {
            again = true;
            return;
        }
        rendering = true;
        Story story = open.story();
        Shown.Open former = last;
        ReaderStyle styled = style;
        lane.run(() -> made(story, former, styled), made -> arrived(story.id(), made), why -> {
            throw new IllegalStateException("answered already: " + why.key());
        });
    }

    /** Whatever happens is told, since the next rendering waits for it. */
    private Made made(Story story, Shown.@Nullable Open former, ReaderStyle styled) {
        try {
            PageDocument page = PageDocument.of(renderer.page(story).html(), styled);
            PageDocument base = former != null && former.story().equals(story.id()) ? former.page() : null;
            return new Made.Fine(new Shown.Open(
                    story.id(), page, base, base == null ? null : PagePatch.between(base, page)));
        } catch (RuntimeException e) {
            return new Made.Bug(e);
        } catch (Exception e) {
            return e instanceof Explained explained
                    ? new Made.Fine(new Shown.Broken(story.id(), explained.explanation()))
                    : new Made.Bug(new IllegalStateException(e));
        }
    }

    private void arrived(StoryId story, Made made) {
        rendering = false;
        OpenStory open = stories.currentProperty().get();
        boolean inFront = open != null && open.id().equals(story);
        if (made instanceof Made.Fine(var now) && inFront) {
            if (now instanceof Shown.Open page) {
                last = page;
            }
            shown.set(now);
        }
        if (again || !inFront) {
            again = false;
            render();
        }
        if (made instanceof Made.Bug(var why)) {
            throw why;
        }
    }

    private void look() {
        OpenStory open = stories.currentProperty().get();
        if (!running || open == null) {
            here.set(null);
            return;
        }
        Caret caret = open.caretProperty().get();
        here.set(new Here(
                PagePlaces.key(caret.place()),
                PagePlaces.printed(open.story(), caret.place()),
                PagePlaces.printedBefore(open.story(), caret)));
    }

    /** Who puts the caret where somebody points in the page. */
    public void onPointed(Consumer<Caret> told) {
        goTo = told;
    }

    /** The story in front. */
    Optional<Story> story() {
        return Optional.ofNullable(stories.currentProperty().get()).map(OpenStory::story);
    }

    /** Somebody points there in the page. */
    void point(PagePoint at) {
        Optional.ofNullable(stories.currentProperty().get())
                .flatMap(open -> PagePlaces.caret(open.story(), at))
                .ifPresent(goTo);
    }

    /** Somebody is led back from the page to where the caret is. */
    void back() {
        Optional.ofNullable(stories.currentProperty().get())
                .map(open -> open.caretProperty().get())
                .ifPresent(goTo);
    }

    void read(Reader with) {
        if (!with.equals(reader.get())) {
            boolean sameStyle = with.isDark() == reader.get().isDark()
                    && with.device().isPaper() == reader.get().device().isPaper();
            reader.set(with);
            if (!sameStyle) {
                style = new ReaderStyle(with);
                render();
            }
        }
    }

    ReadOnlyObjectProperty<Reader> readerProperty() {
        return reader.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Here> hereProperty() {
        return here.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
