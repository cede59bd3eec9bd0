package id.redaksi.desk.session;

import id.redaksi.edit.Acts;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Restoring;
import id.redaksi.edit.Selection;
import id.redaksi.edit.SetField;
import id.redaksi.edit.TextPlace;
import id.redaksi.edit.Transaction;
import id.redaksi.language.Findings;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The story being edited, live. Who wants to change it sends a transaction or sets a field; who wants to know listens to
 * {@link #storyProperty()}. Lives on JavaFX's thread.
 */
public final class OpenStory {
    private final Editing editing;
    private final ReadOnlyObjectWrapper<Story> story;
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Pending());
    private final ReadOnlyObjectWrapper<Caret> caret;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyObjectWrapper<Findings> checked = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyBooleanWrapper suggesting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Acts> offered = new ReadOnlyObjectWrapper<>(Acts.NONE);
    private Selection selected;
    private boolean frozen;
    private @Nullable Runnable refused;

    private DoubleSupplier view = () -> 0;
    private OptionalDouble leftAt = OptionalDouble.empty();
    private Runnable looked = () -> {};

    public OpenStory(Editing editing, SaveState state) {
        this(editing, state, Acts.NONE);
    }

    /** With the acts that led to the story before the program was interrupted; they wait until they are taken up. */
    OpenStory(Editing editing, SaveState state, Acts former) {
        this.editing = editing;
        story = new ReadOnlyObjectWrapper<>(editing.story());
        caret = new ReadOnlyObjectWrapper<>(Caret.of(editing.selection()));
        selected = editing.selection();
        saveState.set(state);
        offered.set(former);
        editing.onChange(this::changed);
    }

    private void changed() {
        story.set(editing.story());
        if (!editing.selection().equals(selected)) {
            selected = editing.selection();
            caret.set(Caret.of(selected));
        }
        canUndo.set(editing.canUndo());
        canRedo.set(editing.canRedo());
    }

    public Editing editing() {
        return editing;
    }

    /** Who says from now on how far below the top of its view the caret stands, in pixels. */
    public void seenBy(DoubleSupplier told) {
        view = told;
    }

    /** How far below the top of the view the caret stands, in pixels; 0 when nobody knows. */
    public double scroll() {
        return view.getAsDouble();
    }

    /** How far below the top of the view the caret stood when the story was left, 0 where that was not told. */
    public OptionalDouble leftAt() {
        return leftAt;
    }

    void leftAt(double pixels) {
        leftAt = OptionalDouble.of(pixels);
        view = () -> pixels;
    }

    /** The view shows another part of the story than before. */
    public void looked() {
        looked.run();
    }

    void onLooked(Runnable told) {
        looked = told;
    }

    public StoryId id() {
        return story.get().id();
    }

    public Story story() {
        return story.get();
    }

    public ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** While a story is only being read nothing changes it, whoever asks. */
    public void freeze(boolean on) {
        frozen = on;
    }

    /** Of a newsroom that is open only to read: nothing ever changes it, and whoever tries is told by {@code why}. */
    void onlyRead(Runnable why) {
        refused = why;
    }

    public boolean isFrozen() {
        return frozen || refused != null;
    }

    /** Whether nothing may change it now; says why to whoever tries. */
    private boolean isRefused() {
        if (refused != null) {
            refused.run();
        }
        return isFrozen();
    }

    /** Sets a field as one undoable act; a run of changes to the same field within the typing pause is one. */
    public <T> void set(Field<T> field, T value) {
        if (!field.of(story()).equals(value) && !isRefused()) {
            editing.apply(new Transaction(
                    List.of(new SetField<>(field, value)), null, "field:" + field.name()));
        }
    }

    public void apply(Optional<Transaction> transaction) {
        transaction.filter(_ -> !isRefused()).ifPresent(editing::apply);
    }

    /** Does what is about suggestions and notes, even where other changes would be suggested. */
    public void settle(Optional<Transaction> transaction) {
        transaction.filter(_ -> !isRefused()).ifPresent(editing::settle);
    }

    /** Gives the story a value in the place of another, in words that are no suggestion; false when it is neither. */
    public boolean become(Story before, Story after) {
        if (story().equals(before)) {
            settle(Restoring.act(before, after));
        }
        return story().equals(after);
    }

    /** From now on changes of the body are only suggested, by {@code author}; with null they are done again. */
    public void suggest(@Nullable Supplier<By> author) {
        editing.suggest(author);
        suggesting.set(author != null);
    }

    public ReadOnlyBooleanProperty suggestingProperty() {
        return suggesting.getReadOnlyProperty();
    }

    public void undo() {
        if (!isRefused()) {
            editing.undo();
        }
    }

    public void redo() {
        if (!isRefused()) {
            editing.redo();
        }
    }

    /** What can be undone again once it is taken up; none when nothing waits. */
    public ReadOnlyObjectProperty<Acts> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Takes up what is offered, below what was done since. */
    void takeUp() {
        Acts former = offered.get();
        offered.set(Acts.NONE);
        editing.takeUp(former);
    }

    /** All that led to the story, what is offered included. */
    Acts acts() {
        return offered.get().below(editing.acts());
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Where somebody writes: where the body's caret is, or in a field beside the body. */
    public ReadOnlyObjectProperty<Caret> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /** Somebody writes in this text now; null for in the body. */
    public void writeIn(@Nullable TextPlace field) {
        caret.set(field == null ? Caret.of(selected) : new Caret(field, 0));
    }

    /** What somebody looks for in the story, shown wherever its texts stand. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void found(Found now) {
        found.set(now);
    }

    /** What its checks found last; {@link Findings#NONE} before they have looked. */
    public ReadOnlyObjectProperty<Findings> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public void checked(Findings now) {
        checked.set(now);
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    void saveState(SaveState state) {
        saveState.set(state);
    }
}
