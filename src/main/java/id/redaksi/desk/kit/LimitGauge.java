package id.redaksi.desk.kit;

import id.redaksi.story.Graphemes;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * Shows how a text field stands to its limit: what runs over is shaded, and the count is there while one writes or as
 * long as it is over. Characters are counted as a reader counts them. Lives on JavaFX's thread, as long as its field.
 */
public final class LimitGauge {
    private static final PseudoClass EXCEEDED = PseudoClass.getPseudoClass("exceeded");

    private final TextInputControl field;
    private final TextShade shade;
    private final Label count = new Label();
    private final IntegerProperty length = new SimpleIntegerProperty();
    private final IntegerProperty limit = new SimpleIntegerProperty(Integer.MAX_VALUE);
    private final BooleanProperty over = new SimpleBooleanProperty();

    public LimitGauge(TextInputControl field, Words words) {
        this.field = field;
        shade = new TextShade(field);
        count.getStyleClass().add("limit");
        count.setMouseTransparent(true);
        count.setMinWidth(Label.USE_PREF_SIZE);
        count.visibleProperty().bind(field.focusedProperty().or(over));
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.limit.count", length.get(), limit.get()),
                        words.wordingProperty(), length, limit));
        field.accessibleHelpProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.limit.said", length.get(), limit.get()),
                        words.wordingProperty(), length, limit));
        field.textProperty().addListener((_, _, _) -> measure());
        measure();
    }

    /** The count, to be placed beside the field; hidden it keeps its room. */
    public Label count() {
        return count;
    }

    /** How many characters the field may have from now on. */
    public void limit(int characters) {
        if (characters != limit.get()) {
            limit.set(characters);
            measure();
        }
    }

    private void measure() {
        length.set(Graphemes.count(field.getText()));
        over.set(length.get() > limit.get());
        count.pseudoClassStateChanged(EXCEEDED, over.get());
        shade.from(over.get() ? Graphemes.end(field.getText(), limit.get()) : Integer.MAX_VALUE);
    }
}
