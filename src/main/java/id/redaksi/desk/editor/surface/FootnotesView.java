package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.Footnotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The footnotes below a line, each behind its number; one that no word names any more bears a dash. */
final class FootnotesView extends BlockView {
    /** How far the notes are set in, as a share of their numbers' size. */
    private static final double INDENT = 2;
    private static final double BETWEEN = 4;
    private static final double ABOVE = 12;

    private final Surroundings around;
    private final Region line = new Region();
    private final List<LeafView> texts = new ArrayList<>();
    private final List<Text> markers = new ArrayList<>();
    private List<Footnotes.Note> shown = List.of();

    FootnotesView(Surroundings around) {
        super("footnotes");
        this.around = around;
        line.getStyleClass().add("rule-line");
        getChildren().add(line);
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Footnotes notes) {
            shown = notes.notes();
            while (texts.size() < shown.size()) {
                var text = new LeafView("footnote-text");
                var marker = new Text();
                marker.getStyleClass().addAll("run", "footnote-marker");
                marker.setManaged(false);
                texts.add(text);
                markers.add(marker);
                getChildren().addAll(marker, text);
            }
            while (texts.size() > shown.size()) {
                getChildren().removeAll(texts.removeLast(), markers.removeLast());
            }
            for (int i = 0; i < shown.size(); i++) {
                texts.get(i).show(shown.get(i).text(), "", around.words().now("desk.body.footnote"));
            }
            setAccessibleText(block.text());
        }
    }

    @Override
    void number(Map<String, Integer> footnotes) {
        super.number(footnotes);
        for (int i = 0; i < shown.size(); i++) {
            Integer number = footnotes.get(shown.get(i).key());
            markers.get(i).setText(number == null ? "–" : number + ".");
        }
        requestLayout();
    }

    @Override
    List<LeafView> leaves() {
        return texts;
    }

    private double indent() {
        return markers.isEmpty() ? 0 : Math.round(INDENT * markers.getFirst().getFont().getSize());
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + ABOVE + snappedBottomInset() - BETWEEN;
        for (LeafView text : texts) {
            height += height(text, width - indent()) + BETWEEN;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, snappedTopInset(), 80, 1);
        double y = snappedTopInset() + ABOVE;
        for (int i = 0; i < texts.size(); i++) {
            double height = height(texts.get(i), getWidth() - indent());
            boolean rightToLeft = texts.get(i).lines().isRightToLeft();
            texts.get(i).resizeRelocate(rightToLeft ? 0 : indent(), y, getWidth() - indent(), height);
            Text marker = markers.get(i);
            double wide = marker.getLayoutBounds().getWidth();
            marker.setLayoutX(rightToLeft ? getWidth() - indent() + 8 : indent() - 8 - wide);
            marker.setLayoutY(y + marker.getBaselineOffset());
            y += height + BETWEEN;
        }
    }
}
