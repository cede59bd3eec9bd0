package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Words;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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
        var columns = new HBox(8, column(words, Group.CHANNEL, Group.MONTH), column(words, Group.STATUS, Group.TAG));
        columns.setFillHeight(false);
        setContent(columns);
        visibleProperty().addListener((_, _, shown) -> this.model.narrowing(shown));
    }

    /** What has few values and keeps them stands above, so that nothing is pushed down while one looks at it. */
    private VBox column(Words words, Group above, Group below) {
        var column = new VBox(new FacetGroup(above, model, words), new FacetGroup(below, model, words));
        column.setMinWidth(0);
        column.setPrefWidth(0);
        column.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
