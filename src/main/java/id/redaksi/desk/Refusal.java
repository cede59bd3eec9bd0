package id.redaksi.desk;

import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.NewsroomFailed.Way;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shown in place of the window when the newsroom cannot be opened: what happened, and what can be done about it. */
final class Refusal {
    private static final double WIDTH = 560;

    /** What can be done; {@code salvage} gives its button where the database is damaged, and tells on the label how it goes. */
    record Acts(
            Runnable again, Runnable read, Runnable other, Runnable leave, Function<Label, Optional<? extends Button>> salvage) {}

    private final StackPane root = new StackPane();

    Refusal(Opening.Refused refused, Words words, Acts acts) {
        var title = new Label(words.now("desk.open.refused"));
        title.getStyleClass().add("sheet-title");
        var said = new Label(words.now(refused.why()));
        said.setWrapText(true);
        said.setId("refusal");
        var buttons = new FlowPane(8, 8);
        buttons.getChildren().add(button("refusal-again", words.now("desk.open.again"), "main-button", acts.again()));
        if (refused.way() != Way.NONE) {
            buttons.getChildren().add(button("refusal-read", words.now("desk.open.read"), "plain-button", acts.read()));
        }
        acts.salvage().apply(said).ifPresent(buttons.getChildren()::add);
        buttons.getChildren()
                .addAll(
                        button("refusal-other", words.now("desk.open.other"), "plain-button", acts.other()),
                        button("refusal-leave", words.now("desk.command.quit"), "plain-button", acts.leave()));
        var box = new VBox(16, title, said, buttons);
        box.setMaxSize(WIDTH, StackPane.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().setAll(box);
        root.getStyleClass().add("desk");
    }

    /** Puts it into the scene. */
    void show(Scene scene) {
        var looks = new Looks(root);
        looks.become(Settings.DEFAULT.look());
        scene.setRoot(root);
        looks.dress(scene);
    }

    private static Button button(String id, String text, String look, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(look);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
