package id.redaksi.rulebook;

/** A search has looked at more signs than it may; unchecked, since it comes out of the middle of a matcher. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch() {
        super("a rule looked at too many signs", null, false, false);
    }
}
