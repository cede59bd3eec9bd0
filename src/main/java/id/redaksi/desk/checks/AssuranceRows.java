package id.redaksi.desk.checks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Assurance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What the press code asks at a finding, to be answered where it stands; what was answered before stands in it. */
final class AssuranceRows extends VBox {
    private final ChecksViewModel model;
    private final Words words;
    private final Map<Assurance, Supplier<String>> answers = new EnumMap<>(Assurance.class);

    /** {@code done} is called once the answers are kept. */
    AssuranceRows(ChecksViewModel model, List<Assurance> asked, Words words, Runnable done) {
        super(6);
        this.model = model;
        this.words = words;
        asked.forEach(one -> getChildren().add(row(one, done)));
        var keep = new Button(words.now("checks.assure.keep"));
        keep.setId("assure-keep");
        keep.getStyleClass().add("plain-button");
        keep.setOnAction(_ -> keep(done));
        getChildren().add(keep);
    }

    private Node row(Assurance what, Runnable done) {
        String title = words.now("checks.assure." + what.key());
        var label = Nodes.label(words.of("checks.assure." + what.key()), "field-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (what == Assurance.KILL_GROUND) {
            List<String> grounds = new ArrayList<>(List.of(""));
            grounds.addAll(Assurance.GROUNDS);
            ComboBox<String> box = Nodes.choice(
                    grounds, one -> one.isEmpty() ? words.now("checks.ground.none") : words.now("checks.ground." + one),
                    model.assured(what), _ -> {});
            box.setId("assure-" + what.key());
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleText(title);
            label.setLabelFor(box);
            answers.put(what, box::getValue);
            return new VBox(4, label, box);
        }
        var field = new TextField(model.assured(what));
        field.setId("assure-" + what.key());
        field.setAccessibleText(title);
        field.setOnAction(_ -> keep(done));
        label.setLabelFor(field);
        answers.put(what, field::getText);
        return new VBox(4, label, field);
    }

    private void keep(Runnable done) {
        Map<Assurance, String> all = new EnumMap<>(Assurance.class);
        answers.forEach((what, answer) -> all.put(what, answer.get()));
        done.run();
        model.assure(all);
    }

    /** Puts the focus where the first answer goes. */
    void begin() {
        Nodes.firstToFocus(this).ifPresent(Nodes::focus);
    }
}
