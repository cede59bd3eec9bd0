package id.redaksi.desk.health;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks before a story is taken away for good: its headline, or a word that is given, has to be typed. */
public final class EraseSheet extends VBox {
    private static final double WIDTH = 520;

    private final TextField typed = new TextField();

    /** {@code pointing} says who points to the story; {@code erase} is done once that was typed. */
    public EraseSheet(String headline, Optional<Message> pointing, Words words, Sheets sheets, Runnable erase) {
        super(16);
        setId("erase-sheet");
        getStyleClass().add("sheet");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        String shown = headline.isBlank() ? words.now("desk.erase.noHeadline") : headline;
        String word = words.now("desk.erase.word");
        Nodes.asking(typed, "erase-typed", words.of("desk.erase.typed"));
        var cancel = new Button(words.now("desk.cancel"));
        cancel.getStyleClass().add("plain-button");
        cancel.setOnAction(_ -> sheets.close());
        var erasing = new Button(words.now("desk.erase.do"));
        erasing.setId("erase-do");
        erasing.getStyleClass().add("main-button");
        erasing.setDefaultButton(true);
        erasing.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !isTyped(typed.getText().strip(), headline.strip(), word), typed.textProperty()));
        erasing.setOnAction(_ -> {
            sheets.close();
            erase.run();
        });
        var foot = new HBox(8, cancel, erasing);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(Nodes.label(words.of("desk.erase.title"), "sheet-title"));
        Stream.of(
                        Optional.of(words.now("desk.erase.what", shown)),
                        pointing.map(words::now),
                        Optional.of(words.now("desk.erase.how", word)))
                .flatMap(Optional::stream)
                .forEach(text -> {
            var said = new Label(text);
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(said);
        });
        getChildren().addAll(typed, foot);
    }

    private static boolean isTyped(String typed, String headline, String word) {
        return typed.equals(word) || !headline.isEmpty() && typed.equals(headline);
    }

    public void show(Sheets sheets) {
        sheets.showCard(this, typed);
    }
}
