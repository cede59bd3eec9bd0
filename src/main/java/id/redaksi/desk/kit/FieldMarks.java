package id.redaksi.desk.kit;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/**
 * Marks characters of a text field behind its letters. A field shows what is selected in it only while it has the focus,
 * and who walks through hits keeps the focus in the search.
 */
public final class FieldMarks {
    /** The characters from {@code from} to before {@code to}; {@code here} for the one that is selected just now. */
    public record Mark(int from, int to, boolean here) {}

    private final TextInputControl field;
    private final Path all = path("mark-found");
    private final Path one = path("mark-found-here");
    private final Runnable afterLayout = this::draw;
    private List<Mark> marks = List.of();
    private @Nullable Scene waiting;

    public FieldMarks(TextInputControl field) {
        this.field = field;
        InvalidationListener moved = _ -> soon();
        field.textProperty().addListener(moved);
        field.widthProperty().addListener(moved);
        field.heightProperty().addListener(moved);
        field.fontProperty().addListener(moved);
        field.caretPositionProperty().addListener(moved);
        field.sceneProperty().addListener(moved);
        field.skinProperty().addListener(moved);
    }

    /** Selects characters in what shows them, if it is a field; {@code focus} also puts the focus there. */
    public static void select(Node node, int from, int to, boolean focus) {
        if (focus) {
            node.requestFocus();
        }
        if (node instanceof TextInputControl field && to <= field.getLength()) {
            field.selectRange(from, to);
        }
    }

    private static Path path(String look) {
        var path = new Path();
        path.getStyleClass().add(look);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /** Shows these marks from now on, in the place of those before. */
    public void show(List<Mark> wanted) {
        if (!wanted.equals(marks)) {
            marks = List.copyOf(wanted);
            soon();
        }
    }

    /** Marks as a whole what is no field and shows a text of the story, such as the headline on a card. */
    public static void tint(Node node, List<Mark> marks) {
        Nodes.styled(node, "found-text", !marks.isEmpty());
        Nodes.styled(node, "found-text-here", marks.stream().anyMatch(Mark::here));
    }

    /** Where the letters are is known once the window was laid out. */
    private void soon() {
        Scene scene = field.getScene();
        boolean nothing = marks.isEmpty() && all.getElements().isEmpty() && one.getElements().isEmpty();
        if (scene != null && waiting == null && !nothing) {
            waiting = scene;
            scene.addPostLayoutPulseListener(afterLayout);
            Platform.requestNextPulse();
        }
    }

    private void draw() {
        if (waiting != null) {
            waiting.removePostLayoutPulseListener(afterLayout);
            waiting = null;
        }
        all.getElements().clear();
        one.getElements().clear();
        if (field.getSkin() instanceof TextInputControlSkin<?> skin) {
            attach(skin);
            for (Mark mark : marks) {
                if (mark.to() <= field.getLength()) {
                    outline(skin, mark);
                }
            }
        }
    }

    private void attach(SkinBase<?> skin) {
        if (!skin.getChildren().contains(all)) {
            skin.getChildren().addAll(0, List.of(all, one));
        }
    }

    /** A rectangle for each line that the mark touches, as far as it is in sight. */
    private void outline(TextInputControlSkin<?> skin, Mark mark) {
        Rectangle2D line = null;
        for (int at = mark.from(); at < mark.to(); at++) {
            Rectangle2D letter = moved(skin.getCharacterBounds(at));
            if (line != null && Math.abs(line.getMinY() - letter.getMinY()) < 1 && letter.getMinX() >= line.getMinX()) {
                line = new Rectangle2D(
                        line.getMinX(),
                        line.getMinY(),
                        letter.getMaxX() - line.getMinX(),
                        Math.max(line.getHeight(), letter.getHeight()));
            } else {
                add(line, mark.here());
                line = letter;
            }
        }
        add(line, mark.here());
    }

    /** An area counts from inside its padding, a field of one line from its edge. */
    private Rectangle2D moved(Rectangle2D letter) {
        return field instanceof TextArea
                ? new Rectangle2D(
                        letter.getMinX() + field.snappedLeftInset(),
                        letter.getMinY() + field.snappedTopInset(),
                        letter.getWidth(),
                        letter.getHeight())
                : letter;
    }

    private void add(@Nullable Rectangle2D line, boolean here) {
        double left = line == null ? 0 : Math.max(line.getMinX(), field.snappedLeftInset());
        double right = line == null ? 0 : Math.min(line.getMaxX(), field.getWidth() - field.snappedRightInset());
        if (line != null && left < right) {
            (here ? one : all)
                    .getElements()
                    .addAll(
                            new MoveTo(left, line.getMinY()),
                            new LineTo(right, line.getMinY()),
                            new LineTo(right, line.getMaxY()),
                            new LineTo(left, line.getMaxY()),
                            new ClosePath());
        }
    }
}
