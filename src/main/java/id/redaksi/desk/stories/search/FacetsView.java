package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * How what was found is spread over channels, tags, months and statuses; a click narrows to a value, another widens. It
 * takes the place of the line with the number, and stays where it was opened whatever comes above it.
 */
final class FacetsView extends VBox {
    /** What the style sheet leaves around its content, in pixels. */
    private static final double EDGES = 18;

    private final SearchViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private boolean toFocus;

    /** {@code close} closes it. */
    FacetsView(SearchViewModel model, Words words, ObservableValue<String> count, Runnable close) {
        this.model = model;
        setId("search-facets");
        getStyleClass().addAll("palette", "search-over", "search-facets");
        setManaged(false);
        setVisible(false);
        var columns = new HBox(8, column(words, Group.CHANNEL, Group.MONTH), column(words, Group.STATUS, Group.TAG));
        columns.setFillHeight(false);
        Label nothing = Nodes.label(words.of("desk.search.narrowNothing"), "faint");
        nothing.setId("facets-nothing");
        nothing.setWrapText(true);
        nothing.setPadding(new Insets(8));
        model.facetsProperty().subscribe(rows ->
                Nodes.shown(nothing, !rows.isEmpty() && rows.values().stream().allMatch(List::isEmpty)));
        scroll.setContent(new VBox(columns, nothing));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.accessibleTextProperty().bind(words.of("desk.search.narrow"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(words, count, close), scroll);
        visibleProperty().addListener((_, _, shown) -> {
            toFocus = shown;
            this.model.narrowing(shown);
        });
        model.facetsProperty().addListener((_, _, _) -> focusFirst());
    }

    private static HBox head(Words words, ObservableValue<String> count, Runnable close) {
        Label number = Nodes.label(count);
        Button cross = Nodes.iconButton(Feather.X, words.of("desk.close"), close);
        cross.getStyleClass().add("search-button");
        cross.setFocusTraversable(false);
        var head = new HBox(number, Nodes.spring(), cross);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("facets-head");
        return head;
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

    /** Once after it was opened: the values come a moment later. */
    private void focusFirst() {
        if (toFocus && isVisible()) {
            Nodes.later(() -> Nodes.firstToFocus(scroll.getContent()).ifPresent(Node::requestFocus));
            toFocus = model.facetsProperty().get().isEmpty();
        }
    }

    /** Who gives it room when it has more or fewer rows. */
    void onGrown(Runnable told) {
        scroll.getContent().layoutBoundsProperty().addListener((_, _, _) -> told.run());
    }

    /** How high it is at a width when nothing is cut. */
    double height(double width) {
        return getChildren().getFirst().prefHeight(width) + scroll.getContent().prefHeight(width - EDGES) + EDGES;
    }
}
