package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A wide window with everything open that is drawn narrower. */
class NarrowedWindowTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(1600, 900);

    /** The next test gets the same stage. */
    @AfterEach
    void widen() {
        window.act(() -> window.stage().setWidth(1600));
    }

    private List<String> outside(double width) {
        List<String> outside = new ArrayList<>();
        window.act(() -> {
            Panes panes = window.desk().panes();
            panes.getScene().getRoot().layout();
            List<Node> columns = new ArrayList<>(((SplitPane) panes.getChildren().getFirst()).getItems());
            columns.add(panes);
            for (Node column : columns) {
                Bounds here = column.localToScene(column.getLayoutBounds());
                if (here.getMinX() < 0 || here.getMaxX() > width) {
                    outside.add(column + " at " + width);
                }
            }
        });
        return outside;
    }

    @Test
    void keeps_its_columns_inside_at_every_width() throws Exception {
        window.open(Samples.story("Harga Cabai Naik", "Pedagang menambah stok."));
        for (double width : List.of(1500.0, 1300.0, 1120.0, 1000.0, 720.0)) {
            window.act(() -> {
                window.stage().setWidth(1600);
                window.desk().panes().allWanted().forEach(wanted -> wanted.set(true));
            });
            window.act(() -> window.stage().setWidth(width));
            DeskWindow.until(() -> window.stage().getScene().getWidth() <= width);

            assertEquals(List.of(), outside(width));
        }
    }
}
