package id.redaksi.desk.editor.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Numbers in the margin to the left of a text. Between {@link #begin} and {@link #end} each that is to be seen is put. */
final class LineNumbers {
    /** How far the margin lies from the text, in pixels. */
    private static final double GAP = 18;

    private final ObservableList<Node> children;
    private final List<Text> numbers = new ArrayList<>();
    private int used;

    LineNumbers(ObservableList<Node> children) {
        this.children = children;
    }

    void begin() {
        used = 0;
    }

    void put(int number, double baseline) {
        if (used == numbers.size()) {
            var text = new Text();
            text.getStyleClass().add("line-number");
            text.setManaged(false);
            text.setMouseTransparent(true);
            children.add(text);
            text.applyCss();
            numbers.add(text);
        }
        Text text = numbers.get(used++);
        text.setText(Integer.toString(number));
        text.setLayoutX(Math.round(-GAP - text.getLayoutBounds().getWidth()));
        text.setLayoutY(Math.round(baseline));
    }

    void end() {
        while (numbers.size() > used) {
            children.remove(numbers.removeLast());
        }
    }
}
