package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Words;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** How what was found is spread over channels, tags, months and statuses; a click narrows to a value, another widens. */
final class FacetsView extends ScrollPane {
    private final SearchViewModel model;

    FacetsView(SearchViewModel model, Words words) {
        this.model = model;
        setId("search-facets");
        getStyleClass().addAll("palette", "search-over", "search-facets");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        accessibleTextProperty().bind(words.of("desk.search.narrow"));
        var grid = new GridPane(12, 8);
        Group[] groups = Group.values();
        for (int i = 0; i < groups.length; i++) {
            grid.add(new FacetGroup(groups[i], model, words), i % 2, i / 2);
        }
        grid.getColumnConstraints().addAll(half(), half());
        setContent(grid);
        visibleProperty().addListener((_, _, shown) -> this.model.narrowing(shown));
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
