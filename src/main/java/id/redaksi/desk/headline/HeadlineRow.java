package id.redaksi.desk.headline;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.elsewhere.Cut;
import id.redaksi.page.elsewhere.Spot;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One headline that may be taken: the field it is written in, its length, and how much of it search results show. */
final class HeadlineRow extends VBox {
    /** Longer headlines are cut in lists and on cards; a hint only. */
    private static final int LONG = 70;

    private static final double LENGTH_WIDTH = 84;

    /** Of all buttons that take something, so that they stand in a column. */
    static final double TAKE_WIDTH = 132;

    private final Words words;
    private final TextField field = new TextField();
    private final Label length = new Label();
    private final Label desktop = new Label();
    private final Label phone = new Label();

    HeadlineRow(int number, String text, Words words, Consumer<String> taken) {
        super(4);
        this.words = words;
        field.setId("headline-" + number);
        field.setText(text);
        field.promptTextProperty().bind(words.of("desk.headline.another"));
        field.accessibleTextProperty().bind(words.of("desk.headline.field", number));
        var take = new Button();
        take.setId("headline-take-" + number);
        take.textProperty().bind(words.of("desk.headline.take"));
        take.getStyleClass().add("plain-button");
        take.setMinWidth(TAKE_WIDTH);
        take.setOnAction(_ -> taken.accept(field.getText().strip()));
        take.disableProperty().bind(field.textProperty().map(String::isBlank));
        length.setMinWidth(LENGTH_WIDTH); // so that all fields are equally wide, written in or not
        length.getStyleClass().add("faint");
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(8, field, length, take);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Label said : new Label[] {desktop, phone}) {
            said.getStyleClass().addAll("faint", "headline-said");
            said.setWrapText(true);
        }
        getChildren().addAll(line, desktop, phone);
        getStyleClass().add("headline-row");
        field.textProperty().subscribe(this::measure);
        field.setOnAction(_ -> take.fire());
    }

    TextField field() {
        return field;
    }

    String text() {
        return field.getText();
    }

    private void measure(String text) {
        Cut search = Cut.of(text, Spot.SEARCH_TITLE_DESKTOP.room());
        length.setText(words.now("desk.headline.length", search.characters()));
        Nodes.styled(length, "heed", search.characters() > LONG);
        say(desktop, "desk.headline.desktop", "desk.headline.desktop.cut", search, 600);
        say(phone, "desk.headline.phone", "desk.headline.phone.cut", Cut.of(text, Spot.SEARCH_TITLE_PHONE.room()), 656);
        length.setVisible(!text.isBlank());
        Nodes.shown(desktop, !text.isBlank());
        Nodes.shown(phone, !text.isBlank());
    }

    private void say(Label label, String whole, String shortened, Cut cut, int room) {
        label.setText(
                cut.isCut()
                        ? words.now(shortened, cut.width(), room, Signs.shown(cut.lost()))
                        : words.now(whole, cut.width(), room));
        Nodes.styled(label, "heed", cut.isCut());
    }
}
