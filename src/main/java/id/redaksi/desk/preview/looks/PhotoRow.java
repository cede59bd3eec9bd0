package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.elsewhere.Card;
import id.redaksi.page.elsewhere.Elsewhere.Shot;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Below a card: what the place makes of the story's photo, where that is not simply to show it; a click leads to it. */
final class PhotoRow extends FlowPane {
    private final Words words;
    private final Card place;
    private final Button photo = new Button();
    private final Label said = new Label();

    PhotoRow(Words words, Card place, Runnable toPhoto) {
        super(8, 2);
        this.words = words;
        this.place = place;
        getStyleClass().add("piece-row");
        photo.setId("piece-photo-" + place.name().toLowerCase(Locale.ROOT));
        photo.getStyleClass().addAll("text-button", "piece-field");
        photo.setOnAction(_ -> toPhoto.run());
        said.getStyleClass().add("faint");
        said.setWrapText(true);
        getChildren().addAll(photo, said);
    }

    void show(Shot shot) {
        Card.Size size = shot.on(place);
        Nodes.shown(this, shot.kind() != Shot.Kind.PHOTO || size != Card.Size.LARGE);
        photo.setText(words.now("looks.photo"));
        said.setText(
                shot.kind() == Shot.Kind.CARD
                        ? words.now("looks.photo.card")
                        : size == Card.Size.SMALL
                                ? words.now("looks.photo.small", shot.width(), shot.height(), place.width(), place.height())
                                : words.now("looks.photo.none." + place.name().toLowerCase(Locale.ROOT)));
        photo.setAccessibleText(photo.getText() + ": " + said.getText());
    }
}
