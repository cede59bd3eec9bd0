package id.redaksi.desk.links;

import id.redaksi.app.Consequences.Touch;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Something that is touched, and whether something is done about it. */
final class TouchedRow {
    private final Touch touch;
    private final BooleanProperty ticked = new SimpleBooleanProperty(true);

    TouchedRow(Touch touch) {
        this.touch = touch;
    }

    Touch touch() {
        return touch;
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }

    boolean isTicked() {
        return ticked.get();
    }
}
