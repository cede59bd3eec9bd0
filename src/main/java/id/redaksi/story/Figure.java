package id.redaksi.story;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A photo with caption, credit and alternative text. The photo is named by the SHA-256 of its original file (64 lower
 * case hex digits); null means that the photo is missing.
 */
public record Figure(BlockId id, Inline caption, Inline credit, String alt, @Nullable String photo)
        implements Framed {
    private static final Pattern LABEL = Pattern.compile("\\s*foto\\s*:\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

    public Figure {
        if (photo != null && !photo.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }

    public static Figure empty(BlockId id) {
        return new Figure(id, Inline.EMPTY, Inline.EMPTY, "", null);
    }

    /** The credit for where it is printed behind the word "Foto:", which many write themselves. */
    public Inline creditBehindLabel() {
        Matcher label = LABEL.matcher(credit.text());
        return label.lookingAt() ? credit.slice(label.end(), credit.text().length()) : credit;
    }

    /** Whether nothing at all was said: no photo, no text. */
    @Override
    public boolean isEmpty() {
        return photo == null && caption.isEmpty() && credit.isEmpty() && alt.isEmpty();
    }

    public Figure withPhoto(@Nullable String photo) {
        return new Figure(id, caption, credit, alt, photo);
    }

    public Figure withAlt(String alt) {
        return new Figure(id, caption, credit, alt, photo);
    }

    @Override
    public List<Inline> leaves() {
        return List.of(caption, credit);
    }

    @Override
    public Figure withLeaves(List<Inline> leaves) {
        Block.count(leaves, 2);
        return new Figure(id, leaves.get(0), leaves.get(1), alt, photo);
    }

    @Override
    public List<String> asides() {
        return List.of(alt);
    }

    @Override
    public Figure withAsides(List<String> asides) {
        Block.count(asides, 1);
        return withAlt(asides.getFirst());
    }

    @Override
    public Figure withId(BlockId id) {
        return new Figure(id, caption, credit, alt, photo);
    }

    @Override
    public String kind() {
        return "figure";
    }
}
