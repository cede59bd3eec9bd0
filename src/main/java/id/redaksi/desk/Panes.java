package id.redaksi.desk;

import id.redaksi.desk.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the window: navigation, list, story, preview, inspector. Each but the story can be hidden. Where the
 * window is too narrow for all, the preview takes the navigation's room, then the inspector lies over the story (under
 * 1,100 px) and the list too (under 800 px).
 */
final class Panes extends StackPane {
    private static final double NARROW = 1100;
    private static final double VERY_NARROW = 800;
    private static final double ROOM_FOR_ALL = 1560;

    /** The least width of a story, and how wide one should be beside another. */
    private static final double LEAST = 320;

    private static final double ENOUGH = 440;

    private static final String OVER = "over";

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
    private boolean together;
    private @Nullable Arrangement returning;
    private final List<BooleanProperty> givenUp = new ArrayList<>();

    /** What is shown beside the story and how the room is divided, in a window of this width. */
    record Arrangement(
            boolean navigation, boolean list, boolean preview, boolean inspector, List<Double> dividers, double width) {}

    Panes(Region navigation, Region list, Region story, Region preview, Region inspector, Runnable toStory) {
        this.toStory = toStory;
        this.navigation = sized(navigation, 168, 208, 320);
        this.list = sized(list, 240, 300, 520);
        this.story = story;
        this.preview = sized(preview, 320, 500, 1400);
        this.inspector = sized(inspector, 280, 320, 480);
        getStyleClass().add("panes");
        setMinWidth(0); // else what its columns want keeps it wider than the window, and it never learns that it is narrow
        story.setMinWidth(LEAST);
        getChildren().add(split);
        for (BooleanProperty wanted : allWanted()) {
            wanted.addListener((_, _, _) -> arrange());
        }
        previewWanted.addListener((_, _, wanted) -> {
            if (wanted && getWidth() < ROOM_FOR_ALL) {
                inspectorWanted.set(false);
            }
        });
        inspectorWanted.addListener((_, _, wanted) -> {
            if (wanted && !together && getWidth() > 0 && getWidth() < ROOM_FOR_ALL) {
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
        Arrangement former = returning;
        returning = null;
        if (former != null && former.width() == now) {
            arrange();
            Nodes.later(() -> divide(former));
            return;
        }
        if (now < ROOM_FOR_ALL && before >= ROOM_FOR_ALL && previewWanted.get()) {
            inspectorWanted.set(false);
        }
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

    Arrangement arrangement() {
        List<Double> dividers = new ArrayList<>();
        for (double position : split.getDividerPositions()) {
            dividers.add(position);
        }
        return new Arrangement(
                navigationWanted.get(),
                listWanted.get(),
                previewWanted.get(),
                inspectorWanted.get(),
                dividers,
                getWidth());
    }

    /**
     * Two stories beside each other want more room, so what stands before and behind them goes until they have it, and
     * comes back when they part.
     */
    void room(boolean two) {
        story.setMinWidth(two ? 2 * LEAST : LEAST);
        List<BooleanProperty> back = List.copyOf(givenUp);
        givenUp.clear();
        if (two) {
            for (BooleanProperty wanted : List.of(navigationWanted, inspectorWanted, previewWanted, listWanted)) {
                if (wanted.get() && storyWidth() < 2 * ENOUGH) {
                    wanted.set(false);
                    givenUp.add(wanted);
                }
            }
        } else {
            back.forEach(wanted -> wanted.set(true));
        }
    }

    private double storyWidth() {
        return getWidth()
                - split.getItems().stream()
                        .filter(pane -> pane != story)
                        .mapToDouble(pane -> ((Region) pane).getPrefWidth())
                        .sum();
    }

    /** Leaves the story alone. */
    void clear() {
        returning = null;
        allWanted().forEach(wanted -> wanted.set(false));
    }

    /** Puts an arrangement back; its division when the window has its former width again. */
    void put(Arrangement former) {
        navigationWanted.set(former.navigation());
        listWanted.set(former.list());
        previewWanted.set(former.preview());
        inspectorWanted.set(former.inspector());
        arrange();
        if (former.width() == getWidth()) {
            Nodes.later(() -> divide(former));
        } else {
            returning = former;
        }
    }

    /** One divider after the other from the last, since each is held by where the next one lies. */
    private void divide(Arrangement former) {
        int count = former.dividers().size();
        split.layout();
        for (int i = count - 1; i >= 0 && count == split.getDividers().size(); i--) {
            split.setDividerPosition(i, former.dividers().get(i));
            split.layout();
        }
    }

    List<BooleanProperty> allWanted() {
        return List.of(navigationWanted, listWanted, previewWanted, inspectorWanted);
    }

    /** The pane of this wish, while it lies over the story. */
    Optional<Region> over(BooleanProperty wanted) {
        return Stream.of(navigation, list, preview, inspector)
                .filter(pane -> wanted(pane) == wanted && pane.getStyleClass().contains(OVER))
                .findFirst();
    }

    /** Hides a pane if it lies over the story; one that has room of its own stays. */
    void putAway(Region pane) {
        if (pane.getStyleClass().contains(OVER)) {
            wanted(pane).set(false);
        }
    }

    /** Hides whatever lies over the story, for what is done in it and has to be seen. */
    void uncover() {
        List.of(list, preview, inspector).forEach(this::putAway);
    }

    private BooleanProperty wanted(Region pane) {
        return pane == navigation ? navigationWanted : pane == list ? listWanted : pane == preview ? previewWanted : inspectorWanted;
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
        pane.getStyleClass().remove(OVER);
        if (shown) {
            pane.getStyleClass().add(OVER);
        }
    }

    /**
     * Shows the inspector while the preview stays, for what is written in one and seen in the other: where there is no
     * room for all, what stands before the story goes.
     */
    void inspectorBesidePreview() {
        if (previewWanted.get() && getWidth() >= NARROW && getWidth() < ROOM_FOR_ALL) {
            together = true;
            navigationWanted.set(false);
            listWanted.set(false);
            inspectorWanted.set(true);
            together = false;
        } else {
            inspectorWanted.set(true);
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
