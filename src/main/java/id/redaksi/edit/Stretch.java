package id.redaksi.edit;

/** A piece of one text, in UTF-16 units, from {@code from} to before {@code to}. */
public record Stretch(int from, int to) {
    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch");
        }
    }
}
