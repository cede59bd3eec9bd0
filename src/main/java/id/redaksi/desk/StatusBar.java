package id.redaksi.desk;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Gaps;
import id.redaksi.story.Story;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot: saved or not, in words; how long the story is. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

    /** In a bar narrower than this, in pixels, the length is said in words alone and the language not at all. */
    private static final double NARROW = 860;

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Words words;
    private final Label saved = new Label();
    private final Label ordered = new Label();
    private final Node safe = Nodes.icon(Feather.CHECK);
    private final Node unsafe = Nodes.icon(Feather.ALERT_TRIANGLE);
    private final Label length = new Label();
    private final Label language = new Label();
    private final Button gaps = new Button();
    private final Button suggesting = new Button();
    private final Label mode;
    private boolean quiet;
    private boolean narrow;
    private final Background lane;
    private final IntSupplier pace;
    private final LengthCount counted = new LengthCount();
    private final PauseTransition pause = new PauseTransition(Duration.millis(200));
    private final ChangeListener<Story> changed = (_, _, _) -> pause.playFromStart();
    private final ChangeListener<SaveState> stateChanged = (_, _, _) -> state();
    private final ChangeListener<Boolean> modeChanged = (_, _, on) -> Nodes.shown(suggesting, on);
    private @Nullable OpenStory open;

    /** How long a story is, and how much in it is still to come. */
    private record Counted(LengthCount.Length length, int gaps) {}

    /**
     * {@code lane} counts what is too long to be counted while the window waits; {@code pace} is how many words are read in
     * a minute; {@code modes} says how one writes just now; {@code listGaps} shows beside the given node what is still to come in
     * the story; {@code turnSuggesting} ends suggesting.
     */
    StatusBar(
            OpenStories stories,
            Words words,
            Background lane,
            IntSupplier pace,
            ObservableValue<String> modes,
            Consumer<Node> listGaps,
            Runnable turnSuggesting) {
        this.words = words;
        this.lane = lane;
        this.pace = pace;
        getStyleClass().add("status");
        saved.setId("save-state");
        ordered.setId("ordered-length");
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
        mode = Nodes.label(modes, "faint");
        mode.setId("modes");
        getChildren().addAll(saved, suggesting, Nodes.spring(), mode, ordered, length, gaps, language);
        for (Region whole : List.of(saved, gaps, suggesting)) {
            whole.setMinWidth(USE_PREF_SIZE); // a time that is cut off says nothing
        }
        widthProperty().subscribe(width -> narrow(width.doubleValue() < NARROW));
        stories.currentProperty().addListener((_, _, now) -> turn(now));
        words.wordingProperty().addListener((_, _, _) -> turn(open));
        turn(stories.currentProperty().get());
    }

    /** Says no more than the length, and that saving has failed if it has. */
    void quiet(boolean on) {
        quiet = on;
        getStyleClass().remove("quiet");
        if (on) {
            getStyleClass().add("quiet");
        }
        Nodes.shown(language, !on && !narrow);
        state();
        count();
    }

    private void narrow(boolean on) {
        if (on != narrow) {
            narrow = on;
            Nodes.shown(language, !quiet && !on);
            count();
        }
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
        saved.setTooltip(null);
        boolean failed = open != null && open.saveStateProperty().get() instanceof SaveState.Failed;
        Nodes.shown(saved, !quiet || failed);
        if (open == null) {
            saved.setText("");
            return;
        }
        switch (open.saveStateProperty().get()) {
            case SaveState.Saved(var at) -> say(words.now("desk.saved", TIME.format(at)), "saved", safe);
            case SaveState.Pending() -> saved.setText(words.now("desk.saving"));
            case SaveState.Failed(var why) -> failed(words.now("desk.saveFailed", words.now(why)));
        }
    }

    /** A bar under the top bar says why, where there is one. */
    private void failed(String why) {
        say(quiet ? why : words.now("desk.notSaved"), "failed", unsafe);
        saved.setTooltip(new Tooltip(why));
    }

    /** The icons are kept: a new one is styled in two pulses, and the second paints the whole window. */
    private void say(String text, String look, Node icon) {
        saved.setText(text);
        saved.getStyleClass().add(look);
        saved.setGraphic(icon);
    }

    private void count() {
        Nodes.shown(gaps, open != null && !quiet);
        if (open == null) {
            Nodes.shown(ordered, false);
            length.setText("");
            language.setText("");
            return;
        }
        OpenStory counting = open;
        Story story = counting.story();
        if (counted.isQuick(story.body())) {
            show(story, counted(story));
        } else {
            lane.run(
                    () -> counted(story),
                    count -> {
                        if (open == counting && counting.story() == story) {
                            show(story, count);
                        }
                    },
                    _ -> {});
        }
    }

    /** Counts again, since readers read at another pace. */
    void again() {
        pause.playFromStart();
    }

    private Counted counted(Story story) {
        return new Counted(counted.of(story.body()), Gaps.in(story).size());
    }

    private void show(Story story, Counted shown) {
        LengthCount.Length count = shown.length();
        long minutes = Math.max(1, Math.round(count.words() / (double) pace.getAsInt()));
        int wanted = story.workflow().ordered();
        Nodes.shown(ordered, wanted > 0);
        if (wanted > 0) {
            var order = new OrderedLength(count.words(), wanted);
            ordered.setText(words.now(order.said()));
            ordered.pseudoClassStateChanged(OFF, order.isOff());
            length.setText(quiet || narrow ? "" : words.now("desk.lengthBesideOrder", count.characters(), minutes));
        } else {
            length.setText(words.now(quiet || narrow ? "desk.length.quiet" : "desk.length", count.words(), count.characters(), minutes));
        }
        int missing = shown.gaps();
        gaps.setText(words.now("desk.gaps", missing));
        Nodes.styled(gaps, "some", missing > 0);
        language.setText(story.labels().language().equals("en") ? "English" : "Bahasa Indonesia");
    }
}
