package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.edit.TextRange;
import id.redaksi.story.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import org.jspecify.annotations.Nullable;

/**
 * Writing through an input method: what is being composed shows underlined in the text. What is committed stays, what
 * is cancelled goes; where the writer goes elsewhere in the middle of it, it stays as it is.
 */
final class Composition {
    /** A clause of what is composed, in UTF-16 units of its text; {@code chosen} is the one being converted. */
    record Clause(int from, int to, boolean chosen) {}

    private final BodySurface surface;
    private final BodyViewModel model;
    private List<Clause> clauses = List.of();
    private @Nullable LeafView marked;

    Composition(BodySurface surface, BodyViewModel model) {
        this.surface = surface;
        this.model = model;
    }

    void install() {
        surface.setOnInputMethodTextChanged(this::changed);
        surface.setInputMethodRequests(new Requests());
        surface.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !isFocusOwner()) {
                model.endComposition();
            }
        });
    }

    /** A window that is left for a moment keeps its focus owner, and its input method goes on when it comes back. */
    private boolean isFocusOwner() {
        return surface.getScene() != null && surface.getScene().getFocusOwner() == surface;
    }

    private void changed(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty()) {
            model.commit(event.getCommitted());
        }
        String composed = event.getComposed().stream()
                .map(InputMethodTextRun::getText)
                .collect(Collectors.joining());
        if (!composed.isEmpty() || event.getCommitted().isEmpty()) {
            clauses = clauses(event.getComposed());
            model.compose(composed, event.getCaretPosition());
        }
        event.consume();
    }

    private static List<Clause> clauses(List<InputMethodTextRun> runs) {
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        for (InputMethodTextRun run : runs) {
            boolean chosen = run.getHighlight() == InputMethodHighlight.SELECTED_CONVERTED
                    || run.getHighlight() == InputMethodHighlight.SELECTED_RAW;
            clauses.add(new Clause(at, at + run.getText().length(), chosen));
            at += run.getText().length();
        }
        return clauses;
    }

    /** Draws lines under what is composed, and none where nothing is any more. */
    void show() {
        Optional<TextRange> range = model.composition();
        LeafView leaf = range.map(at -> surface.places().leaf(at.start())).orElse(null);
        LeafView former = marked;
        if (former != null && former != leaf) {
            former.compose(List.of());
        }
        if (leaf != null) {
            int from = range.map(TextRange::from).orElse(0);
            leaf.compose(clauses.stream()
                    .map(one -> new Clause(from + one.from(), from + one.to(), one.chosen()))
                    .toList());
        }
        marked = leaf;
    }

    private final class Requests implements InputMethodRequests {
        /** Below a character of what is composed, or below the caret; where it is now, not where it was drawn last. */
        @Override
        public Point2D getTextLocation(int offset) {
            surface.layout();
            Rectangle2D at = model.composition()
                    .map(range -> surface.bounds(new Position(
                            range.block(), range.leaf(), Math.clamp((long) range.from() + offset, range.from(), range.to()))))
                    .orElseGet(surface::caretBounds);
            Point2D place = surface.localToScreen(at.getMinX(), at.getMaxY());
            return place == null ? Point2D.ZERO : place;
        }

        /** Which character of what is composed is at a point of the screen; 0 where none is. */
        @Override
        public int getLocationOffset(int x, int y) {
            Point2D inside = surface.screenToLocal(x, y);
            Optional<TextRange> range = model.composition();
            if (inside == null || range.isEmpty()) {
                return 0;
            }
            return surface.hit(inside.getX(), inside.getY())
                    .filter(place -> place.block().equals(range.get().block()) && place.leaf() == range.get().leaf())
                    .map(place -> Math.clamp(
                            place.offset() - range.get().from(), 0, range.get().to() - range.get().from()))
                    .orElse(0);
        }

        @Override
        public void cancelLatestCommittedText() {
            model.compose("", 0);
        }

        @Override
        public String getSelectedText() {
            Selection selection = model.selection();
            Position from = selection.from(model.body());
            Position to = selection.to(model.body());
            return from.block().equals(to.block()) && from.leaf() == to.leaf()
                    ? Leaves.at(model.body(), from).text().substring(from.offset(), to.offset())
                    : "";
        }
    }
}
