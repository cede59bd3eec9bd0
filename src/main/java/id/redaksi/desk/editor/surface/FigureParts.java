package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.photo.PhotoFrame;
import id.redaksi.desk.kit.FieldMarks;
import id.redaksi.story.Figure;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** What shows one figure: the frame with its photo, caption, credit, and the alternative text in a field. */
final class FigureParts {
    private final Surroundings around;
    private final PhotoFrame frame;
    private final LeafView caption = new LeafView("caption-text");
    private final LeafView credit = new LeafView("credit-text");
    private final TextField alt = new TextField();
    private final FieldMarks marks = new FieldMarks(alt);
    private Figure shown;

    /** {@code altKey} names the words that stand in an empty field for the alternative text. */
    FigureParts(Surroundings around, Figure first, String altKey, Consumer<Figure> changed) {
        this.around = around;
        shown = first;
        frame = new PhotoFrame(around.photos(), around.words(), () -> shown, changed);
        alt.getStyleClass().add("plain-field");
        alt.promptTextProperty().bind(around.words().of(altKey));
        alt.accessibleTextProperty().bind(around.words().of("desk.photo.alt"));
        alt.textProperty().addListener((_, _, text) -> {
            if (!text.equals(shown.alt())) {
                changed.accept(shown.withAlt(text));
            }
        });
    }

    void show(Figure figure) {
        shown = figure;
        frame.show(figure);
        caption.show(figure.caption(), "", around.words().now("desk.photo.caption"));
        credit.show(figure.credit(), "", around.words().now("desk.photo.credit"));
        if (!alt.getText().equals(figure.alt())) {
            alt.setText(figure.alt());
        }
    }

    /** Marks the hits in the alternative text. */
    void mark(List<FieldMarks.Mark> hits) {
        marks.show(hits);
    }

    Region alt() {
        return alt;
    }

    List<Region> all() {
        return List.of(frame, caption, credit, alt);
    }

    List<LeafView> leaves() {
        return List.of(caption, credit);
    }
}
