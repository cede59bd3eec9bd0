package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Limits;
import id.redaksi.page.elsewhere.Card;
import id.redaksi.page.elsewhere.Elsewhere;
import id.redaksi.page.elsewhere.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The story as search results, cards and push lines show it, each with what is cut there and where the text came from. */
public final class ResultsView extends StackPane {
    /** What the view shares with the window: the limits, pictures by their names, and the ways to a field and the lead photo. */
    public record Shared(
            Words words,
            Supplier<Limits> limits,
            BiConsumer<String, Consumer<Image>> pictures,
            Consumer<String> toField,
            Runnable toPhoto) {}

    private final Words words;
    private final Shared shared;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Label none;
    private final List<Consumer<Shown>> parts = new ArrayList<>();

    /** A story's looks, and the name of its lead photo, if it has one. */
    public record Shown(Elsewhere looks, String channel, @Nullable String photo) {}

    public ResultsView(ObservableValue<@Nullable Shown> shown, Shared shared) {
        this.shared = shared;
        words = shared.words();
        setId("results");
        getStyleClass().add("results");
        none = Nodes.label(words.of("desk.preview.none"), "soft");
        column.getStyleClass().add("results-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        search("searchPhone", true, Spot.SEARCH_TITLE_PHONE, Spot.SEARCH_TEXT_PHONE);
        search("searchDesktop", false, Spot.SEARCH_TITLE_DESKTOP, Spot.SEARCH_TEXT_DESKTOP);
        card("whatsapp", Card.WHATSAPP, Spot.WHATSAPP_TITLE, Spot.WHATSAPP_TEXT);
        message();
        card("x", Card.X, Spot.X_TITLE);
        card("facebook", Card.FACEBOOK, Spot.FACEBOOK_TITLE, Spot.FACEBOOK_TEXT);
        push("pushIphone", 4, Spot.PUSH_IPHONE);
        push("pushAndroid", 1, Spot.PUSH_ANDROID);
        setMinHeight(0);
        getChildren().addAll(scroll, none);
        shown.subscribe(this::show);
        words.wordingProperty().addListener((_, _, _) -> show(shown.getValue()));
    }

    private void show(@Nullable Shown now) {
        Nodes.shown(none, now == null);
        Nodes.shown(scroll, now != null);
        if (now != null) {
            parts.forEach(part -> part.accept(now));
        }
    }

    private void search(String name, boolean phone, Spot title, Spot text) {
        var card = new SearchCard(words, phone);
        parts.add(now -> card.show(now.looks(), title, text));
        place(name, card, title, text);
    }

    private void card(String name, Card place, Spot... spots) {
        var card = new LinkCard(words, place);
        var photo = new PhotoRow(words, place, shared.toPhoto());
        parts.add(now -> {
            card.show(now.looks(), List.of(spots));
            photo.show(now.looks().shot());
            load(now, card);
        });
        place(name, card, spots).getChildren().add(photo);
    }

    /** The picture comes when it has been read; one that is not wanted any more by then is not shown. */
    private void load(Shown now, LinkCard card) {
        String photo = now.photo();
        if (photo == null) {
            card.picture("", null);
        } else if (!card.isShowing(photo)) {
            card.picture(photo, null);
            shared.pictures().accept(photo, image -> {
                if (card.isShowing(photo)) {
                    card.picture(photo, image);
                }
            });
        }
    }

    private void message() {
        var bubble = new MessageBubble(words);
        parts.add(now -> bubble.show(now.looks()));
        place("message", bubble, Spot.WHATSAPP_MESSAGE);
    }

    private void push(String name, int lines, Spot spot) {
        var card = new PushCard(words, lines);
        parts.add(now -> card.show(now.looks(), spot));
        place(name, card, spot);
    }

    private VBox place(String name, Node card, Spot... spots) {
        var heading = Nodes.label(words.of("looks.place." + name), "results-heading");
        var box = new VBox(heading, card);
        box.setId("results-" + name);
        box.getStyleClass().add("results-place");
        for (Spot spot : spots) {
            var row = new PieceRow(words, shared.limits(), shared.toField());
            parts.add(now -> row.show(now.looks().at(spot), now.channel()));
            box.getChildren().add(row);
        }
        column.getChildren().add(box);
        return box;
    }
}
