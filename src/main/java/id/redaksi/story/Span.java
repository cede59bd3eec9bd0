package id.redaksi.story;

/** A mark on the characters from {@code from} to before {@code to}, in UTF-16 units; never empty. */
public record Span(int from, int to, Mark mark) {
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("an empty span");
        }
    }
}
