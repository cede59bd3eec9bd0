package id.redaksi.desk.kit;

import id.redaksi.guard.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * A warning beside a field whose text holds characters that nobody sees, with the act that takes them out. A field of
 * JavaFX can only draw its text as it is, so it cannot show them itself. Takes no room while there are none.
 */
public final class HiddenNote extends HBox {
    private static final int NAMED = 3;

    private final TextInputControl field;
    private final Words words;
    private final Label text = new Label();

    private HiddenNote(TextInputControl field, Words words) {
        super(8);
        this.field = field;
        this.words = words;
        getStyleClass().add("hidden-note");
        text.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button();
        remove.textProperty().bind(words.of("desk.hidden.remove"));
        remove.getStyleClass().add("small-button");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> {
            field.setText(Hidden.without(field.getText()));
            field.requestFocus();
        });
        getChildren().addAll(text, remove);
        text.textProperty().bind(Bindings.createStringBinding(this::said, field.textProperty(), words.wordingProperty()));
        field.textProperty().addListener((_, _, _) -> look());
        look();
    }

    /** The warning for a field; it lives as long as the field. */
    public static HiddenNote of(TextInputControl field, Words words) {
        return new HiddenNote(field, words);
    }

    private String said() {
        List<Hidden> foul = Hidden.foul(field.getText());
        String names = foul.stream()
                .map(one -> words.now("desk.hidden." + one.kind().name().toLowerCase(Locale.ROOT), one.number()))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return words.now("desk.hidden.note", foul.size(), names);
    }

    private void look() {
        List<Hidden> foul = Hidden.foul(field.getText());
        Nodes.shown(this, !foul.isEmpty());
        text.setTooltip(foul.isEmpty() ? null : new Tooltip(foul.stream()
                .map(Signs::name)
                .distinct()
                .collect(Collectors.joining("\n"))));
    }
}
