package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps being put together into one transaction, each seeing what the ones before it made. */
final class Work {
    private final List<Step> steps = new ArrayList<>();
    private final Selection start;
    private Story story;
    private Selection selection;

    Work(Story story, Selection selection) {
        this.story = story;
        this.selection = selection;
        start = selection;
    }

    Body body() {
        return story.body();
    }

    Selection selection() {
        return selection;
    }

    /** The caret, or the end of the selection that is read first. */
    Position from() {
        return selection.from(body());
    }

    Position to() {
        return selection.to(body());
    }

    Block block(Position place) {
        return body().find(place.block()).orElseThrow();
    }

    Inline leaf(Position place) {
        return Leaves.at(body(), place);
    }

    void text(Position place, int to, Inline with) {
        step(new ReplaceText(place.block(), place.leaf(), place.offset(), to, with));
    }

    /** Puts other blocks in the place of those from index {@code at} to before {@code end}. */
    void blocks(int at, int end, List<Block> inserted) {
        step(new ReplaceBlocks(at, body().blocks().subList(at, end), inserted));
    }

    void set(SetField<?> field) {
        step(field);
    }

    void replace(Block former, List<Block> inserted) {
        int at = body().indexOf(former.id());
        blocks(at, at + 1, inserted);
    }

    <T> void field(Field<T> field, T value) {
        if (!field.of(story).equals(value)) {
            step(new SetField<>(field, value));
        }
    }

    Story story() {
        return story;
    }

    void caret(Position place) {
        selection = Selection.caret(place);
    }

    void select(Selection selected) {
        selection = selected;
    }

    private void step(Step step) {
        story = step.apply(story).orElseThrow(() -> new IllegalStateException("a step that does not fit"));
        steps.add(step);
    }

    /** What was put together; empty when nothing changed, not even the selection. */
    Optional<Transaction> done(String coalesce) {
        return steps.isEmpty() && selection.equals(start)
                ? Optional.empty()
                : Optional.of(new Transaction(steps, selection, coalesce));
    }
}
