package id.redaksi.desk.kit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A ground behind the last characters of a text field. JavaFX's fields cannot colour a part of their text, so this lies
 * between the field's own ground and its characters, and follows the node that shows them wherever wrapping, fonts and
 * scrolling take it. Lives on JavaFX's thread.
 */
final class TextShade {
    /** What the ground was drawn for; a field tells of one change several times, and a long text is dear to measure. */
    private record Painted(String text, int from, Bounds bounds, Font font, double lineSpacing) {}

    private final TextInputControl field;
    private final Path ground = new Path();
    private final Rectangle window = new Rectangle();
    private final Group layer = new Group(ground);
    private List<Text> texts = List.of();
    /** Between the characters and the field; what scrolls them comes into being later than they. */
    private final Set<Node> moving = Collections.newSetFromMap(new IdentityHashMap<>());

    private int from = Integer.MAX_VALUE;
    private @Nullable Painted painted;

    TextShade(TextInputControl field) {
        this.field = field;
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        layer.setClip(window);
        ground.getStyleClass().add("beyond-limit");
        field.skinProperty().addListener((_, _, skin) -> attach(skin));
        field.widthProperty().addListener((_, _, _) -> paint());
        field.heightProperty().addListener((_, _, _) -> paint());
        attach(field.getSkin());
    }

    /** Shades the characters from this one on, counted in UTF-16 units; none when the text ends before it. */
    void from(int offset) {
        from = offset;
        paint();
    }

    private void attach(@Nullable Skin<?> skin) {
        if (skin instanceof SkinBase<?> base) {
            base.getChildren().addFirst(layer);
            texts = texts(field).toList();
            texts.forEach(this::follow);
            paint();
        }
    }

    /** The nodes that show the field's characters, and what it says while it is empty. */
    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case ScrollPane pane -> texts(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(TextShade::texts);
            default -> Stream.empty();
        };
    }

    private void follow(Text text) {
        text.textProperty().addListener((_, _, _) -> paint());
        text.layoutBoundsProperty().addListener(_ -> paint());
    }

    private void paint() {
        String shown = field.getText();
        Optional<Text> over = texts.stream()
                .filter(text -> from < shown.length() && text.isVisible() && text.getText().equals(shown))
                .findFirst();
        ground.setVisible(over.isPresent());
        over.ifPresent(this::paint);
    }

    private void paint(Text text) {
        var now = new Painted(text.getText(), from, text.getLayoutBounds(), text.getFont(), text.getLineSpacing());
        if (!now.equals(painted)) {
            painted = now;
            ground.getElements().setAll(text.getRangeShape(from, text.getText().length(), false));
        }
        Point2D corner = Point2D.ZERO;
        for (Node node = text; node != null && node != field; node = node.getParent()) {
            corner = node.localToParent(corner);
            if (moving.add(node)) {
                node.layoutXProperty().addListener((_, _, _) -> paint());
                node.layoutYProperty().addListener((_, _, _) -> paint());
            }
        }
        ground.setLayoutX(corner.getX());
        ground.setLayoutY(corner.getY());
        Insets inside = field.getInsets();
        window.setX(inside.getLeft());
        window.setY(inside.getTop());
        window.setWidth(field.getWidth() - inside.getLeft() - inside.getRight());
        window.setHeight(field.getHeight() - inside.getTop() - inside.getBottom());
    }
}
