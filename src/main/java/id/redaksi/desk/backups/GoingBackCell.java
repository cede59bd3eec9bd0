package id.redaksi.desk.backups;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.GoingBack;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What would become of a story, with the button that takes this one story back. */
final class GoingBackCell extends ListCell<GoingBack> {
    private final Words words;
    private final Label headline = new Label();
    private final Label change = new Label();
    private final Button back = new Button();
    private final HBox box;

    GoingBackCell(Words words, Consumer<GoingBack> takeBack) {
        this.words = words;
        headline.getStyleClass().add("backup-headline");
        headline.setMinWidth(0);
        change.getStyleClass().add("faint");
        change.setMinWidth(0);
        back.getStyleClass().add("small-button");
        back.textProperty().bind(words.of("backup.takeBack"));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> {
            GoingBack story = getItem();
            if (story != null) {
                takeBack.accept(story);
            }
        });
        var said = new VBox(2, headline, change);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        box = new HBox(12, said, back);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("backup-cell");
    }

    @Override
    protected void updateItem(@Nullable GoingBack story, boolean empty) {
        super.updateItem(story, empty);
        if (story == null || empty) {
            setGraphic(null);
            return;
        }
        headline.setText(story.headline().isBlank() ? words.now("desk.story.untitled") : story.headline());
        change.setText(change(story));
        back.setAccessibleText(words.now("backup.takeBackNamed", headline.getText()));
        Nodes.shown(back, isThere(story.which()));
        setGraphic(box);
    }

    private static boolean isThere(GoingBack.Which which) {
        return switch (which) {
            case NEWER_HERE, NEWER_THERE, DIFFERENT, ONLY_THERE -> true;
            case ONLY_HERE, SAME, DAMAGED -> false;
        };
    }

    private String change(GoingBack story) {
        return switch (story.which()) {
            case NEWER_HERE -> words.now("backup.which.newerHere", counts(story));
            case NEWER_THERE -> words.now("backup.which.newerThere", counts(story));
            case DIFFERENT -> words.now("backup.which.different", counts(story));
            case ONLY_HERE -> words.now("backup.which.onlyHere", counts(story));
            case ONLY_THERE -> words.now("backup.which.onlyThere", counts(story));
            case DAMAGED -> words.now("backup.which.damaged");
            case SAME -> words.now("backup.which.same");
        };
    }

    /** Words that would be lost and that would come back, as far as there are any. */
    private String counts(GoingBack story) {
        if (story.lost() > 0 && story.back() > 0) {
            return words.now("backup.words.both", story.lost(), story.back());
        }
        if (story.lost() > 0) {
            return words.now("backup.words.lost", story.lost());
        }
        return story.back() > 0 ? words.now("backup.words.back", story.back()) : words.now("backup.words.none");
    }
}
