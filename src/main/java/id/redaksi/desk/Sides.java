package id.redaksi.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * Where open stories stand: in one row of tabs, or in two beside each other, of which the one with the focus is in front.
 * A side whose last tab goes leaves its room to the other.
 */
final class Sides extends SplitPane {
    private final Consumer<Tab> turned;
    private final TabPane left;
    private final TabPane right;
    private final ReadOnlyBooleanWrapper split = new ReadOnlyBooleanWrapper();
    private TabPane front;
    private boolean moving;
    private boolean alone;
    private double divider = 0.5;

    /** {@code turned} is told which tab came to the front. */
    Sides(Consumer<Tab> turned) {
        this.turned = turned;
        left = side("story-side-left");
        right = side("story-side-right");
        front = left;
        getStyleClass().add("sides");
        arrange();
    }

    /** By this name they are read out. */
    void name(ObservableValue<String> text) {
        left.accessibleTextProperty().bind(text);
        right.accessibleTextProperty().bind(text);
    }

    private TabPane side(String id) {
        var side = new TabPane();
        side.setId(id);
        side.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        side.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        side.getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> {
            if (tab != null && side == front && !moving) {
                turned.accept(tab);
            }
        });
        side.focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                toFront(side);
            }
        });
        return side;
    }

    /** Brings this side to the front. */
    void toFront(Node wanted) {
        TabPane side = wanted == right ? right : left;
        if (side != front && !side.getTabs().isEmpty()) {
            front = side;
            arrange();
            current().ifPresent(turned);
        }
    }

    /** Shows what there is to show, and marks the side in front while there are two. */
    private void arrange() {
        if (getItems().size() == 2) {
            divider = getDividerPositions()[0];
        }
        List<TabPane> wanted = split.get() && !alone ? List.of(left, right) : List.of(front);
        if (!wanted.equals(getItems())) {
            getItems().setAll(wanted);
            if (wanted.size() == 2) {
                setDividerPosition(0, divider);
            }
        }
        for (TabPane side : List.of(left, right)) {
            side.getStyleClass().removeAll("beside", "front");
            if (split.get()) {
                side.getStyleClass().add("beside");
            }
            if (split.get() && side == front) {
                side.getStyleClass().add("front");
            }
        }
    }

    private TabPane sideOf(Tab tab) {
        return right.getTabs().contains(tab) ? right : left;
    }

    void add(Tab tab) {
        front.getTabs().add(tab);
    }

    void remove(Tab tab) {
        sideOf(tab).getTabs().remove(tab);
        if (split.get() && (left.getTabs().isEmpty() || right.getTabs().isEmpty())) {
            together();
        }
    }

    /** Brings a tab to the front, on whichever side it stands. */
    void show(Tab tab) {
        TabPane side = sideOf(tab);
        front = side;
        side.getSelectionModel().select(tab);
        arrange();
    }

    Optional<Tab> current() {
        return Optional.ofNullable(front.getSelectionModel().getSelectedItem());
    }

    Stream<Tab> all() {
        return Stream.concat(left.getTabs().stream(), right.getTabs().stream());
    }

    /** Takes a tab to the side that is not in front, beside the one that is. */
    void beside(Tab tab) {
        TabPane to = front == left ? right : left;
        if (sideOf(tab) != to) {
            move(List.of(tab), to);
        }
        to.getSelectionModel().select(tab);
        split.set(true);
        arrange();
    }

    /** All in one row again; what is in front stays there. */
    void together() {
        Optional<Tab> shown = current();
        move(new ArrayList<>(right.getTabs()), left);
        front = left;
        split.set(false);
        shown.ifPresent(left.getSelectionModel()::select);
        arrange();
    }

    private void move(List<Tab> tabs, TabPane to) {
        moving = true;
        for (Tab tab : tabs) {
            sideOf(tab).getTabs().remove(tab);
            to.getTabs().add(tab);
        }
        moving = false;
    }

    ReadOnlyBooleanProperty splitProperty() {
        return split.getReadOnlyProperty();
    }

    /** Brings the other side to the front, where there are two. */
    void turnSide() {
        if (split.get()) {
            toFront(front == left ? right : left);
        }
    }

    /** Goes to the next tab of this side ({@code by} 1) or the one before, round the end. */
    void turn(int by) {
        int count = front.getTabs().size();
        if (count > 1) {
            int at = front.getSelectionModel().getSelectedIndex();
            front.getSelectionModel().select(Math.floorMod(at + by, count));
        }
    }

    /** Shows only the side in front, or both again. */
    void alone(boolean on) {
        alone = on;
        arrange();
    }
}
