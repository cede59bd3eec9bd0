package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Composition.Clause;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The lines under what an input method composes: a thin one, and a thick one under the clause being converted. */
final class ClauseLines extends Group {
    /** How far a line keeps from the next clause's, in pixels. */
    private static final double GAP = 1.5;

    private final Path thin = new Path();
    private final Path thick = new Path();

    ClauseLines() {
        setManaged(false);
        setMouseTransparent(true);
        thin.getStyleClass().add("composed");
        thick.getStyleClass().addAll("composed", "chosen");
        getChildren().addAll(thin, thick);
    }

    void show(List<Clause> clauses, Lines lines) {
        thin.getElements().clear();
        thick.getElements().clear();
        for (Clause clause : clauses) {
            Path path = clause.chosen() ? thick : thin;
            for (Rectangle2D piece : lines.boxes(clause.from(), clause.to(), false)) {
                double y = Math.round(piece.getMaxY()) - 1.5;
                path.getElements().add(new MoveTo(piece.getMinX() + GAP, y));
                path.getElements().add(new LineTo(Math.max(piece.getMinX() + GAP, piece.getMaxX() - GAP), y));
            }
        }
    }
}
