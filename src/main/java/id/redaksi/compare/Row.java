package id.redaksi.compare;

import id.redaksi.story.Block;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One block of a comparison beside what it was. A block that moved is two rows: where it was, without what it is, and
 * where it is. {@code down} says which way it went; {@code texts} are empty where nothing is to be compared.
 */
public record Row(
        Kind kind,
        @Nullable Block before,
        @Nullable Block after,
        boolean down,
        List<TextPair> texts,
        Set<Aspect> aspects) {
    /** What became of the block. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        /** Here it was; it stands further up or down now. */
        MOVED_AWAY,
        /** Here it is; it stood further up or down. */
        MOVED_HERE
    }

    /** What is another beside the words. */
    public enum Aspect {
        KIND,
        PHOTO,
        /** Markers of a list, the head of a table, an address, entries. */
        FORM
    }

    public Row {
        texts = List.copyOf(texts);
        aspects = Set.copyOf(aspects);
    }

    /** The block as it is, or as it was where it is no more. */
    public Block block() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** Whether the two stories differ here. */
    public boolean isDifferent() {
        return kind != Kind.SAME;
    }

    /** Whether words, marks or anything else inside of the block is another. */
    public boolean isRewritten() {
        return !aspects.isEmpty() || texts.stream().anyMatch(text -> !text.isSame());
    }
}
