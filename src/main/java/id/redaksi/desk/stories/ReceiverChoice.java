package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Asks whose words for tags and channels files have, so that they become the house's own by that receiver's table. It is
 * only shown where some receiver has one; they are read while the sheet stands there already.
 */
final class ReceiverChoice extends VBox {
    private String chosen = "";

    ReceiverChoice(Words words, Consumer<Consumer<List<String>>> receivers) {
        super(8);
        setVisible(false);
        setManaged(false);
        receivers.accept(names -> {
            if (!names.isEmpty()) {
                show(words, names);
            }
        });
    }

    private void show(Words words, List<String> names) {
        ComboBox<String> box = Nodes.choice(
                List.of(""), name -> name.isEmpty() ? words.now("desk.import.ownNames") : name, "", name -> chosen = name);
        box.getItems().addAll(names);
        box.setId("import-receiver");
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(words.of("desk.import.receiver"));
        Label label = Nodes.label(words.of("desk.import.receiver"), "field-label");
        label.setLabelFor(box);
        var hint = new Label(words.now("desk.import.receiverHint"));
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        getChildren().setAll(label, box, hint);
        setVisible(true);
        setManaged(true);
    }

    /** Empty for the house's own words. */
    String chosen() {
        return chosen;
    }
}
