package id.redaksi.desk.review;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Note;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One note: what was said, a field to reply in, and the acts that resolve it, open it again or take it out. */
public final class NoteCard extends VBox {
    private final TextField reply = new TextField();

    public NoteCard(ReviewViewModel model, Note note, Words words) {
        super(6);
        getStyleClass().addAll("card", "review-card");
        if (note.resolved()) {
            getStyleClass().add("resolved");
        }
        for (Note.Remark remark : note.remarks()) {
            var text = new Label(remark.text());
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            getChildren().addAll(new ByLine(remark.by(), model.colleagues(), words), text);
        }
        reply.setId("note-reply");
        reply.promptTextProperty().bind(words.of("desk.note.reply"));
        reply.accessibleTextProperty().bind(words.of("desk.note.reply"));
        reply.setOnAction(_ -> model.reply(note, reply.getText()));
        var resolve = new Button(words.now(note.resolved() ? "desk.note.open" : "desk.note.resolve"));
        resolve.setId("note-resolve");
        resolve.getStyleClass().add("plain-button");
        resolve.setMinWidth(USE_PREF_SIZE);
        resolve.setOnAction(_ -> model.resolve(note, !note.resolved()));
        var remove = Nodes.iconButton(Feather.TRASH_2, words.of("desk.note.remove"), () -> model.remove(note));
        remove.setId("note-remove");
        getChildren().addAll(reply, new HBox(6, resolve, Nodes.spring(), remove));
        setAccessibleText(note.remarks().getFirst().by().author() + ": " + note.remarks().getFirst().text());
    }

    /** What was begun to be written in reply. */
    public TextField reply() {
        return reply;
    }
}
