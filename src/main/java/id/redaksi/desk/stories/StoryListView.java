package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.search.SearchHead;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of stories under what searches it. */
public final class StoryListView extends VBox {
    /** So many rows JavaFX's list goes through in less than a millisecond; more than can be marked lie on each side. */
    private static final int GIVEN = 50_000;

    private final SearchHead head;
    private final StoryRows rows;

    /** {@code head} is what stands over the rows, {@code nothing} what stands in their place where there are none. */
    public StoryListView(StoriesViewModel model, SearchHead head, Node nothing, Words words) {
        this.head = head;
        rows = new StoryRows(model, nothing, words, GIVEN);
        setId("stories");
        getStyleClass().add("story-list");
        head.marking(model.markedProperty());
        head.onToList(rows::enter);
        getChildren().addAll(head, rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
    }

    /** What can be done with the stories that are marked, beside opening one; asked whenever the menu is shown. */
    public void offers(Supplier<List<MenuItem>> items) {
        rows.offers(items);
    }

    public void focusSearch() {
        head.focusField();
    }

    public void focusList() {
        rows.focusList();
    }
}
