package id.redaksi.story;

import java.util.List;
import java.util.stream.Stream;

/** A box beside the story's course: background, figures, a chronology. Never without a paragraph. */
public record InfoBox(BlockId id, Inline title, List<Inline> paragraphs) implements Framed {
    public InfoBox {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a box without paragraphs");
        }
    }

    public InfoBox withParagraphs(List<Inline> paragraphs) {
        return new InfoBox(id, title, paragraphs);
    }

    @Override
    public List<Inline> leaves() {
        return Stream.concat(Stream.of(title), paragraphs.stream()).toList();
    }

    @Override
    public InfoBox withLeaves(List<Inline> leaves) {
        Block.count(leaves, 1 + paragraphs.size());
        return new InfoBox(id, leaves.getFirst(), leaves.subList(1, leaves.size()));
    }

    @Override
    public InfoBox withId(BlockId id) {
        return new InfoBox(id, title, paragraphs);
    }

    @Override
    public String kind() {
        return "infobox";
    }
}
