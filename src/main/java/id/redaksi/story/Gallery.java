package id.redaksi.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Photos that belong together, each with caption, credit and alternative text. Never without one. */
public record Gallery(BlockId id, List<Figure> figures) implements Framed {
    public Gallery {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a gallery without photos");
        }
    }

    /** The gallery with this figure in the place of the one with its id. */
    public Optional<Gallery> with(Figure changed) {
        List<Figure> all = new ArrayList<>(figures);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(changed.id())) {
                all.set(i, changed);
                return Optional.of(new Gallery(id, all));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isEmpty() {
        return figures.stream().allMatch(Figure::isEmpty);
    }

    /** Caption and credit of each photo in turn. */
    @Override
    public List<Inline> leaves() {
        return figures.stream().flatMap(figure -> figure.leaves().stream()).toList();
    }

    @Override
    public Gallery withLeaves(List<Inline> leaves) {
        Block.count(leaves, 2 * figures.size());
        List<Figure> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            all.add(figures.get(i).withLeaves(leaves.subList(2 * i, 2 * i + 2)));
        }
        return new Gallery(id, all);
    }

    @Override
    public List<String> asides() {
        return figures.stream().map(Figure::alt).toList();
    }

    @Override
    public Gallery withAsides(List<String> asides) {
        Block.count(asides, figures.size());
        return new Gallery(
                id,
                IntStream.range(0, figures.size())
                        .mapToObj(i -> figures.get(i).withAlt(asides.get(i)))
                        .toList());
    }

    @Override
    public Gallery withId(BlockId id) {
        return new Gallery(id, figures);
    }

    @Override
    public String kind() {
        return "gallery";
    }
}
