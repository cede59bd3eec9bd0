package id.redaksi.desk.editor.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Small open boxes under blanks at which no line breaks, which look like any other blank. */
final class BlankSigns extends Path {
    private static final double DEEP = 3;

    BlankSigns() {
        getStyleClass().add("blank-sign");
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(List<Rectangle2D> blanks) {
        List<PathElement> elements = new ArrayList<>();
        for (Rectangle2D blank : blanks) {
            double left = Math.floor(blank.getMinX()) + 0.5;
            double right = Math.max(left + 2, Math.ceil(blank.getMaxX()) - 0.5);
            double bottom = Math.floor(blank.getMaxY() - 2) - 0.5;
            elements.add(new MoveTo(left, bottom - DEEP));
            elements.add(new LineTo(left, bottom));
            elements.add(new LineTo(right, bottom));
            elements.add(new LineTo(right, bottom - DEEP));
        }
        getElements().setAll(elements);
    }
}
