package id.redaksi.desk.find;

import id.redaksi.app.FindInStories.Found;
import id.redaksi.app.ReplaceInStories.Chosen;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was found, story by story, and which of it is ticked. Lives on JavaFX's thread. */
public final class FoundList {
    private final ObservableList<FoundRow> rows = FXCollections.observableArrayList();
    private final ObservableList<FoundRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private int hits;

    /** The stories, each with its hits below it. */
    public ObservableList<FoundRow> rows() {
        return shown;
    }

    /** How many hits are ticked. */
    public ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    public int hits() {
        return hits;
    }

    public int stories() {
        return rows.size() - hits;
    }

    void clear() {
        rows.clear();
        hits = 0;
        ticked.set(0);
    }

    void add(List<Found> more) {
        List<FoundRow> added = new ArrayList<>();
        for (Found found : more) {
            var story = new FoundStory(found);
            added.add(story);
            added.addAll(story.hits());
            hits += story.hits().size();
            ticked.set(ticked.get() + story.hits().size());
            story.hits().forEach(hit -> hit.tickedProperty().addListener((_, _, on) -> count(on)));
        }
        rows.addAll(added);
    }

    private void count(boolean on) {
        ticked.set(ticked.get() + (on ? 1 : -1));
    }

    /** Ticks everything, or nothing. */
    public void tickAll(boolean on) {
        rows.forEach(row -> row.tick(on));
    }

    /** The stories with something ticked. */
    public List<FoundStory> chosenStories() {
        return rows.stream()
                .filter(row -> row instanceof FoundStory story && story.ticked() > 0)
                .map(FoundStory.class::cast)
                .toList();
    }

    /** What is ticked, as the act wants to have it. */
    List<Chosen> chosen() {
        return chosenStories().stream()
                .map(story -> new Chosen(
                        story.found().story(),
                        story.found().headline(),
                        story.hits().stream()
                                .filter(FoundHit::isTicked)
                                .map(FoundHit::line)
                                .toList()))
                .toList();
    }
}
