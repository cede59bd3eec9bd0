package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Found;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.Hit;
import id.redaksi.edit.StoryTexts;
import id.redaksi.edit.TextPlace;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** Looking for a text in the story that is open: the bar, and how a hit comes in sight wherever it stands. */
final class FindInStory {
    private final BodySurface body;
    private final StoryScroller scroller;
    private final FindViewModel model;
    private final FindBar bar;
    private final FoundFields found;
    private BiConsumer<Hit, Boolean> elsewhere = (_, _) -> {};

    /** {@code fields} are those above the body; {@code replaced} is told how much was replaced. */
    FindInStory(
            BodySurface body,
            StoryScroller scroller,
            Map<TextPlace, TextInputControl> fields,
            Words words,
            IntConsumer replaced) {
        this.body = body;
        this.scroller = scroller;
        model = new FindViewModel(body.model());
        bar = new FindBar(model, words, this::leave, replaced);
        found = new FoundFields(fields, body);
        model.showBy(this::show);
    }

    FindBar bar() {
        return bar;
    }

    /** What is found, to be marked in the body. */
    ReadOnlyObjectProperty<Decorations> marksProperty() {
        return model.marksProperty();
    }

    /** Marks what somebody looks for wherever the story's texts stand. */
    void mark(Found now) {
        found.mark(now);
        body.requestLayout();
    }

    /** Selects the next hit ({@code by} 1) or the one before (-1); with nothing looked for yet it asks what. */
    void step(int by) {
        if (model.stateProperty().get().hits().isEmpty()) {
            bar.open(false);
        } else {
            model.step(by);
        }
    }

    /** Who shows hits in fields that are not in this view, with the focus on them or without. */
    void onElsewhere(BiConsumer<Hit, Boolean> shower) {
        elsewhere = shower;
    }

    /** Puts a hit in sight. The focus stays in the search bar while somebody walks from there, else it goes along. */
    private void show(Hit hit, boolean asked) {
        boolean along = asked && body.getScene() != null && !Nodes.holds(bar, body.getScene().getFocusOwner());
        found.leave();
        if (StoryTexts.range(body.model().story(), hit).isPresent()) {
            if (along) {
                body.requestFocus();
            }
            return;
        }
        if (hit.place() instanceof TextPlace.InBlock place) {
            body.reveal(place);
        }
        Optional<Node> shown = found.at(hit.place());
        if (shown.isEmpty() && asked) {
            elsewhere.accept(hit, along);
        } else if (shown.isPresent()) {
            if (hit.place() instanceof TextPlace.InField) {
                body.stay();
                scroller.reveal(shown.get());
            }
            found.select(hit, along);
        }
    }

    /** Selects a hit that was found elsewhere, with the focus on it, if the story still has its place. */
    void goTo(Hit hit) {
        if (StoryTexts.find(body.model().story(), hit.place()).filter(text -> hit.to() <= text.length()).isPresent()) {
            StoryTexts.range(body.model().story(), hit).ifPresent(range -> {
                body.model().select(range.selection());
                body.reveal();
            });
            show(hit, true);
        }
    }

    /** The search bar has gone: the focus goes to the hit it had selected, or to the body. */
    private void leave(Optional<Hit> here) {
        found.leave();
        body.requestFocus();
        here.filter(hit -> StoryTexts.range(body.model().story(), hit).isEmpty()).ifPresent(hit -> show(hit, true));
    }
}
