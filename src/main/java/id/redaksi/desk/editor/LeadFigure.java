package id.redaksi.desk.editor;

import id.redaksi.desk.editor.photo.PhotoFrame;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.GrowingArea;
import id.redaksi.desk.kit.HiddenNote;
import id.redaksi.desk.kit.LimitGauge;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The photo under the headline with its caption, credit and alternative text, where they will be on the page. */
public final class LeadFigure extends VBox implements AutoCloseable {
    /** What a credit takes of the width beside the caption, in pixels; a longer one scrolls. */
    private static final double LEAST_OF_CREDIT = 96;

    private static final double MOST_OF_CREDIT = 240;

    /** For the caret and the insets of the field. */
    private static final double AROUND_CREDIT = 12;

    private final OpenStory open;
    private final Words words;
    private final PhotoFrame frame;
    private final GrowingArea caption;
    private final LimitGauge gauge;
    private final TextField credit;
    private final TextField alt;
    private final ChangeListener<Story> changed = (_, _, _) -> refresh();

    LeadFigure(OpenStory open, Words words, Photos photos) {
        super(2);
        this.open = open;
        this.words = words;
        setId("lead");
        frame = new PhotoFrame(photos, words, () -> open.story().lead(), figure -> open.set(Field.LEAD, figure));
        frame.setId("lead-photo");
        caption = written(
                new GrowingArea("story-area", 0.231),
                "caption",
                "caption-area",
                (figure, text) -> figure.withLeaves(List.of(Inline.of(text), figure.credit())));
        credit = written(
                new TextField(),
                "credit",
                "plain-field",
                (figure, text) -> figure.withLeaves(List.of(figure.caption(), Inline.of(text))));
        alt = written(new TextField(), "alt", "plain-field", Figure::withAlt);
        gauge = new LimitGauge(caption, words);
        credit.setAlignment(Pos.CENTER_RIGHT);
        credit.setMinWidth(USE_PREF_SIZE);
        credit.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(this::creditWidth, credit.textProperty(), credit.promptTextProperty(), credit.fontProperty()));
        HBox.setHgrow(caption, Priority.ALWAYS);
        getChildren().addAll(frame, new CountedRow(new HBox(12, caption, credit), gauge, "caption-row"), alt);
        for (TextInputControl field : List.of(caption, credit, alt)) {
            getChildren().add(HiddenNote.of(field, words));
        }
        open.storyProperty().addListener(changed);
        refresh();
    }

    /** As wide as the text itself: columns are as wide as a W, and would leave the caption a third of its room. */
    private double creditWidth() {
        var measured = new Text(credit.getText().isEmpty() ? credit.getPromptText() : credit.getText());
        measured.setFont(credit.getFont());
        return Math.clamp(measured.getLayoutBounds().getWidth() + AROUND_CREDIT, LEAST_OF_CREDIT, MOST_OF_CREDIT);
    }

    private <F extends TextInputControl> F written(
            F field, String name, String look, BiFunction<Figure, String, Figure> write) {
        field.setId("lead-" + name);
        field.getStyleClass().add(look);
        field.promptTextProperty().bind(words.of("desk.photo." + name));
        field.accessibleTextProperty().bind(words.of("desk.photo." + name));
        field.textProperty().addListener((_, _, text) -> {
            if (!text.equals(text(name))) {
                open.set(Field.LEAD, write.apply(open.story().lead(), text.replace('\n', ' ')));
            }
        });
        return field;
    }

    private String text(String name) {
        Figure figure = open.story().lead();
        return switch (name) {
            case "caption" -> figure.caption().text();
            case "credit" -> figure.credit().text();
            default -> figure.alt();
        };
    }

    private void refresh() {
        frame.show(open.story().lead());
        put(caption, text("caption"));
        put(credit, text("credit"));
        put(alt, text("alt"));
    }

    private static void put(TextInputControl field, String text) {
        if (!field.getText().replace('\n', ' ').equals(text.replace('\n', ' '))) {
            field.setText(text);
        }
    }

    /** How the caption stands to its limit. */
    LimitGauge gauge() {
        return gauge;
    }

    /** The fields of caption, credit and alternative text, as a search counts them. */
    List<TextInputControl> texts() {
        return List.of(caption, credit, alt);
    }

    public PhotoFrame frame() {
        return frame;
    }

    @Override
    public void close() {
        open.storyProperty().removeListener(changed);
    }
}
