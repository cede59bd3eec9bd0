package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/** The star in the field: full when the search is kept. A click keeps it by a name, or lets it go again. */
public final class KeepStar extends ToggleButton {
    private final SearchViewModel model;
    private final KeptSearches kept;

    public KeepStar(SearchViewModel model, KeptSearches kept, Words words, KeepSheet sheet) {
        super(null, Nodes.icon(Feather.STAR));
        this.model = model;
        this.kept = kept;
        setId("search-keep");
        getStyleClass().addAll("icon-button", "search-button", "keep-star");
        Nodes.named(this, words.of("desk.search.keep"));
        setOnAction(_ -> {
            sheet.turn();
            show();
        });
        model.typedProperty().addListener((_, _, _) -> show());
        kept.allProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        Nodes.shown(this, model.isSearching());
        setSelected(kept.of(model.typedProperty().get()).isPresent());
    }
}
