package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.heard.Heard;
import id.redaksi.page.heard.HeardLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page in the order in which a screen reader reads it out; Enter or a click leads to the part of the story. */
public final class HeardView extends VBox {
    private final Words words;
    private final ObservableValue<@Nullable Heard> heard;
    private final Consumer<String> toPart;
    private final ListView<HeardLine> list = new ListView<>();
    private final Label count = new Label();
    private final ToggleButton only = new ToggleButton();
    private final Button next;

    public HeardView(ObservableValue<@Nullable Heard> heard, Words words, Consumer<String> toPart) {
        this.words = words;
        this.heard = heard;
        this.toPart = toPart;
        setId("heard");
        getStyleClass().add("heard");
        list.setId("heard-list");
        list.getStyleClass().add("heard-list");
        list.accessibleTextProperty().bind(words.of("looks.heard.list"));
        list.setPlaceholder(Nodes.label(words.of("desk.preview.none"), "soft"));
        list.setCellFactory(_ -> new HeardCell(words));
        Nodes.letEscapeOut(list, () -> false);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                follow();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && event.getTarget() != list) {
                follow();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        next = Nodes.iconButton(Feather.ARROW_DOWN, words.of("looks.heard.next"), this::step);
        next.setId("heard-next");
        getChildren().addAll(bar(), list);
        heard.subscribe(_ -> show());
        words.wordingProperty().addListener((_, _, _) -> {
            show();
            list.refresh();
        });
    }

    private HBox bar() {
        count.setId("heard-count");
        count.getStyleClass().add("faint");
        only.setId("heard-only");
        only.getStyleClass().add("heard-only");
        only.textProperty().bind(words.of("looks.heard.only"));
        only.setOnAction(_ -> show());
        var bar = new HBox(8, count, Nodes.spring(), only, next);
        bar.getStyleClass().add("heard-bar");
        return bar;
    }

    /** Lines that stay the same stay where they are, so that the list does not jump while one writes. */
    private void show() {
        Heard now = heard.getValue();
        List<HeardLine> lines = now == null ? List.of() : only.isSelected() ? now.troubles() : now.lines();
        int chosen = list.getSelectionModel().getSelectedIndex();
        Changed.into(list.getItems(), lines);
        if (chosen >= 0 && chosen < lines.size()) {
            list.getSelectionModel().select(chosen);
        }
        int troubles = now == null ? 0 : now.troubles().size();
        count.setText(now == null ? "" : words.now("looks.heard.count", now.lines().size(), troubles));
        count.pseudoClassStateChanged(HeardCell.TROUBLED, troubles > 0);
        next.setDisable(troubles == 0);
    }

    /** To the next line with a fault, from the top again after the last. */
    private void step() {
        List<HeardLine> lines = list.getItems();
        int from = list.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= lines.size(); i++) {
            int at = Math.floorMod(from + i, lines.size());
            if (lines.get(at).problem().isPresent()) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 2));
                list.requestFocus();
                return;
            }
        }
    }

    /** Puts the focus on the list, on its first line when none was chosen. */
    public void focusList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void follow() {
        HeardLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.key().isEmpty()) {
            toPart.accept(chosen.key());
        }
    }
}
