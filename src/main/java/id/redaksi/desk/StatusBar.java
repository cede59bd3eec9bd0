package id.redaksi.desk;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Gaps;
import id.redaksi.story.Story;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot: saved or not, in words; how long the story is. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

    private final Words words;
    private final Label saved = new Label();
    private final Label length = new Label();
    private final Label language = new Label();
    private final Button gaps = new Button();
    private final Button suggesting = new Button();
    private final LengthCount counted = new LengthCount();
    private final PauseTransition pause = new PauseTransition(Duration.millis(200));
    private final ChangeListener<Story> changed = (_, _, _) -> pause.playFromStart();
    private final ChangeListener<SaveState> stateChanged = (_, _, _) -> state();
    private final ChangeListener<Boolean> modeChanged = (_, _, on) -> Nodes.shown(suggesting, on);
    private @Nullable OpenStory open;

    /** {@code listGaps} shows beside the given node what is still to come; {@code turnSuggesting} ends suggesting. */
    StatusBar(OpenStories stories, Words words, Consumer<Node> listGaps, Runnable turnSuggesting) {
        this.words = words;
        getStyleClass().add("status");
        saved.setId("save-state");
        length.setId("length");
        gaps.setId("gaps");
        gaps.getStyleClass().addAll("text-button", "status-button");
        gaps.setOnAction(_ -> listGaps.accept(gaps));
        suggesting.setId("suggesting");
        suggesting.getStyleClass().addAll("text-button", "status-button", "some");
        suggesting.textProperty().bind(words.of("desk.review.mode"));
        suggesting.setGraphic(Nodes.icon(Feather.EDIT_3));
        suggesting.setOnAction(_ -> turnSuggesting.run());
        pause.setOnFinished(_ -> count());
        getChildren().addAll(saved, suggesting, Nodes.spring(), length, gaps, language);
        stories.currentProperty().addListener((_, _, now) -> turn(now));
        words.wordingProperty().addListener((_, _, _) -> turn(open));
        turn(stories.currentProperty().get());
    }

    private void turn(@Nullable OpenStory now) {
        if (open != null) {
            open.storyProperty().removeListener(changed);
            open.saveStateProperty().removeListener(stateChanged);
            open.suggestingProperty().removeListener(modeChanged);
        }
        open = now;
        if (now != null) {
            now.storyProperty().addListener(changed);
            now.saveStateProperty().addListener(stateChanged);
            now.suggestingProperty().addListener(modeChanged);
        }
        Nodes.shown(suggesting, now != null && now.suggestingProperty().get());
        count();
        state();
    }

    private void state() {
        saved.getStyleClass().removeAll("saved", "failed");
        saved.setGraphic(null);
        if (open == null) {
            saved.setText("");
            return;
        }
        switch (open.saveStateProperty().get()) {
            case SaveState.Saved(var at) -> say(words.now("desk.saved", TIME.format(at)), "saved", Feather.CHECK);
            case SaveState.Pending() -> saved.setText(words.now("desk.saving"));
            case SaveState.Failed(var why) ->
                say(words.now("desk.saveFailed", words.now(why)), "failed", Feather.ALERT_TRIANGLE);
        }
    }

    private void say(String text, String look, Feather icon) {
        saved.setText(text);
        saved.getStyleClass().add(look);
        saved.setGraphic(Nodes.icon(icon));
    }

    private void count() {
        Nodes.shown(gaps, open != null);
        if (open == null) {
            length.setText("");
            language.setText("");
            return;
        }
        Story story = open.story();
        LengthCount.Length count = counted.of(story.body());
        length.setText(words.now(
                "desk.length", count.words(), count.characters(), Math.max(1, Math.round(count.words() / 200.0))));
        int missing = Gaps.in(story).size();
        gaps.setText(words.now("desk.gaps", missing));
        gaps.getStyleClass().remove("some");
        if (missing > 0) {
            gaps.getStyleClass().add("some");
        }
        language.setText(story.labels().language().equals("en") ? "English" : "Bahasa Indonesia");
    }
}
