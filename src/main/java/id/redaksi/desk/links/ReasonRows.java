package id.redaksi.desk.links;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Assurance;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/**
 * Asks on what ground a story that was out is taken back, and what its readers are told (Pedoman Pemberitaan Media Siber,
 * butir 5). Both can wait: a story that must go at once goes, and the checks ask again.
 */
final class ReasonRows extends VBox {
    private static final int ROWS = 3;

    private final ComboBox<String> ground;
    private final TextArea reason = new TextArea();

    ReasonRows(Words words) {
        super(8);
        List<String> grounds = new ArrayList<>(List.of(""));
        grounds.addAll(Assurance.GROUNDS);
        ground = Nodes.choice(
                grounds, one -> words.now(one.isEmpty() ? "links.kill.ground.later" : "checks.ground." + one), "", _ -> {});
        ground.setId("kill-ground");
        ground.setMaxWidth(Double.MAX_VALUE);
        ground.accessibleTextProperty().bind(words.of("links.kill.ground"));
        reason.setId("kill-reason");
        reason.setPrefRowCount(ROWS);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.setWrapText(true);
        reason.promptTextProperty().bind(words.of("links.kill.reasonHint"));
        reason.accessibleTextProperty().bind(words.of("links.kill.reason"));
        var first = Nodes.label(words.of("links.kill.ground"), "field-label");
        first.setLabelFor(ground);
        var second = Nodes.label(words.of("links.kill.reason"), "field-label");
        second.setLabelFor(reason);
        getChildren().addAll(new VBox(4, first, ground), new VBox(4, second, reason));
    }

    Question.Reason reason() {
        return new Question.Reason(ground.getValue(), reason.getText().strip());
    }
}
