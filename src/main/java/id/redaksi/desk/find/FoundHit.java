package id.redaksi.desk.find;

import id.redaksi.app.FindInStories.Line;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A hit in the list, which is replaced only while it is ticked. */
public final class FoundHit implements FoundRow {
    private final FoundStory story;
    private final Line line;
    private final BooleanProperty ticked = new SimpleBooleanProperty(true);

    FoundHit(FoundStory story, Line line) {
        this.story = story;
        this.line = line;
    }

    public FoundStory story() {
        return story;
    }

    public Line line() {
        return line;
    }

    public BooleanProperty tickedProperty() {
        return ticked;
    }

    public boolean isTicked() {
        return ticked.get();
    }

    @Override
    public void tick(boolean on) {
        ticked.set(on);
    }
}
