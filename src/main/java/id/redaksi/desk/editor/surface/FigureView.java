package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.Found;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Figure;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/** A photo in the body with its caption and credit, and its alternative text in a field. */
final class FigureView extends StackedView {
    private final FigureParts parts;
    private final BlockId id;

    FigureView(Surroundings around, Figure first) {
        super("figure", 3);
        id = first.id();
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
    void mark(Found found) {
        parts.mark(found.at(new TextPlace.InBlock(id, leaves().size())));
    }

    @Override
    Optional<Region> aside(int number) {
        return Optional.of(parts.alt());
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
