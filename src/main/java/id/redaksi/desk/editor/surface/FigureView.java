package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import java.util.List;
import javafx.scene.layout.Region;

/** A photo in the body with its caption and credit, and its alternative text in a field. */
final class FigureView extends StackedView {
    private final FigureParts parts;

    FigureView(Surroundings around, Figure first) {
        super("figure", 3);
        parts = new FigureParts(around, first, "desk.photo.alt", around.model()::change);
        attach();
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Figure figure) {
            parts.show(figure);
            setAccessibleText(block.text());
        }
    }

    @Override
    List<Region> parts() {
        return parts.all();
    }

    @Override
    List<LeafView> leaves() {
        return parts.leaves();
    }
}
