package id.redaksi.desk;

import id.redaksi.desk.kit.Nodes;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The columns of the window: navigation, list, story, preview, inspector. Each but the story can be hidden. Where the
 * window is too narrow for all, the preview takes the navigation's room, then the inspector lies over the story (under
 * 1,100 px) and the list too (under 800 px).
 */
final class Panes extends StackPane {
    private static final double NARROW = 1100;
    private static final double VERY_NARROW = 800;
    private static final double ROOM_FOR_ALL = 1560;

    private final SplitPane split = new SplitPane();
    private final Region navigation;
    private final Region list;
    private final Region story;
    private final Region preview;
    private final Region inspector;
    private final BooleanProperty navigationWanted = new SimpleBooleanProperty(true);
    private final BooleanProperty listWanted = new SimpleBooleanProperty(true);
    private final BooleanProperty previewWanted = new SimpleBooleanProperty(false);
    private final BooleanProperty inspectorWanted = new SimpleBooleanProperty(true);
    private final Runnable toStory;
    private double arrangedWidth;

    Panes(Region navigation, Region list, Region story, Region preview, Region inspector, Runnable toStory) {
        this.toStory = toStory;
        this.navigation = sized(navigation, 168, 208, 320);
        this.list = sized(list, 240, 300, 520);
        this.story = story;
        this.preview = sized(preview, 320, 500, 1400);
        this.inspector = sized(inspector, 280, 320, 480);
        getStyleClass().add("panes");
        story.setMinWidth(320);
        getChildren().add(split);
        for (BooleanProperty wanted : List.of(navigationWanted, listWanted, previewWanted, inspectorWanted)) {
            wanted.addListener((_, _, _) -> arrange());
        }
        previewWanted.addListener((_, _, wanted) -> {
            if (wanted && getWidth() < ROOM_FOR_ALL) {
                inspectorWanted.set(false);
            }
        });
        inspectorWanted.addListener((_, _, wanted) -> {
            if (wanted && getWidth() > 0 && getWidth() < ROOM_FOR_ALL) {
                previewWanted.set(false);
            }
        });
        widthProperty().addListener((_, before, now) -> {
            crossed(before.doubleValue(), now.doubleValue());
        });
    }

    private static Region sized(Region pane, double least, double usual, double most) {
        pane.setMinWidth(least);
        pane.setPrefWidth(usual);
        pane.setMaxWidth(most);
        SplitPane.setResizableWithParent(pane, false);
        return pane;
    }

    /** A window that becomes narrow hides what would cover the story; what is asked for then lies over it. */
    private void crossed(double before, double now) {
        if (now < NARROW && (before >= NARROW || before == 0)) {
            inspectorWanted.set(false);
            previewWanted.set(false);
        }
        if (now < VERY_NARROW && (before >= VERY_NARROW || before == 0)) {
            listWanted.set(false);
            navigationWanted.set(false);
        }
        if (band(now) != band(arrangedWidth)) {
            arrange();
        }
    }

    private static int band(double width) {
        return width < VERY_NARROW ? 0 : width < NARROW ? 1 : width < ROOM_FOR_ALL ? 2 : 3;
    }

    private void arrange() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        arrangedWidth = width;
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean wasHere = Nodes.holds(this, focused);
        arrange(width);
        if (wasHere && focused != null) {
            if (Nodes.holds(this, focused)) {
                focused.requestFocus();
            } else {
                toStory.run();
            }
        }
    }

    private void arrange(double width) {
        boolean listOver = width < VERY_NARROW;
        boolean sideOver = width < NARROW;
        getChildren().setAll(split);
        var columns = new java.util.ArrayList<Node>();
        boolean previewFills = previewWanted.get() && width < ROOM_FOR_ALL;
        if (navigationWanted.get() && !listOver && !previewFills && width >= 940) {
            columns.add(navigation);
        }
        if (listWanted.get() && !listOver) {
            columns.add(list);
        }
        columns.add(story);
        if (previewWanted.get() && !sideOver) {
            columns.add(preview);
        }
        if (inspectorWanted.get() && !sideOver) {
            columns.add(inspector);
        }
        if (!columns.equals(split.getItems())) {
            split.getItems().setAll(columns);
            divide(columns, width);
        }
        over(listWanted.get() && listOver, list, Pos.CENTER_LEFT);
        over(inspectorWanted.get() && sideOver, inspector, Pos.CENTER_RIGHT);
        over(previewWanted.get() && sideOver, preview, Pos.CENTER_RIGHT);
    }

    private void divide(List<Node> columns, double width) {
        double used = 0;
        double right = 0;
        int storyAt = columns.indexOf(story);
        for (int i = 0; i < storyAt; i++) {
            used += ((Region) columns.get(i)).getPrefWidth();
            split.setDividerPosition(i, used / width);
        }
        for (int i = columns.size() - 1; i > storyAt; i--) {
            right += ((Region) columns.get(i)).getPrefWidth();
            split.setDividerPosition(i - 1, (width - right) / width);
        }
    }

    private void over(boolean shown, Region pane, Pos side) {
        if (shown) {
            setAlignment(pane, side);
            pane.setMaxHeight(Double.MAX_VALUE);
            pane.setMaxWidth(Math.min(pane.getPrefWidth(), getWidth() - 40));
            getChildren().add(pane);
        }
        pane.getStyleClass().remove("over");
        if (shown) {
            pane.getStyleClass().add("over");
        }
    }

    /** Shows the inspector where it has room beside the story; says whether it stands there or was asked for before. */
    boolean showsInspectorBeside() {
        boolean room = getWidth() >= ROOM_FOR_ALL || getWidth() >= NARROW && !previewWanted.get();
        if (room) {
            inspectorWanted.set(true);
        }
        return inspectorWanted.get();
    }

    BooleanProperty navigationWanted() {
        return navigationWanted;
    }

    BooleanProperty listWanted() {
        return listWanted;
    }

    BooleanProperty previewWanted() {
        return previewWanted;
    }

    BooleanProperty inspectorWanted() {
        return inspectorWanted;
    }
}
