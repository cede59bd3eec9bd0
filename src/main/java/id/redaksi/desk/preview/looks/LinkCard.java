package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.elsewhere.Card;
import id.redaksi.page.elsewhere.Elsewhere;
import id.redaksi.page.elsewhere.Spot;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The story as a link to it is shown in a messenger or on a social network: picture, title, text, host. */
final class LinkCard extends BorderPane {
    private final Words words;
    private final Card place;
    private final CardPicture picture = new CardPicture();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label host = new Label();
    private final VBox told = new VBox();
    private String photo = "";

    LinkCard(Words words, Card place) {
        this.words = words;
        this.place = place;
        String name = place.name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("mock", "link-card", "link-" + name);
        title.getStyleClass().add("link-title");
        text.getStyleClass().add("link-text");
        host.getStyleClass().add("link-host");
        title.setWrapText(true);
        text.setWrapText(true);
        told.getStyleClass().add("link-told");
        round(place == Card.X ? 28 : place == Card.WHATSAPP ? 16 : 0);
        switch (place) {
            case WHATSAPP -> told.getChildren().addAll(title, text, host);
            case FACEBOOK -> told.getChildren().addAll(host, title, text);
            case X -> told.getChildren().add(host);
        }
    }

    /** The picture does not stand out of the card's corners. */
    private void round(int arc) {
        var shape = new Rectangle();
        shape.setArcWidth(arc);
        shape.setArcHeight(arc);
        shape.widthProperty().bind(widthProperty());
        shape.heightProperty().bind(heightProperty());
        setClip(shape);
    }

    void show(Elsewhere looks, List<Spot> spots) {
        String own = looks.at(spots.getFirst()).cut().shown();
        title.setText(own.isEmpty() ? words.now("desk.story.untitled") : own);
        String second = spots.size() < 2 ? "" : looks.at(spots.get(1)).cut().shown();
        text.setText(second);
        Nodes.shown(text, !second.isEmpty());
        host.setText(host(looks));
        arrange(looks.shot().on(place));
        picture.standIn(looks.shot().kind() == Elsewhere.Shot.Kind.CARD ? title.getText() : "");
    }

    private String host(Elsewhere looks) {
        String found = looks.head().host().isEmpty() ? words.now("looks.noHost") : looks.head().host();
        return switch (place) {
            case WHATSAPP -> found;
            case FACEBOOK -> found.toUpperCase(Locale.ROOT);
            case X -> words.now("looks.x.from", found);
        };
    }

    /** A large picture stands above the text (X prints the title over it), a small one beside it, and without one ... */
    private void arrange(Card.Size size) {
        setTop(null);
        setLeft(null);
        boolean over = place == Card.X && size == Card.Size.LARGE;
        picture.over(over ? title : null);
        told.getChildren().remove(title);
        if (!over) {
            told.getChildren().add(place == Card.WHATSAPP ? 0 : 1, title);
        }
        picture.large(size == Card.Size.LARGE);
        if (size == Card.Size.LARGE) {
            setTop(picture);
        } else if (size == Card.Size.SMALL || place == Card.X) {
            setLeft(picture);
        }
        setCenter(told);
    }

    boolean isShowing(String sha256) {
        return photo.equals(sha256);
    }

    /** The picture of this name, or its grey place while it is read. */
    void picture(String sha256, @Nullable Image image) {
        photo = sha256;
        picture.show(image);
    }
}
