package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Field;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (!now.equals(shown) || now.isEmpty()) {
            shown = now;
            cards.getChildren().setAll(now.stream().map(this::card).toList());
        }
    }

    /** The headline as a button that opens the entry; below it where and when it was seen. */
    private Node card(Related related) {
        var headline = new Button(related.headline());
        headline.setMnemonicParsing(false);
        headline.setWrapText(true);
        headline.getStyleClass().addAll("card-title", "text-button");
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setAccessibleText(words.now("desk.related.edit", related.headline()));
        var origin = new Label(String.join(
                " · ",
                java.util.stream.Stream.of(
                                related.channel(), related.date().text(), related.date().resolved())
                        .filter(part -> !part.isEmpty())
                        .toList()));
        origin.getStyleClass().add("faint");
        Button remove =
                Nodes.iconButton(Feather.X, words.of("desk.related.remove"), () -> replace(related, Optional.empty()));
        var foot = new HBox(origin, Nodes.spring(), remove);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var card = new VBox(headline, foot);
        card.getStyleClass().add("card");
        headline.setOnAction(_ -> card.getChildren().setAll(fields(related)));
        return card;
    }

    /** The entry's parts, each in a field; Enter in one of them, or leaving the last, takes them over. */
    private List<Node> fields(Related related) {
        TextField headline = field("desk.related.headline", related.headline());
        TextField channel = field("desk.field.channel", related.channel());
        TextField date = field("desk.related.date", related.date().text());
        TextField link = field("desk.link.address", related.link());
        var done = new Button();
        done.textProperty().bind(words.of("desk.related.done"));
        done.getStyleClass().add("plain-button");
        Runnable take = () -> {
            boolean sameDate = date.getText().equals(related.date().text());
            SeenDate seen = sameDate ? related.date() : new SeenDate(date.getText().strip(), "", "");
            replace(
                    related,
                    Optional.of(new Related(
                            channel.getText().strip(),
                            headline.getText().strip(),
                            link.getText().strip(),
                            seen,
                            related.story())));
        };
        for (TextField field : List.of(headline, channel, date, link)) {
            field.setOnAction(_ -> take.run());
        }
        done.setOnAction(_ -> take.run());
        Nodes.focus(headline);
        return List.of(headline, channel, date, link, done);
    }

    private TextField field(String key, String text) {
        var field = new TextField(text);
        field.promptTextProperty().bind(words.of(key));
        field.accessibleTextProperty().bind(words.of(key));
        VBox.setMargin(field, new javafx.geometry.Insets(0, 0, 6, 0));
        return field;
    }

    /** Puts another entry in the place of this one, or none; an entry without a headline is none. */
    private void replace(Related former, Optional<Related> by) {
        List<Related> all = new ArrayList<>(open.story().related());
        int at = all.indexOf(former);
        if (at >= 0) {
            all.remove(at);
            by.filter(entry -> !entry.headline().isEmpty()).ifPresent(entry -> all.add(at, entry));
            shown = List.of();
            open.set(Field.RELATED, all);
            refresh();
        }
    }
}
