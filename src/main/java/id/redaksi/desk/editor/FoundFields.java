package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.FieldMarks;
import id.redaksi.desk.session.Found;
import id.redaksi.edit.Hit;
import id.redaksi.edit.TextPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** The fields of a story's view that show hits: those above the body, and those beside the text of its blocks. */
final class FoundFields {
    private final Map<TextPlace, TextInputControl> above;
    private final Map<TextPlace, FieldMarks> marks = new HashMap<>();
    private final BodySurface body;
    private @Nullable TextInputControl selected;

    FoundFields(Map<TextPlace, TextInputControl> above, BodySurface body) {
        this.above = Map.copyOf(above);
        this.body = body;
        above.forEach((place, field) -> marks.put(place, new FieldMarks(field)));
    }

    /** A text area shows what is selected in it even when it is not written in: no hit is selected there any more. */
    void leave() {
        if (selected != null && !selected.isFocused()) {
            selected.deselect();
        }
        selected = null;
    }

    void mark(Found found) {
        marks.forEach((place, shown) -> shown.show(found.at(place)));
    }

    /** What shows the text at the place; empty when nothing in this view does. */
    Optional<Node> at(TextPlace place) {
        return place instanceof TextPlace.InBlock inBlock
                ? body.aside(inBlock).map(Node.class::cast)
                : Optional.ofNullable(above.get(place));
    }

    /** Selects the hit in its field, and nothing any more in the former one; {@code focus} also puts the focus there. */
    void select(Hit hit, boolean focus) {
        leave();
        if (at(hit.place()).orElse(null) instanceof TextInputControl field) {
            selected = field;
        }
        at(hit.place()).ifPresent(node -> FieldMarks.select(node, hit.from(), hit.to(), focus));
    }
}
