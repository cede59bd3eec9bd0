package id.redaksi.desk.preview.looks;

import id.redaksi.app.PageAt.Told;
import id.redaksi.app.PageAt.When;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Between the preview's bar and the page: the date and time where one is typed, and who sees the page then and what
 * differs from now. Of now it speaks only when nobody sees the page.
 */
public final class MomentBar extends VBox {
    private final MomentViewModel model;
    private final Words words;
    private final ObservableValue<@Nullable Told> told;
    private final TextField time = new TextField();
    private final Label wrong;
    private final HBox asked;
    private final Label said = new Label();

    public MomentBar(MomentViewModel model, ObservableValue<@Nullable Told> told, Words words) {
        this.model = model;
        this.words = words;
        this.told = told;
        setId("moment-bar");
        getStyleClass().add("moment-bar");
        time.setId("moment-time");
        time.setPrefColumnCount(13);
        time.promptTextProperty().bind(words.of("desk.field.moment"));
        time.accessibleTextProperty().bind(words.of("looks.moment.chosen"));
        time.setOnAction(_ -> take());
        time.focusedProperty().addListener((_, _, on) -> {
            if (!on) {
                take();
            }
        });
        wrong = Nodes.label(words.of("desk.field.badMoment"), "field-problem");
        var name = Nodes.label(words.of("looks.moment.at"), "soft");
        name.setLabelFor(time);
        name.setMinWidth(USE_PREF_SIZE);
        wrong.setMinWidth(0);
        asked = new HBox(8, name, time, wrong);
        asked.getStyleClass().add("moment-asked");
        said.setId("moment-said");
        said.setWrapText(true);
        said.getStyleClass().add("moment-said");
        said.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(asked, said);
        model.chosenProperty().subscribe(_ -> ask());
        told.subscribe(_ -> say());
        words.wordingProperty().addListener((_, _, _) -> say());
    }

    private void ask() {
        boolean typed = model.chosenProperty().get().when() == When.CHOSEN;
        Nodes.shown(asked, typed);
        mark(false);
        if (typed && !time.isFocused()) {
            time.setText(model.typed());
        }
        fold();
    }

    /** Puts the caret into the field for the moment. */
    public void focusTime() {
        Nodes.focus(time);
        Nodes.later(time::selectAll);
    }

    private void take() {
        boolean typed = model.chosenProperty().get().when() == When.CHOSEN;
        if (typed && !time.getText().equals(model.typed())) {
            boolean fits = model.type(time.getText());
            mark(!fits);
            if (fits) {
                time.setText(model.typed());
            }
        } else {
            mark(false);
        }
    }

    private void mark(boolean bad) {
        Nodes.styled(time, "wrong", bad);
        Nodes.shown(wrong, bad);
    }

    private void say() {
        Told now = told.getValue();
        String text = now == null
                ? ""
                : now.sentences().stream().map(words::now).collect(Collectors.joining(" "));
        said.setText(text);
        boolean unseen = now != null && !now.seen();
        said.setGraphic(unseen ? Nodes.icon(Feather.EYE_OFF) : Nodes.icon(Feather.EYE));
        Nodes.shown(said, !text.isEmpty());
        Nodes.styled(this, "unseen", unseen);
        fold();
    }

    private void fold() {
        Nodes.shown(this, asked.isVisible() || said.isVisible());
    }
}
