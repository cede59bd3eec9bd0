package id.redaksi.story;

import java.util.List;
import java.util.stream.IntStream;

/** The footnotes of a story where they are printed. A {@link Footnote} mark in the text names one by its key. */
public record Footnotes(BlockId id, List<Note> notes) implements Framed {
    /** One footnote: the key by which the text names it, and what it says. */
    public record Note(String key, Inline text) {}

    public Footnotes {
        notes = List.copyOf(notes);
        if (notes.isEmpty()) {
            throw new IllegalArgumentException("footnotes without a note");
        }
    }

    @Override
    public List<Inline> leaves() {
        return notes.stream().map(Note::text).toList();
    }

    @Override
    public Footnotes withLeaves(List<Inline> leaves) {
        Block.count(leaves, notes.size());
        return new Footnotes(
                id,
                IntStream.range(0, notes.size())
                        .mapToObj(i -> new Note(notes.get(i).key(), leaves.get(i)))
                        .toList());
    }

    @Override
    public Footnotes withId(BlockId id) {
        return new Footnotes(id, notes);
    }

    @Override
    public String kind() {
        return "footnotes";
    }
}
