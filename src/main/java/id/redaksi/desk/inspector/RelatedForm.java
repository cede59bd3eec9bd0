package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Field;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The related entries of a story: what they are, one more, one less. */
final class RelatedForm extends VBox {
    private final OpenStory open;
    private final Words words;
    private final VBox cards = new VBox(6);
    private List<Related> shown = List.of();

    RelatedForm(OpenStory open, Words words, List<Runnable> refreshers) {
        super(6);
        this.open = open;
        this.words = words;
        var field = new TextField();
        field.setId("field-related");
        field.promptTextProperty().bind(words.of("desk.related.add"));
        field.accessibleTextProperty().bind(words.of("desk.related.add"));
        field.setOnAction(_ -> {
            if (!field.getText().isBlank()) {
                add(field.getText().strip());
                field.clear();
            }
        });
        getChildren().addAll(Nodes.label(words.of("desk.field.related"), "field-label"), cards, field);
        refreshers.add(this::refresh);
        refresh();
    }

    private void add(String headline) {
        List<Related> all = new ArrayList<>(open.story().related());
        all.add(Related.external("", headline, SeenDate.NONE));
        open.set(Field.RELATED, all);
    }

    private void refresh() {
        List<Related> now = open.story().related();
        if (!now.equals(shown)) {
            shown = now;
            cards.getChildren().setAll(now.stream().map(this::card).toList());
        }
    }

    private Node card(Related related) {
        var headline = new Label(related.headline());
        headline.setWrapText(true);
        headline.getStyleClass().add("card-title");
        var origin = new Label(String.join(
                " · ",
                java.util.stream.Stream.of(
                                related.channel(), related.date().text(), related.date().resolved())
                        .filter(part -> !part.isEmpty())
                        .toList()));
        origin.getStyleClass().add("faint");
        Button remove = Nodes.iconButton(Feather.X, words.of("desk.related.remove"), () -> {
            List<Related> all = new ArrayList<>(open.story().related());
            all.remove(related);
            open.set(Field.RELATED, all);
        });
        var foot = new HBox(origin, Nodes.spring(), remove);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var card = new VBox(headline, foot);
        card.getStyleClass().add("card");
        return card;
    }
}
