package id.redaksi.page.elsewhere;

/** How much of a text a place has room for: some cut after so many characters, some at a width. */
public sealed interface Room {
    /** So many characters as a reader counts them. */
    record Characters(int most) implements Room {}

    /** So many pixels of Arial at this size, over all lines together. */
    record Width(int pixels, int size) implements Room {}
}
