package id.redaksi.desk;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.story.Story;
import java.text.BreakIterator;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot: saved or not, in words; how long the story is. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

    private final Words words;
    private final Label saved = new Label();
    private final Label length = new Label();
    private final Label language = new Label();
    private final ChangeListener<Story> changed = (_, _, _) -> count();
    private final ChangeListener<SaveState> stateChanged = (_, _, _) -> state();
    private @Nullable OpenStory open;

    StatusBar(OpenStories stories, Words words) {
        this.words = words;
        getStyleClass().add("status");
        saved.setId("save-state");
        length.setId("length");
        getChildren().addAll(saved, Nodes.spring(), length, language);
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
        if (open == null) {
            length.setText("");
            language.setText("");
            return;
        }
        Story story = open.story();
        String text = story.body().text();
        int number = words(text);
        length.setText(words.now("desk.length", number, characters(text), Math.max(1, Math.round(number / 200.0))));
        language.setText(story.labels().language().equals("en") ? "English" : "Bahasa Indonesia");
    }

    /** Words as separated by blanks. */
    static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
            if (!blank && !inside) {
                count++;
            }
            inside = !blank;
        }
        return count;
    }

    /** Characters as a reader counts them, line breaks left out. */
    static int characters(String text) {
        var breaks = BreakIterator.getCharacterInstance();
        breaks.setText(text);
        int count = 0;
        int at = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (text.charAt(at) != '\n') {
                count++;
            }
            at = next;
        }
        return count;
    }
}
