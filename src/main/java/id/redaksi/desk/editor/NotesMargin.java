package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.review.Entry;
import id.redaksi.desk.review.NoteCard;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.edit.TextRange;
import id.redaksi.story.Note;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The margin beside the body: open notes as cards at the height of their words, or where there is no room for cards as
 * signs that open one. Only notes whose words are in sight are placed.
 */
final class NotesMargin extends Pane implements AutoCloseable {
    /** How wide a card is, in pixels. */
    static final double CARD = 248;

    private static final double BETWEEN = 8;
    private static final double SIGN = 28;
    private static final Duration STILL = Duration.millis(120);

    /** A note of which the words still stand, with the nodes that show it. */
    private record Shown(Note note, TextRange at, NoteCard card, Button sign) {}

    private final ReviewViewModel model;
    private final BodySurface body;
    private final Words words;
    private final Runnable placed;
    private final PauseTransition still = new PauseTransition(STILL);
    private final ChangeListener<Story> changed = (_, before, now) -> {
        if (!before.review().notes().isEmpty() || !now.review().notes().isEmpty()) {
            still.playFromStart();
        }
    };
    private Map<String, Shown> notes = new LinkedHashMap<>();
    private @Nullable NewNote writing;
    private @Nullable Position writingAt;
    private String opened = "";
    private boolean wide;
    private double columnRight;

    /** {@code placed} is called when notes came or went, so that the column makes room for them. */
    NotesMargin(ReviewViewModel model, BodySurface body, Words words, Runnable placed) {
        this.model = model;
        this.body = body;
        this.words = words;
        this.placed = placed;
        setManaged(false);
        setPickOnBounds(false);
        getStyleClass().add("notes-margin");
        still.setOnFinished(_ -> refresh());
        model.open().storyProperty().addListener(changed);
        body.model().onChange(this::lookAtCaret);
        refresh();
    }

    private void refresh() {
        Map<String, Shown> now = new LinkedHashMap<>();
        for (Entry entry : model.entries()) {
            if (entry instanceof Entry.OfNote(var note, var at) && at.isPresent() && !note.resolved()) {
                Shown former = notes.get(note.key());
                now.put(note.key(), former != null && former.note().equals(note)
                        ? new Shown(note, at.get(), former.card(), former.sign())
                        : new Shown(note, at.get(), new NoteCard(model, note, words), sign(note)));
            }
        }
        notes = now;
        if (!notes.containsKey(opened)) {
            opened = "";
        }
        lookAtCaret();
        placed.run();
    }

    private Button sign(Note note) {
        var sign = Nodes.iconButton(Feather.MESSAGE_SQUARE, words.of("desk.note.show"), () -> open(note.key()));
        sign.getStyleClass().add("note-sign");
        sign.setManaged(false);
        return sign;
    }

    private void open(String key) {
        opened = opened.equals(key) ? "" : key;
        Shown shown = notes.get(opened);
        if (shown != null) {
            body.model().select(shown.at().selection());
        }
        placed.run();
    }

    /** Whether there is anything to show; beside a proof there is not, since nothing can be answered there. */
    boolean isWanted() {
        return !body.model().isFrozen() && (!notes.isEmpty() || writing != null);
    }

    /** The words of the note at the caret stand out. */
    private void lookAtCaret() {
        if (!notes.isEmpty()) {
            String here = model.notesHere().stream()
                    .map(Note::key)
                    .filter(notes::containsKey)
                    .findFirst()
                    .orElse(opened);
            body.lookAt(here);
            notes.forEach((key, shown) -> {
                shown.card().getStyleClass().remove("here");
                if (key.equals(here)) {
                    shown.card().getStyleClass().add("here");
                }
            });
        } else {
            body.lookAt("");
        }
    }

    /** Opens the note at the caret, or a card in which a new one is written. */
    void write() {
        List<Note> here = model.notesHere().stream().filter(note -> notes.containsKey(note.key())).toList();
        if (body.model().selection().isCaret() && !here.isEmpty()) {
            opened = here.getFirst().key();
            placed.run();
            Nodes.focus(notes.get(opened).card().reply());
            return;
        }
        writingAt = body.model().selection().to(body.model().body());
        writing = new NewNote(words, this::write, this::leave);
        placed.run();
        Nodes.focus(writing.field());
    }

    private void write(String text) {
        model.note(text);
        leave();
        refresh();
    }

    private void leave() {
        writing = null;
        writingAt = null;
        body.requestFocus();
        placed.run();
    }

    /** Escape: closes the card that is open; says whether one was. */
    boolean closeCard() {
        boolean some = writing != null || !opened.isEmpty();
        if (some) {
            opened = "";
            leave();
        }
        return some;
    }

    /** Lays the notes out: cards when {@code wide}, else signs; {@code right} is the column's right edge. */
    void place(boolean wide, double right) {
        this.wide = wide;
        columnRight = right;
        List<Node> seen = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (Shown shown : notes.values()) {
            if (!body.isShown(shown.at().block())) {
                continue;
            }
            double y = top(shown.at().start());
            if (wide) {
                free = Math.max(y, free);
                free = put(seen, shown.card(), columnRight + 24, free) + BETWEEN;
            } else {
                shown.sign().resizeRelocate(columnRight + 8, Math.round(y), SIGN, SIGN);
                seen.add(shown.sign());
                if (shown.note().key().equals(opened)) {
                    over(seen, shown.card(), shown.at().selection().head());
                }
            }
        }
        if (writing != null && writingAt != null) {
            over(seen, writing, writingAt);
        }
        if (!seen.equals(getChildren())) {
            getChildren().setAll(seen);
        }
    }

    private double top(Position place) {
        return body.getLayoutY() + body.bounds(place).getMinY();
    }

    private double put(List<Node> seen, Region card, double x, double y) {
        if (card.getParent() != this) {
            card.setManaged(false);
            getChildren().add(card);
            card.applyCss();
        }
        double height = Math.ceil(card.prefHeight(CARD));
        card.resizeRelocate(Math.round(x), Math.round(y), CARD, height);
        seen.add(card);
        return y + height;
    }

    /** A card over the story, under the line with this place, or beside it where there is room. */
    private void over(List<Node> seen, Region card, Position place) {
        double y = top(place);
        double line = body.bounds(place).getHeight();
        put(seen, card, wide ? columnRight + 24 : Math.max(8, columnRight - CARD + 40), wide ? y : y + line + 6);
        card.toFront();
    }

    @Override
    public void close() {
        still.stop();
        model.open().storyProperty().removeListener(changed);
    }
}
