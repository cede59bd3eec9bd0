package id.redaksi.story;

import java.util.List;

/** A piece of a story's body. Each kind is a record; what readers can edit in it are its leaves. */
public sealed interface Block permits Running, Framed {
    BlockId id();

    /** The editable texts in reading order: none for a divider, caption and credit for a figure. */
    List<Inline> leaves();

    /** This block with other texts; as many as {@link #leaves()} gives, or fails with IllegalArgumentException. */
    Block withLeaves(List<Inline> leaves);

    /** The texts that stand beside the leaves in fields of their own: alternative texts, headlines of entries. */
    default List<String> asides() {
        return List.of();
    }

    /** This block with other texts beside its leaves; as many as {@link #asides()} gives, or fails likewise. */
    default Block withAsides(List<String> asides) {
        count(asides, 0);
        return this;
    }

    Block withId(BlockId id);

    /** The block's kind in lower case, as the command line and the JSON name it. */
    String kind();

    /** The leaf texts joined by line breaks. */
    default String text() {
        return String.join("\n", leaves().stream().map(Inline::text).toList());
    }

    /** Fails unless a block was given as many texts as it has. */
    static void count(List<?> texts, int expected) {
        if (texts.size() != expected) {
            throw new IllegalArgumentException(expected + " texts, not " + texts.size());
        }
    }
}
