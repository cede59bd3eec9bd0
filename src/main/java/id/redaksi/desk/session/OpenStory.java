package id.redaksi.desk.session;

import id.redaksi.edit.Editing;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The story being edited, live. Who wants to change it sends a transaction or sets a field; who wants to know listens to
 * {@link #storyProperty()}. Lives on JavaFX's thread.
 */
public final class OpenStory {
    private final Editing editing;
    private final ReadOnlyObjectWrapper<Story> story;
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Pending());
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    public OpenStory(Editing editing, SaveState state) {
        this.editing = editing;
        story = new ReadOnlyObjectWrapper<>(editing.story());
        saveState.set(state);
        editing.onChange(this::changed);
    }

    private void changed() {
        story.set(editing.story());
        canUndo.set(editing.canUndo());
        canRedo.set(editing.canRedo());
    }

    public Editing editing() {
        return editing;
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

    /** Sets a field as one undoable act; a run of changes to the same field within the typing pause is one. */
    public <T> void set(Field<T> field, T value) {
        if (!field.of(story()).equals(value)) {
            editing.apply(new Transaction(
                    List.of(new SetField<>(field, value)), null, "field:" + field.name()));
        }
    }

    public void apply(Optional<Transaction> transaction) {
        transaction.ifPresent(editing::apply);
    }

    public void undo() {
        editing.undo();
    }

    public void redo() {
        editing.redo();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** What somebody looks for in the story, shown wherever its texts stand. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void found(Found now) {
        found.set(now);
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    void saveState(SaveState state) {
        saveState.set(state);
    }
}
