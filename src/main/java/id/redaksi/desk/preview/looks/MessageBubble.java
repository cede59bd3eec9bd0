package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.elsewhere.Cut;
import id.redaksi.page.elsewhere.Elsewhere;
import id.redaksi.page.elsewhere.Spot;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The text for WhatsApp as its reader gets it: with its own marks of bold and italics, folded where it is too long. */
final class MessageBubble extends StackPane {
    private final Words words;
    private final TextFlow flow = new TextFlow();
    private final Label more;
    private final VBox bubble;

    MessageBubble(Words words) {
        this.words = words;
        getStyleClass().addAll("mock", "chat");
        more = Nodes.label(words.of("looks.message.more"), "chat-more");
        bubble = new VBox(flow, more);
        bubble.getStyleClass().add("chat-bubble");
        getChildren().add(bubble);
    }

    void show(Elsewhere looks) {
        Cut cut = looks.at(Spot.WHATSAPP_MESSAGE).cut();
        boolean empty = cut.text().isEmpty();
        flow.getChildren().clear();
        if (empty) {
            flow.getChildren().add(text(words.now("looks.message.none"), "chat-none"));
        } else {
            ChatText.parts(cut.kept()).forEach(part -> flow.getChildren().add(text(part.words(), part.look())));
        }
        Nodes.shown(more, cut.isCut());
    }

    private static Text text(String said, String look) {
        var text = new Text(said);
        text.getStyleClass().add("chat-text");
        if (!look.isEmpty()) {
            text.getStyleClass().add(look);
        }
        return text;
    }
}
