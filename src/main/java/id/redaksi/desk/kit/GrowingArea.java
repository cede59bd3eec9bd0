package id.redaksi.desk.kit;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text area that is as high as its text. Tab leaves it; Enter does nothing, since a title is one line, however often it
 * wraps.
 */
public final class GrowingArea extends TextArea {
    private final Text measure = new Text();
    private final Text line = new Text("X");
    private final double lineSpacing;
    private boolean linesOfItsOwn;
    private int mostLines = Integer.MAX_VALUE;

    /**
     * {@code look} is its style class, {@code lineSpacing} what the style sheet gives its lines, as a share
     * of the font's size.
     */
    public GrowingArea(String look, double lineSpacing) {
        this.lineSpacing = lineSpacing;
        getStyleClass().add(look);
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(0);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !linesOfItsOwn) {
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        measure.fontProperty().bind(fontProperty());
        line.fontProperty().bind(fontProperty());
        fontProperty().addListener((_, _, _) -> requestLayout());
        textProperty().addListener((_, _, _) -> requestLayout());
        widthProperty().addListener((_, _, _) -> requestLayout());
    }

    /** Lets Enter begin a line. */
    public void takeLines() {
        linesOfItsOwn = true;
    }

    /** From here on it scrolls instead of growing. */
    public void setMostLines(int lines) {
        mostLines = lines;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth() > 0 ? getWidth() : 500;
        double spacing = lineSpacing * getFont().getSize();
        measure.setLineSpacing(spacing);
        measure.setWrappingWidth(Math.max(50, room - snappedLeftInset() - snappedRightInset()));
        measure.setText(getText().isEmpty() ? "X" : getText());
        double highest = mostLines * (line.getLayoutBounds().getHeight() + spacing);
        return Math.ceil(Math.min(measure.getLayoutBounds().getHeight(), highest)) + 4 + snappedTopInset() + snappedBottomInset();
    }
}
