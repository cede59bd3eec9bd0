package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.review.ChangeCard;
import id.redaksi.desk.review.Entry;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.story.Story;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Who suggested the change at the caret, and the ways to settle it, below its line. It comes when the caret is put there
 * and rests, not while one writes, and never takes the focus.
 */
final class ChangeBubble extends VBox {
    private static final Duration STILL = Duration.millis(350);
    private static final double WIDTH = 300;
    private static final int MOST = 3;

    private final BodySurface body;
    private final ReviewViewModel model;
    private final Words words;
    private final PauseTransition still = new PauseTransition(STILL);
    private Story seen;

    ChangeBubble(BodySurface body, ReviewViewModel model, Words words) {
        super(6);
        this.body = body;
        this.model = model;
        this.words = words;
        seen = model.open().story();
        setId("change-bubble");
        getStyleClass().add("change-bubble");
        setManaged(false);
        setVisible(false);
        still.setOnFinished(_ -> show());
        body.model().onChange(this::changed);
        body.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !isHover()) {
                hide();
            }
        });
        body.layoutYProperty().addListener((_, _, _) -> hide());
    }

    private void changed() {
        boolean written = seen != model.open().story();
        seen = model.open().story();
        hide();
        if (!written && body.model().selection().isCaret()) {
            still.playFromStart();
        }
    }

    /** Leaves; says whether it was there. */
    boolean hide() {
        still.stop();
        boolean was = isVisible();
        setVisible(false);
        return was;
    }

    private void show() {
        boolean writing = body.isFocused() && body.model().selection().isCaret() && !body.model().isFrozen();
        if (getParent() == null || !writing) {
            return;
        }
        List<Entry.OfChange> changes = model.changesHere();
        if (changes.isEmpty()) {
            return;
        }
        getChildren().setAll(changes.stream().limit(MOST).map(change -> new ChangeCard(model, change, words)).toList());
        setVisible(true);
        applyCss();
        double height = Math.ceil(prefHeight(WIDTH));
        Rectangle2D at = body.caretBounds();
        Point2D below = getParent().sceneToLocal(body.localToScene(at.getMinX(), at.getMaxY()));
        double room = getParent().getLayoutBounds().getHeight();
        double y = below.getY() + 8 + height <= room ? below.getY() + 8 : below.getY() - at.getHeight() - 8 - height;
        double x = Math.clamp(below.getX() - 24, 8, Math.max(8, getParent().getLayoutBounds().getWidth() - WIDTH - 8));
        resizeRelocate(Math.round(x), Math.round(Math.max(0, y)), WIDTH, height);
    }
}
