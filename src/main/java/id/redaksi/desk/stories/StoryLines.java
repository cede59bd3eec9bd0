package id.redaksi.desk.stories;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a row of the list: channel and time, the headline on two lines at most, and of the text what fits into
 * the rest. Every row is equally high, so that a list of a million has nothing to measure.
 */
final class StoryLines extends Region {
    private static final int HEADLINE_LINES = 2;
    private static final double GAP = 2;
    private static final double SIDE = 16;
    private static final double ABOVE = 10;

    private final Label channel = new Label();
    private final Label time = new Label();
    private final HBox top;
    private final ClampedText headline = new ClampedText("cell-headline");
    private final ClampedText snippet = new ClampedText("cell-snippet");
    private final Region awaited = bar("awaited-headline");
    private final Region awaitedText = bar("awaited-text");

    StoryLines() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        top = new HBox(8, channel, spring, time);
        time.setMinWidth(Region.USE_PREF_SIZE);
        top.getStyleClass().add("cell-top");
        headline.lines(HEADLINE_LINES);
        getStyleClass().add("story-lines");
        getChildren().addAll(top, headline, snippet, awaited, awaitedText);
        show(null, "", "", "");
    }

    private static Region bar(String styleClass) {
        var bar = new Region();
        bar.getStyleClass().addAll("awaited", styleClass);
        return bar;
    }

    /** Shows a row, or for null that one is on its way. */
    void show(StoriesViewModel.@Nullable Row row, String above, String when, String title) {
        boolean there = row != null;
        channel.setText(above);
        time.setText(when);
        headline.show(title, there && row != null ? row.inHeadline() : List.of());
        snippet.show(there && row != null ? row.snippet() : "", there && row != null ? row.inSnippet() : List.of());
        for (Region one : List.of(top, headline, snippet)) {
            one.setVisible(there);
        }
        awaited.setVisible(!there);
        awaitedText.setVisible(!there);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(2 * ABOVE + topHeight() + 2 * GAP + headline.height(HEADLINE_LINES) + snippet.height(1));
    }

    private double topHeight() {
        return Math.ceil(Math.max(channel.prefHeight(-1), time.prefHeight(-1)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - 2 * SIDE);
        double at = ABOVE;
        top.resizeRelocate(SIDE, at, width, topHeight());
        at += topHeight() + GAP;
        double one = headline.height(headline.linesAt(width));
        headline.resizeRelocate(SIDE, at, width, one);
        awaited.resizeRelocate(SIDE, at + 3, width * 0.8, headline.height(1) - 6);
        at += one + GAP;
        double rest = getHeight() - ABOVE - at;
        int lines = snippet.height(2) <= rest ? 2 : 1;
        snippet.lines(lines);
        snippet.resizeRelocate(SIDE, at, width, snippet.height(lines));
        awaitedText.resizeRelocate(SIDE, at + 3, width * 0.55, snippet.height(1) - 6);
    }
}
