package id.redaksi.desk;

import id.redaksi.desk.kit.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Leads back from the panes around the story to where one was in it: with Escape, once nothing in the pane wants that key
 * for itself. A pane that lies over the story goes.
 */
final class WayBack {
    private final StoryTabs tabs;
    private final Panes panes;
    private final Runnable toBody;
    private @Nullable Node left;

    /** {@code around} are the panes from which it leads, {@code toBody} goes where one has not been in the story yet. */
    WayBack(StoryTabs tabs, Panes panes, List<Region> around, Runnable toBody) {
        this.tabs = tabs;
        this.panes = panes;
        this.toBody = toBody;
        tabs.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, former, _) -> {
            if (former != null && isInFront(former)) {
                left = former;
            }
        });
        around.forEach(pane -> pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && tabs.current().isPresent()) {
                event.consume();
                back(pane);
            }
        }));
    }

    private boolean isInFront(Node node) {
        return tabs.current().filter(view -> Nodes.holds(view, node)).isPresent();
    }

    private void back(Region pane) {
        Node place = left;
        panes.putAway(pane);
        if (place != null && isInFront(place)) {
            place.requestFocus();
        } else {
            toBody.run();
        }
    }
}
