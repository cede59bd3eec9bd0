package id.redaksi.story;

import java.util.List;
import java.util.stream.IntStream;

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
    public List<String> asides() {
        return entries.stream().map(Related::headline).toList();
    }

    @Override
    public RelatedBox withAsides(List<String> asides) {
        Block.count(asides, entries.size());
        return withEntries(IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).withHeadline(asides.get(i)))
                .toList());
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
