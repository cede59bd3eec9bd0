package id.redaksi.desk.review;

import id.redaksi.desk.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One suggested change: whose, what, and the two ways to settle it. */
public final class ChangeCard extends VBox {
    public ChangeCard(ReviewViewModel model, Entry.OfChange change, Words words) {
        super(6);
        getStyleClass().addAll("card", "review-card");
        var what = new Label(Said.what(change, words));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        var acts = new HBox(
                6,
                act("accept-change", "desk.review.accept", words, () -> model.settle(change, true)),
                act("reject-change", "desk.review.reject", words, () -> model.settle(change, false)));
        getChildren().addAll(new ByLine(change.by(), model.colleagues(), words), what, acts);
        setAccessibleText(change.by().author() + ": " + what.getText());
    }

    private static Button act(String id, String key, Words words, Runnable act) {
        var button = new Button(words.now(key));
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
