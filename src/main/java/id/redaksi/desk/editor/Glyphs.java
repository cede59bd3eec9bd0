package id.redaksi.desk.editor;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Which characters have no picture in any font of this computer. JavaFX draws one and the same box for all of those, so
 * a character that looks as a code point without a character does is missing.
 */
final class Glyphs {
    private static final String NONE = "\u0378";

    private final Map<Integer, Boolean> missing = new HashMap<>();
    private final Text probe = new Text();
    private double width = -1;
    private String box = "";

    Glyphs(String family) {
        probe.setFont(Font.font(family, 24));
    }

    boolean isMissing(int code) {
        return code > 0x7E && missing.computeIfAbsent(code, this::looksEmpty);
    }

    /** The outline costs about 1 ms: it is looked at where the width is the box's, and in scripts whose letters join. */
    private boolean looksEmpty(int code) {
        if (width < 0) {
            width = width(NONE);
            box = outline(NONE);
        }
        String character = Character.toString(code);
        boolean joins = code >= 0x0590 && code < 0x1E00 || code >= 0xA000;
        return (joins || width(character) == width) && outline(character).equals(box);
    }

    private double width(String text) {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }

    private String outline(String text) {
        probe.setText(text);
        return Shape.union(probe, new Rectangle()) instanceof javafx.scene.shape.Path path
                ? path.getElements().toString()
                : "";
    }
}
