package id.redaksi.story;

import java.util.List;

/** "Baca juga" between two paragraphs: a title and stories to read as well. */
public record RelatedBox(BlockId id, Inline title, List<Related> entries) implements Framed {
    public RelatedBox {
        entries = List.copyOf(entries);
    }

    public RelatedBox withEntries(List<Related> entries) {
        return new RelatedBox(id, title, entries);
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public List<Inline> leaves() {
        return List.of(title);
    }

    @Override
    public RelatedBox withLeaves(List<Inline> leaves) {
        Block.count(leaves, 1);
        return new RelatedBox(id, leaves.getFirst(), entries);
    }

    @Override
    public RelatedBox withId(BlockId id) {
        return new RelatedBox(id, title, entries);
    }

    @Override
    public String kind() {
        return "related";
    }
}
