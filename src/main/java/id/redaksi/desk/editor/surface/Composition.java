package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.story.Position;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;

/** Writing through an input method: what is being composed shows in the text, and only what is committed stays. */
final class Composition {
    private final BodySurface surface;
    private final BodyViewModel model;

    Composition(BodySurface surface, BodyViewModel model) {
        this.surface = surface;
        this.model = model;
    }

    void install() {
        surface.setOnInputMethodTextChanged(this::changed);
        surface.setInputMethodRequests(new Requests());
        surface.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.compose("");
            }
        });
    }

    private void changed(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty()) {
            model.type(event.getCommitted());
        }
        String composed = event.getComposed().stream()
                .map(InputMethodTextRun::getText)
                .collect(Collectors.joining());
        if (!composed.isEmpty() || event.getCommitted().isEmpty()) {
            model.compose(composed);
        }
        event.consume();
    }

    private final class Requests implements InputMethodRequests {
        @Override
        public Point2D getTextLocation(int offset) {
            Rectangle2D at = surface.caretBounds();
            Point2D place = surface.localToScreen(at.getMinX(), at.getMaxY());
            return place == null ? Point2D.ZERO : place;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            model.compose("");
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
