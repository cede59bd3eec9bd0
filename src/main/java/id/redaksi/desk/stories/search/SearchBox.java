package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The field, under it its filters as chips with a cross each, and in a quiet line what was not understood. */
final class SearchBox extends VBox {
    /** So many remarks are said at once; the next come when these are settled. */
    private static final int MOST_NOTES = 2;

    /** What the style sheet leaves at both sides, in pixels. */
    private static final double EDGES = 24;

    private final SearchViewModel model;
    private final Words words;
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane(4, 4);
    private final Label note = new Label();

    SearchBox(SearchViewModel model, Words words, Node... behind) {
        this.model = model;
        this.words = words;
        getStyleClass().add("search-frame");
        Nodes.asking(field, "search", words.of("desk.stories.search"));
        field.textProperty().bindBidirectional(model.typedProperty());
        var line = new HBox(Nodes.icon(Feather.SEARCH), field, clear());
        line.getChildren().addAll(behind);
        line.getStyleClass().add("search-box");
        chips.setId("search-chips");
        chips.setMinWidth(0);
        note.setId("search-note");
        note.getStyleClass().add("search-note");
        note.setWrapText(true);
        getChildren().addAll(line, chips, note);
        note.textProperty().bind(Bindings.createStringBinding(this::said, model.notesProperty(), words.wordingProperty()));
        model.notesProperty().addListener((_, _, _) -> showNote());
        model.chipsProperty().addListener((_, _, now) -> show(now));
        words.wordingProperty().addListener((_, _, _) -> show(model.chipsProperty().get()));
        show(model.chipsProperty().get());
        showNote();
    }

    private Button clear() {
        Button clear = Nodes.iconButton(Feather.X, words.of("desk.search.clear"), () -> {
            field.clear();
            field.requestFocus();
        });
        clear.setId("search-clear");
        clear.getStyleClass().add("search-button");
        clear.setFocusTraversable(false);
        field.textProperty().subscribe(text -> Nodes.shown(clear, !text.isEmpty()));
        return clear;
    }

    TextField field() {
        return field;
    }

    private String said() {
        return model.notesProperty().get().stream()
                .limit(MOST_NOTES)
                .map(one -> words.now(one.message()))
                .map(Signs::shown)
                .collect(Collectors.joining(" "));
    }

    private void showNote() {
        Nodes.shown(note, !model.notesProperty().get().isEmpty());
    }

    private void show(List<Chip> shown) {
        chips.getChildren().setAll(shown.stream().map(this::chip).toList());
        Nodes.shown(chips, !shown.isEmpty());
    }

    private Node chip(Chip chip) {
        String name = Signs.shown(words.now(chip.name()));
        Button remove = Nodes.iconButton(Feather.X, words.of("desk.search.chip.remove", name), () -> {
            model.typedProperty().set(chip.without());
            toEnd();
        });
        remove.getStyleClass().add("chip-button");
        var text = new Label(name);
        text.setTooltip(new Tooltip(name));
        var node = new HBox(text, remove);
        node.getStyleClass().addAll("chip", "tag-chip", "search-chip");
        node.setMinWidth(0);
        node.maxWidthProperty().bind(widthProperty().subtract(EDGES));
        return node;
    }

    /** The caret behind what is typed, where one goes on. */
    void toEnd() {
        field.requestFocus();
        field.end();
    }
}
