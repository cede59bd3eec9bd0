package id.redaksi.desk.rulebook;

import id.redaksi.rulebook.HouseRule.Pair;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A line of a word list as it is being typed. */
final class PairRow {
    private final StringProperty from;
    private final StringProperty to;

    PairRow(String from, String to) {
        this.from = new SimpleStringProperty(from);
        this.to = new SimpleStringProperty(to);
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    boolean isBlank() {
        return from.get().isBlank() && to.get().isBlank();
    }

    Pair pair() {
        return new Pair(from.get().strip(), to.get().strip());
    }
}
