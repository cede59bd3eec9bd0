package id.redaksi.desk.history;

import id.redaksi.compare.Changes;
import id.redaksi.compare.Comparison;
import id.redaksi.compare.Row;
import id.redaksi.compare.Runs;
import id.redaksi.newsroom.Version;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * Two states of a story compared: two versions, or a version and the story as it is, which is compared anew whenever it
 * changes. Lives on JavaFX's thread; the comparing itself does not.
 */
public final class CompareViewModel implements AutoCloseable {
    /** What is known: nothing yet, why it cannot be, or the rows with what they add up to. */
    sealed interface State {
        record Waiting() implements State {}

        record Failed(Message why) implements State {}

        record Compared(List<CompareRow> rows, Changes changes) implements State {}
    }

    private final Past past;
    private final Version before;
    private final @Nullable Version after;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());
    private final BooleanProperty inline = new SimpleBooleanProperty();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final ChangeListener<Story> changed = (_, _, _) -> compare();
    private @Nullable Wording wording;
    private List<CompareRow> rows = List.of();
    private @Nullable Changes changes;
    private long asked;

    CompareViewModel(Past past, Version before, @Nullable Version after) {
        this.past = past;
        this.before = before;
        this.after = after;
        whole.addListener((_, _, _) -> show());
        if (after == null) {
            past.open().storyProperty().addListener(changed);
        }
    }

    Version before() {
        return before;
    }

    /** The version on the other side; empty for the story as it is. */
    Optional<Version> after() {
        return Optional.ofNullable(after);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether both states stand in one text, else beside each other. */
    BooleanProperty inlineProperty() {
        return inline;
    }

    /** Whether the whole story is shown, else only where it differs. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    /** Compares, saying the values of fields in this language. */
    void compare(Wording in) {
        wording = in;
        compare();
    }

    private record Made(List<CompareRow> rows, Changes changes) {}

    private void compare() {
        Wording in = wording;
        if (in == null) {
            return;
        }
        long question = ++asked;
        Story now = past.open().story();
        past.lane()
                .run(
                        () -> made(
                                Comparison.of(
                                        past.stories().at(before.revision()),
                                        after == null ? now : past.stories().at(after.revision())),
                                in),
                        made -> {
                            if (question == asked) {
                                rows = made.rows();
                                changes = made.changes();
                                show();
                            }
                        },
                        why -> state.set(new State.Failed(why)));
    }

    /** On the lane. */
    private static Made made(Comparison comparison, Wording in) {
        List<CompareRow> rows = new ArrayList<>();
        var texts = new FieldText(in);
        comparison.fields().forEach(field -> rows.add(new CompareRow.OfField(
                field,
                Runs.of(
                        Inline.of(texts.of(field, comparison.before())),
                        Inline.of(texts.of(field, comparison.after()))))));
        comparison.rows().forEach(row -> rows.add(new CompareRow.OfBlock(row)));
        return new Made(rows, comparison.changes());
    }

    private void show() {
        Changes known = changes;
        if (known != null) {
            state.set(new State.Compared(whole.get() ? rows : differences(), known));
        }
    }

    private List<CompareRow> differences() {
        List<CompareRow> shown = new ArrayList<>();
        int same = 0;
        for (CompareRow row : rows) {
            if (!row.isDifferent()) {
                same++;
                continue;
            }
            if (same > 0) {
                shown.add(new CompareRow.Same(same));
                same = 0;
            }
            shown.add(row);
        }
        if (same > 0) {
            shown.add(new CompareRow.Same(same));
        }
        return List.copyOf(shown);
    }

    /** Gives the story as it is what this row had before; nothing where the row does not differ. */
    void restore(CompareRow shown) {
        switch (shown) {
            case CompareRow.OfField(var field, var _) -> past.field(before.revision(), field);
            case CompareRow.OfBlock(var row) -> restore(row);
            case CompareRow.Same _ -> {}
        }
    }

    private void restore(Row row) {
        if (row.isDifferent()) {
            past.block(before.revision(), row.block().id());
        }
    }

    void restoreAll() {
        past.all(before.revision());
    }

    @Override
    public void close() {
        asked++;
        past.open().storyProperty().removeListener(changed);
    }
}
