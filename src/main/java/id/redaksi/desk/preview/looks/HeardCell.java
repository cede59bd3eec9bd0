package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.heard.HeardLine;
import id.redaksi.page.heard.Trouble;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of what is heard: what it is, its words, and what is wrong with it. */
final class HeardCell extends ListCell<@Nullable HeardLine> {
    static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");

    private static final int STEP = 16;

    private final HeardWords said;
    private final Words words;
    private final Label what = new Label();
    private final Label text = new Label();
    private final Label trouble = new Label(null, Nodes.icon(Feather.ALERT_TRIANGLE));
    private final HBox row;

    HeardCell(Words words) {
        this.words = words;
        said = new HeardWords(words);
        setPrefWidth(0);
        setText(null);
        getStyleClass().add("heard-cell");
        what.getStyleClass().add("heard-what");
        text.getStyleClass().add("heard-text");
        text.setWrapText(true);
        trouble.getStyleClass().add("heard-trouble");
        trouble.setWrapText(true);
        var told = new VBox(2, text, trouble);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        row = new HBox(12, what, told);
    }

    @Override
    protected void updateItem(@Nullable HeardLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(TROUBLED, false);
            return;
        }
        boolean wordless = line.words().isEmpty();
        what.setText(said.what(line));
        text.setText(wordless ? said.what(line) : line.words());
        Nodes.shown(what, !wordless);
        Nodes.styled(text, "heard-wordless", wordless);
        boolean heading = line.what() instanceof HeardLine.Heading;
        Nodes.styled(text, "heard-heading", heading);
        Nodes.styled(row, "heard-skipped", line.what() == HeardLine.Plain.SKIPPED);
        row.setPadding(new Insets(0, 0, 0, STEP * Math.min(8, line.depth())));
        trouble.setText(line.problem().map(this::trouble).orElse(""));
        Nodes.shown(trouble, line.problem().isPresent());
        pseudoClassStateChanged(TROUBLED, line.problem().isPresent());
        setAccessibleText(said.spoken(line) + line.problem().map(found -> ". " + trouble(found)).orElse(""));
        setGraphic(row);
    }

    /** As high as its words need at this width, which a cell does not ask its content for by itself. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double room = width < 0 ? getWidth() : width;
        return snappedTopInset() + row.prefHeight(room - snappedLeftInset() - snappedRightInset()) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            row.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private String trouble(Trouble found) {
        return words.now(HeardWords.key("looks.trouble.", found));
    }
}
