package id.redaksi.desk.kit;

import id.redaksi.story.Shortened;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A hit among the words around it, and what is to stand in its place if anything is. */
public final class FoundLine extends TextFlow {
    private static final int MOST = 80;

    public FoundLine() {
        getStyleClass().add("found-line");
    }

    /** Shows the hit alone, emphasised. */
    public void show(String before, String found, String after) {
        getChildren().setAll(plain(before), piece(found, "found"), plain(after));
    }

    /** Shows the hit struck out and behind it what it becomes; for nothing at all it is only struck out. */
    public void show(String before, String found, String after, String with) {
        getChildren().setAll(plain(before), piece(found, "replaced"));
        if (!with.isEmpty()) {
            getChildren().add(piece(with, "found"));
        }
        getChildren().add(plain(after));
    }

    private static Text plain(String text) {
        var plain = new Text(text);
        plain.getStyleClass().add("piece");
        return plain;
    }

    private static Label piece(String text, String look) {
        String shown = text.length() <= MOST ? text : Shortened.to(text, MOST / 2);
        var piece = new Label(shown.replace('\n', ' '));
        piece.getStyleClass().addAll("piece", look);
        return piece;
    }
}
