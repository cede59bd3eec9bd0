package id.redaksi.rulebook;

/** How often what a rule found was mended, called right, and called wrong. */
public record Tally(long accepted, long right, long wrong) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public long answers() {
        return accepted + right + wrong;
    }

    /** How often the rule was of use. */
    public long useful() {
        return accepted + right;
    }
}
