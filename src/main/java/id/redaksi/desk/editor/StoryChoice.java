package id.redaksi.desk.editor;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.story.Related;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field for words and the stories that hold them; up and down choose while the words are typed. */
final class StoryChoice extends VBox {
    private static final double ROW = 28;

    private final StorySearch search;
    private final TextField field = new TextField();
    private final ListView<Related> list = new ListView<>();
    private Consumer<Related> taken = _ -> {};
    private Consumer<Related> pointed = _ -> {};

    StoryChoice(StorySearch search, Words words) {
        super(8);
        this.search = search;
        field.setId("story-choice");
        field.promptTextProperty().bind(words.of("desk.pick.field"));
        field.accessibleTextProperty().bind(words.of("desk.pick.field"));
        field.textProperty().addListener((_, _, text) -> ask(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(6 * ROW + 2);
        list.setMinHeight(2 * ROW + 2);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getStyleClass().add("story-choice");
        list.accessibleTextProperty().bind(words.of("desk.pick.title"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Nodes.label(words.of("desk.pick.none"), "placeholder"));
        list.setOnMouseClicked(event -> {
            chosen().ifPresent(event.getClickCount() == 2 ? taken : pointed);
        });
        getChildren().addAll(field, list);
    }

    /** Who is told of a story that was taken with Enter or two clicks. */
    void onChosen(Consumer<Related> taken) {
        this.taken = taken;
    }

    /** Who is told of a story that was pointed at with the mouse. */
    void onPointed(Consumer<Related> pointed) {
        this.pointed = pointed;
    }

    void ask(String words) {
        search.find(words, stories -> {
            list.getItems().setAll(stories);
            list.getSelectionModel().selectFirst();
        });
    }

    Optional<Related> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int last = list.getItems().size() - 1;
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && chosen().isPresent()) {
            taken.accept(chosen().get());
            event.consume();
        }
    }

    private static final class Cell extends ListCell<Related> {
        Cell() {
            setPrefWidth(0); // a long headline ends in dots instead of making the list wider
        }

        @Override
        protected void updateItem(Related story, boolean empty) {
            super.updateItem(story, empty);
            setText(empty || story == null
                    ? null
                    : story.channel().isBlank() ? story.headline() : story.headline() + "  ·  " + story.channel());
        }
    }
}
