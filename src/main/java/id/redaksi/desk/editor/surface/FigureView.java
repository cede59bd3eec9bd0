package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.photo.PhotoFrame;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import java.util.List;
import javafx.scene.control.TextField;

/** A photo in the body with its caption and credit, and its alternative text in a field. */
final class FigureView extends BlockView {
    private static final double GAP = 6;

    private final Surroundings around;
    private final PhotoFrame frame;
    private final LeafView caption = new LeafView("caption-text");
    private final LeafView credit = new LeafView("credit-text");
    private final TextField alt = new TextField();
    private Figure shown;

    FigureView(Surroundings around, Figure first) {
        super("figure");
        this.around = around;
        shown = first;
        frame = new PhotoFrame(
                around.photos(), around.words(), () -> shown, changed -> around.model().change(changed));
        alt.getStyleClass().add("plain-field");
        alt.promptTextProperty().bind(around.words().of("desk.photo.alt"));
        alt.accessibleTextProperty().bind(around.words().of("desk.photo.alt"));
        alt.textProperty().addListener((_, _, text) -> {
            if (!text.equals(shown.alt())) {
                around.model().change(shown.withAlt(text));
            }
        });
        getChildren().addAll(frame, caption, credit, alt);
        setAccessibleRoleDescription("figure");
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Figure figure) {
            shown = figure;
            frame.show(figure);
            caption.show(figure.caption(), "", around.words().now("desk.photo.caption"));
            credit.show(figure.credit(), "", around.words().now("desk.photo.credit"));
            if (!alt.getText().equals(figure.alt())) {
                alt.setText(figure.alt());
            }
            setAccessibleText(block.text());
        }
    }

    @Override
    List<LeafView> leaves() {
        return List.of(caption, credit);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + height(frame, width)
                + GAP
                + height(caption, width)
                + 2
                + height(credit, width)
                + 2
                + height(alt, width)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double y = snappedTopInset();
        double height = height(frame, width);
        frame.resizeRelocate(0, y, width, height);
        y += height + GAP;
        height = height(caption, width);
        caption.resizeRelocate(0, y, width, height);
        y += height + 2;
        height = height(credit, width);
        credit.resizeRelocate(0, y, width, height);
        y += height + 2;
        alt.resizeRelocate(0, y, width, height(alt, width));
    }
}
