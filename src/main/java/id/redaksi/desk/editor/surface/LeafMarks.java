package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Decorations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The marks over one text: boxes behind its characters, and saw-tooth lines under them. */
final class LeafMarks {
    private static final double TOOTH = 2;

    private final ObservableList<Node> children;
    private final Lines lines;
    private final Map<Decorations.Kind, Path> paths = new EnumMap<>(Decorations.Kind.class);
    private List<Decorations.Decoration> decorations = List.of();
    private boolean moved;

    LeafMarks(ObservableList<Node> children, Lines lines) {
        this.children = children;
        this.lines = lines;
    }

    /** Shows these on a text of so many characters. */
    void show(List<Decorations.Decoration> wanted, int length) {
        if (moved || !wanted.equals(decorations)) {
            decorations = wanted;
            paint(length);
        }
    }

    /** The text was laid out anew: what is shown next is drawn again even if it is the same. */
    void moved() {
        moved = !decorations.isEmpty();
    }

    /** Each path is set once, since every change of its elements has it measured anew. */
    private void paint(int length) {
        Map<Decorations.Kind, List<PathElement>> drawn = new EnumMap<>(Decorations.Kind.class);
        for (Decorations.Decoration mark : decorations) {
            if (mark.to() <= length) {
                drawn.computeIfAbsent(mark.kind(), _ -> new ArrayList<>())
                        .addAll(isBehind(mark.kind()) ? boxes(mark) : waves(mark));
            }
        }
        drawn.keySet().forEach(kind -> paths.computeIfAbsent(kind, this::path));
        paths.forEach((kind, path) -> path.getElements().setAll(drawn.getOrDefault(kind, List.of())));
        moved = false;
    }

    private static boolean isBehind(Decorations.Kind kind) {
        return switch (kind) {
            case NOTED, NOTED_HERE, FOUND, FOUND_HERE, OVER_LIMIT, OFF_RECORD -> true;
            case SPELLING, STYLE, FINDING -> false;
        };
    }

    /** What is over a limit lies below all others, so that a hit in it is seen. */
    private int layer(Decorations.Kind kind) {
        int lowest = kind != Decorations.Kind.OVER_LIMIT && paths.containsKey(Decorations.Kind.OVER_LIMIT) ? 1 : 0;
        return isBehind(kind) ? lowest : children.size();
    }

    private Path path(Decorations.Kind kind) {
        var path = new Path();
        path.getStyleClass().add("mark-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        path.setManaged(false);
        path.setMouseTransparent(true);
        children.add(layer(kind), path);
        path.applyCss();
        return path;
    }

    private List<PathElement> boxes(Decorations.Decoration mark) {
        List<PathElement> elements = new ArrayList<>();
        for (Rectangle2D piece : lines.boxes(mark.from(), mark.to(), false)) {
            box(elements, piece);
        }
        return elements;
    }

    /** A saw-tooth line under the characters, {@value #TOOTH} px a tooth. */
    private List<PathElement> waves(Decorations.Decoration mark) {
        List<PathElement> elements = new ArrayList<>();
        for (Rectangle2D piece : lines.underlines(mark.from(), mark.to())) {
            double y = piece.getMinY() + 1;
            elements.add(new MoveTo(piece.getMinX(), y));
            boolean down = true;
            for (double x = piece.getMinX() + TOOTH; x <= piece.getMaxX(); x += TOOTH) {
                elements.add(new LineTo(x, down ? y + TOOTH : y));
                down = !down;
            }
        }
        return elements;
    }

    /** Draws the outline of a box. */
    static void box(List<PathElement> elements, Rectangle2D box) {
        elements.add(new MoveTo(box.getMinX(), box.getMinY()));
        elements.add(new LineTo(box.getMaxX(), box.getMinY()));
        elements.add(new LineTo(box.getMaxX(), box.getMaxY()));
        elements.add(new LineTo(box.getMinX(), box.getMaxY()));
        elements.add(new ClosePath());
    }
}
