package id.redaksi.desk.editor;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area without frame or scroll bar that is as high as its text; Enter leaves it, since a title is one line. */
final class GrowingArea extends TextArea {
    private final Text measure = new Text();
    private final double lineSpacing;

    /** {@code lineSpacing} is what the style sheet gives its lines, as a share of the font's size. */
    GrowingArea(double lineSpacing) {
        this.lineSpacing = lineSpacing;
        getStyleClass().add("story-area");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(0);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                requestFocusTraversal(event.isShiftDown()
                        ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT);
            }
        });
        measure.fontProperty().bind(fontProperty());
        fontProperty().addListener((_, _, _) -> requestLayout());
        textProperty().addListener((_, _, _) -> requestLayout());
        widthProperty().addListener((_, _, _) -> requestLayout());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth() > 0 ? getWidth() : 500;
        measure.setText(getText().isEmpty() ? "X" : getText());
        measure.setLineSpacing(lineSpacing * getFont().getSize());
        measure.setWrappingWidth(Math.max(50, room));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + 4;
    }
}
