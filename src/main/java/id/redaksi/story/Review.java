package id.redaksi.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What colleagues say about a story while it is made: suggestions about whole blocks, and notes. Suggestions about
 * characters are marks in the text ({@link Insertion}, {@link Deletion}). Nothing of it leaves the house. What is said of
 * a block that has gone is kept for its return by undo.
 */
public record Review(Map<BlockId, BlockChange> changes, List<Note> notes) {
    public static final Review NONE = new Review(Map.of(), List.of());

    public Review {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        notes = List.copyOf(notes);
    }

    public Optional<BlockChange> on(BlockId block) {
        return Optional.ofNullable(changes.get(block));
    }

    /** Whether somebody suggests that the block goes. */
    public boolean removes(BlockId block) {
        BlockChange change = changes.get(block);
        return change != null && change.removed() != null;
    }

    public Optional<Note> note(String key) {
        return notes.stream().filter(note -> note.key().equals(key)).findFirst();
    }

    public Review withChanges(Map<BlockId, BlockChange> changes) {
        return new Review(changes, notes);
    }

    /** With this note in the place of the one of its key, or behind all others. */
    public Review with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.replaceAll(former -> former.key().equals(note.key()) ? note : former);
        if (!all.contains(note)) {
            all.add(note);
        }
        return new Review(changes, all);
    }

    public Review without(Note note) {
        return new Review(
                changes,
                notes.stream().filter(one -> !one.key().equals(note.key())).toList());
    }
}
