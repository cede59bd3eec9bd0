package id.redaksi.desk;

import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.story.StoryId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are pressed while a new story is still on its way to the disk are meant for it, not for where the focus was:
 * they are held back and given to it in their order as soon as it has the focus. They go when the story cannot be stored.
 */
final class TypedAhead {
    /** After so long the focus is fetched: no key may wait for good. */
    private static final Duration LONGEST = Duration.seconds(1);

    /** Some frames of the window, in which a command puts the focus where it leads. */
    private static final Duration LED = Duration.millis(80);

    private final Node root;
    private final OpenStories stories;
    private final StoryTabs tabs;
    private final Deque<KeyEvent> held = new ArrayDeque<>();
    private final PauseTransition late = new PauseTransition(LONGEST);
    private final PauseTransition led = new PauseTransition(LED);
    private boolean holding;
    private boolean giving;

    TypedAhead(Node root, OpenStories stories, StoryTabs tabs) {
        this.root = root;
        this.stories = stories;
        this.tabs = tabs;
        // Each by itself: filters of a kind are asked before those of all kinds.
        List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)
                .forEach(kind -> root.addEventFilter(kind, this::heard));
        stories.comingProperty().addListener((_, former, coming) -> {
            holding = true;
            if (coming == null && former != null) {
                came(former);
            }
        });
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, owner) -> {
            if (late.getStatus() == Animation.Status.RUNNING && isWhereOneWrites(owner)) {
                Nodes.later(this::give);
            }
        });
        late.setOnFinished(_ -> {
            tabs.current().map(StoryView::firstToWrite).ifPresent(Node::requestFocus);
            give();
        });
        led.setOnFinished(_ -> give());
    }

    private void heard(KeyEvent event) {
        if (holding && !giving) {
            held.add(event);
            event.consume();
        }
    }

    private void came(StoryId story) {
        if (stories.find(story).isPresent()) {
            late.playFromStart();
        } else {
            held.clear();
            holding = false;
        }
    }

    private boolean isWhereOneWrites(@Nullable Node owner) {
        return tabs.current().filter(view -> Nodes.holds(view.firstToWrite(), owner)).isPresent();
    }

    /** One of the keys may lead elsewhere, or ask for a further story; those after it are meant for that. */
    private void give() {
        late.stop();
        while (!held.isEmpty() && stories.comingProperty().get() == null) {
            KeyEvent event = held.remove();
            give(event);
            if (isCommand(event)) {
                led.playFromStart();
                return;
            }
        }
        holding = stories.comingProperty().get() != null;
    }

    private void give(KeyEvent event) {
        @Nullable Node owner = root.getScene().getFocusOwner();
        if (owner != null) {
            giving = true;
            Event.fireEvent(owner, event.copyFor(owner, owner));
            giving = false;
        }
    }

    private static boolean isCommand(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.getCode().isFunctionKey());
    }
}
