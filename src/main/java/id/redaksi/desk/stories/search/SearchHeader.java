package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The line over the rows: how many there are, in which order they stand, and what is not in the index yet. */
final class SearchHeader extends VBox {
    private final SearchViewModel model;
    private final Words words;
    private final Label count = new Label();
    private final Label state = new Label();
    private final Button order = new Button();
    private final ToggleButton narrow = new ToggleButton(null, Nodes.icon(Feather.FILTER));
    private int marked;

    SearchHeader(SearchViewModel model, Words words, Runnable narrowing) {
        this.model = model;
        this.words = words;
        count.setId("search-count");
        count.setMinWidth(0);
        order.setId("search-order");
        order.getStyleClass().addAll("text-button", "search-order");
        order.setMinWidth(USE_PREF_SIZE);
        order.setOnAction(_ -> model.newestFirstProperty().set(!model.newestFirstProperty().get()));
        narrow.setId("search-narrow");
        narrow.getStyleClass().addAll("icon-button", "search-button");
        Nodes.named(narrow, words.of("desk.search.narrow"));
        narrow.setOnAction(_ -> narrowing.run());
        state.setId("search-state");
        state.getStyleClass().add("search-note");
        state.setWrapText(true);
        var line = new HBox(6, count, Nodes.spring(), order, narrow);
        line.getStyleClass().add("list-header");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, state);
        listen();
        show();
    }

    private void listen() {
        model.totalProperty().addListener((_, _, _) -> show());
        model.typedProperty().addListener((_, _, _) -> show());
        model.newestFirstProperty().addListener((_, _, _) -> show());
        model.progressProperty().addListener((_, _, _) -> show());
        words.wordingProperty().addListener((_, _, _) -> show());
    }

    void marking(ObservableValue<? extends List<?>> stories) {
        stories.subscribe(now -> {
            marked = now.size();
            show();
        });
    }

    /** Shows whether what narrows is open. */
    void filtering(boolean open) {
        narrow.setSelected(open);
    }

    private void show() {
        count.setText(marked > 1 ? words.now("desk.stories.marked", marked) : found());
        boolean newest = !model.query().hasWords() || model.newestFirstProperty().get();
        order.setText(words.now(newest ? "desk.stories.newest" : "desk.stories.best"));
        order.setDisable(!model.query().hasWords());
        order.setAccessibleText(words.now(newest ? "desk.search.order.newest" : "desk.search.order.best"));
        state.setText(words.now(state(model.progressProperty().get()), percent(model.progressProperty().get())));
        Nodes.shown(state, model.isSearching() && !(model.progressProperty().get() instanceof IndexProgress.Ready));
        state.getStyleClass().remove("warned");
        if (model.progressProperty().get() instanceof IndexProgress.Damaged) {
            state.getStyleClass().add("warned");
        }
    }

    private String found() {
        return model.totalProperty()
                .get()
                .map(total -> words.now(total.atLeast() ? "desk.search.foundMore" : "desk.stories.count", total.stories()))
                .orElse("");
    }

    private static String state(IndexProgress progress) {
        return switch (progress) {
            case IndexProgress.Ready _ -> "desk.search.ready";
            case IndexProgress.Building _ -> "desk.search.building";
            case IndexProgress.Damaged _ -> "desk.search.damaged";
        };
    }

    private static int percent(IndexProgress progress) {
        return switch (progress) {
            case IndexProgress.Ready _ -> 100;
            case IndexProgress.Building(long done, long of) -> IndexProgress.percent(done, of);
            case IndexProgress.Damaged(long done, long of) -> IndexProgress.percent(done, of);
        };
    }

    ToggleButton narrow() {
        return narrow;
    }

    Label count() {
        return count;
    }
}
