package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How one can search, in six lines: each an example that is searched by a click, and what it finds. */
final class SyntaxHint extends VBox {
    private static final List<String> LINES = List.of("words", "phrase", "either", "begun", "filters", "dates");

    private final Words words;
    private final Consumer<String> tried;

    SyntaxHint(Words words, Consumer<String> tried) {
        this.words = words;
        this.tried = tried;
        setId("search-hint");
        getStyleClass().addAll("palette", "search-over", "search-hint");
        setManaged(false);
        setVisible(false);
        getChildren().add(Nodes.label(words.of("desk.search.hint"), "group-heading"));
        LINES.forEach(line -> getChildren().add(line(line)));
    }

    private VBox line(String key) {
        var example = new Button();
        example.getStyleClass().addAll("text-button", "search-example");
        example.textProperty().bind(words.of("desk.search.example." + key));
        example.setOnAction(_ -> tried.accept(example.getText()));
        example.setMaxWidth(Double.MAX_VALUE);
        Label meaning = Nodes.label(words.of("desk.search.meaning." + key), "faint");
        meaning.setWrapText(true);
        example.accessibleTextProperty().bind(example.textProperty().concat(". ").concat(meaning.textProperty()));
        return new VBox(example, meaning);
    }
}
