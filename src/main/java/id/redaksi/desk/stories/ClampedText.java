package id.redaksi.desk.stories;

import id.redaksi.archive.Range;
import id.redaksi.desk.kit.Signs;
import id.redaksi.story.Graphemes;
import id.redaksi.story.Shortened;
import java.util.Collections;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** A text on so many lines at most, ended by an ellipsis where it has more, with its search hits marked behind it. */
final class ClampedText extends Region {
    /** A text of so many characters fills more lines than anybody allows. */
    private static final int SURELY_ENOUGH = 400;

    /** A word is not broken for so few characters. */
    private static final int WORD = 24;

    private final Text text = new Text();
    private final Path marks = new Path();
    private String whole = "";
    private List<Range> hits = List.of();
    private int lines = 1;
    private double fitted = -1;

    ClampedText(String styleClass) {
        getStyleClass().add(styleClass);
        text.getStyleClass().add("piece");
        text.setManaged(false);
        marks.setManaged(false);
        marks.getStyleClass().add("found");
        getChildren().addAll(marks, text);
        text.fontProperty().addListener((_, _, _) -> again());
    }

    /** Shows this text; ranges count from its beginning. */
    void show(String shown, List<Range> found) {
        String plain = Signs.shown(shown.replace('\n', ' '));
        whole = Shortened.start(plain, SURELY_ENOUGH);
        hits = found;
        again();
    }

    /** How many lines it may have. */
    void lines(int most) {
        if (lines != most) {
            lines = most;
            again();
        }
    }

    private void again() {
        fitted = -1;
        requestLayout();
    }

    /** How high so many lines are. */
    double height(int count) {
        var one = new Text(String.join("\n", Collections.nCopies(count, "Ág")));
        one.setFont(text.getFont());
        return Math.ceil(one.getLayoutBounds().getHeight());
    }

    /** How many lines the text has at this width, as far as it may. */
    int linesAt(double width) {
        fit(width);
        return Math.min(lines, count());
    }

    private int count() {
        return text.getLayoutInfo().getTextLineCount();
    }

    private void fit(double width) {
        if (fitted == width) {
            return;
        }
        fitted = width;
        text.setWrappingWidth(Math.max(1, width));
        text.setText(whole);
        if (count() > lines) {
            int end = text.getLayoutInfo().getTextLine(lines - 1, false).end();
            do {
                end = shorter(end);
                text.setText(whole.substring(0, end).replaceAll("[\\s.,;:…-]+$", "") + "…");
            } while (end > 0 && count() > lines);
        }
        marks.getElements().clear();
        for (Range hit : hits) {
            if (hit.from() < hit.to() && hit.to() <= text.getText().length()) {
                marks.getElements().addAll(text.rangeShape(hit.from(), hit.to()));
            }
        }
    }

    /** Back to the blank before, or by a character in a word that fills the line. */
    private int shorter(int end) {
        int blank = whole.lastIndexOf(' ', end - 1);
        return blank > 0 && blank >= end - WORD ? blank : Graphemes.before(whole, Math.max(0, end - 1));
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        text.relocate(0, 0);
        marks.setLayoutX(text.getLayoutX());
        marks.setLayoutY(text.getLayoutY());
    }
}
