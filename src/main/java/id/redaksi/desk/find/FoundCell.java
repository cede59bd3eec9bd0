package id.redaksi.desk.find;

import id.redaksi.desk.kit.FoundLine;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.WrappedCell;
import id.redaksi.desk.session.PlaceName;
import id.redaksi.edit.Excerpt;
import id.redaksi.edit.Hit;
import id.redaksi.story.Workflow.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row of what was found: a story with its number of hits, or a hit among its words, each with a box to untick it. */
final class FoundCell extends WrappedCell<FoundRow> {
    private final FindStoriesViewModel model;
    private final Words words;
    private final CheckBox box = new CheckBox();
    private final Label headline = new Label();
    private final Label status = new Label();
    private final Label count = new Label();
    private final Label place = new Label();
    private final FoundLine line = new FoundLine();
    private final HBox ofStory;
    private final HBox ofHit;
    private final InvalidationListener changed = _ -> refresh();

    FoundCell(FindStoriesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        box.setFocusTraversable(false);
        box.accessibleTextProperty().bind(words.of("desk.findStories.tick"));
        box.setOnAction(_ -> tick());
        box.setOnMouseClicked(Event::consume);
        headline.getStyleClass().add("found-headline");
        headline.setMinWidth(0);
        status.getStyleClass().add("faint");
        status.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().addAll("faint", "found-place");
        ofStory = new HBox(8, headline, status, Nodes.spring(), count);
        ofStory.setAlignment(Pos.CENTER_LEFT);
        ofHit = new HBox(8, place, line);
        ofHit.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(ofStory, Priority.ALWAYS);
        HBox.setHgrow(ofHit, Priority.ALWAYS);
        HBox.setHgrow(line, Priority.ALWAYS);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        var weak = new WeakInvalidationListener(changed);
        model.found().tickedProperty().addListener(weak);
        model.withProperty().addListener(weak);
    }

    private void tick() {
        if (getItem() != null) {
            getItem().tick(!getItem().isTicked());
        }
    }

    @Override
    protected void updateItem(FoundRow row, boolean empty) {
        super.updateItem(row, empty);
        Nodes.styled(this, "found-story", row instanceof FoundStory);
        setGraphic(empty || row == null ? null : new HBox(8, box, row instanceof FoundStory ? ofStory : ofHit));
        refresh();
    }

    private void refresh() {
        FoundRow row = getItem();
        if (isEmpty() || row == null) {
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case FoundStory story -> show(story);
            case FoundHit hit -> show(hit);
        }
    }

    private void show(FoundStory story) {
        int ticked = story.ticked();
        box.setIndeterminate(ticked > 0 && ticked < story.hits().size());
        box.setSelected(ticked == story.hits().size());
        String title = story.found().headline();
        headline.setText(title.isBlank() ? words.now("desk.story.untitled") : title);
        Status now = story.found().status();
        status.setText(words.now("desk.status." + now.name().toLowerCase(Locale.ROOT)));
        Nodes.styled(status, "heed", Attention.of(now) != Attention.NONE);
        count.setText(words.now("desk.findStories.count", ticked, story.hits().size()));
        setAccessibleText(headline.getText() + ", " + status.getText() + ", " + count.getText());
    }

    private void show(FoundHit hit) {
        box.setIndeterminate(false);
        box.setSelected(hit.isTicked());
        place.setText(PlaceName.written(words, hit.line().place()));
        Excerpt text = hit.line().words();
        Optional<Function<Hit, String>> becoming = model.becoming().filter(_ -> hit.isTicked());
        if (becoming.isPresent()) {
            line.show(text.before(), text.found(), text.after(), becoming.get().apply(hit.line().hit()));
        } else {
            line.show(text.before(), text.found(), text.after());
        }
        setAccessibleText(place.getText() + ": " + text.before() + text.found() + text.after());
    }
}
