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
    private final Node safe = Nodes.icon(Feather.CHECK);
    private final Node unsafe = Nodes.icon(Feather.ALERT_TRIANGLE);
    private final Label length = new Label();
    private final Label language = new Label();
    private final Button gaps = new Button();
    private final LengthCount counted = new LengthCount();
    private final PauseTransition pause = new PauseTransition(Duration.millis(200));
    private final ChangeListener<Story> changed = (_, _, _) -> pause.playFromStart();
    private final ChangeListener<SaveState> stateChanged = (_, _, _) -> state();
    private @Nullable OpenStory open;

    /** {@code listGaps} shows beside the given node what is still to come in the story. */
    StatusBar(OpenStories stories, Words words, Consumer<Node> listGaps) {
        this.words = words;
        getStyleClass().add("status");
        saved.setId("save-state");
        length.setId("length");
        gaps.setId("gaps");
        gaps.getStyleClass().addAll("text-button", "status-button");
        gaps.setOnAction(_ -> listGaps.accept(gaps));
        pause.setOnFinished(_ -> count());
        getChildren().addAll(saved, Nodes.spring(), length, gaps, language);
        stories.currentProperty().addListener((_, _, now) -> turn(now));
        words.wordingProperty().addListener((_, _, _) -> turn(open));
        turn(stories.currentProperty().get());
    }

    private void turn(@Nullable OpenStory now) {
        if (open != null) {
            open.storyProperty().removeListener(changed);
            open.saveStateProperty().removeListener(stateChanged);
        }
        open = now;
        if (now != null) {
            now.storyProperty().addListener(changed);
            now.saveStateProperty().addListener(stateChanged);
        }
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
            case SaveState.Saved(var at) -> say(words.now("desk.saved", TIME.format(at)), "saved", safe);
            case SaveState.Pending() -> saved.setText(words.now("desk.saving"));
            case SaveState.Failed(var why) ->
                say(words.now("desk.saveFailed", words.now(why)), "failed", unsafe);
        }
    }

    /** The icons are kept: a new one is styled in two pulses, and the second paints the whole window. */
    private void say(String text, String look, Node icon) {
        saved.setText(text);
        saved.getStyleClass().add(look);
        saved.setGraphic(icon);
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
        Nodes.classed(gaps, "some", missing > 0);
        language.setText(story.labels().language().equals("en") ? "English" : "Bahasa Indonesia");
    }
}
