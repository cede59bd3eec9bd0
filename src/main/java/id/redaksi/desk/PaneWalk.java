package id.redaksi.desk;

import id.redaksi.desk.editor.StoryPicker;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.stories.NavigationView;
import id.redaksi.desk.stories.StoryListView;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Takes the focus from pane to pane and from story to story. */
final class PaneWalk {
    private final StoryTabs tabs;
    private final NavigationView navigation;
    private final StoryListView list;
    private final List<Region> right;
    private final StoryPicker picker;
    private final Notices notices;

    /** {@code right} are the panes behind the stories. */
    PaneWalk(
            StoryTabs tabs,
            NavigationView navigation,
            StoryListView list,
            List<Region> right,
            StoryPicker picker,
            Notices notices) {
        this.tabs = tabs;
        this.navigation = navigation;
        this.list = list;
        this.right = right;
        this.picker = picker;
        this.notices = notices;
    }

    /** To the next pane in reading order ({@code by} 1): navigation, list, stories, preview, inspector; or back (-1). */
    void turnPane(int by) {
        List<Region> sides = tabs.sides().getItems().stream().map(Region.class::cast).toList();
        List<Region> order = Stream.of(List.of(navigation, list), sides, right)
                .flatMap(List::stream)
                .filter(pane -> pane.getScene() != null && pane.getScene() == tabs.getScene() && pane.isVisible())
                .toList();
        int at = 0;
        for (int i = 0; i < order.size(); i++) {
            if (Nodes.holds(order.get(i), tabs.getScene().getFocusOwner())) {
                at = i;
            }
        }
        Region next = order.get(Math.floorMod(at + by, order.size()));
        if (sides.contains(next) && tabs.current().isPresent()) {
            tabs.sides().toFront(next);
            focusBody();
        } else {
            enter(next);
        }
    }

    /** Into a pane around the stories. */
    void enter(Region pane) {
        if (pane == list) {
            list.focusList();
        } else {
            Nodes.lead(pane, () -> Nodes.firstToFocus(pane));
        }
    }

    private void focusBody() {
        tabs.current().map(StoryView::body).ifPresent(Node::requestFocus);
    }

    /** To the story beside, or where there is none to the next. */
    void turnStory() {
        if (tabs.sides().splitProperty().get()) {
            tabs.sides().turnSide();
            focusBody();
        } else {
            tabs.turn(1);
        }
    }

    /** Two stories beside each other or all in one row; with no other open, one is chosen. */
    void turnBeside() {
        if (!tabs.turnBeside()) {
            chooseBeside();
        } else {
            focusBody();
        }
    }

    void chooseBeside() {
        picker.pick(chosen -> {
            if (!tabs.beside(new StoryId(chosen.story()))) {
                notices.show(Message.of("desk.beside.same"));
            }
        });
    }
}
