package id.redaksi.story;

/** A piece set apart from the running text: what is written in it never flows into its neighbours. */
public sealed interface Framed extends Block
        permits Figure, Gallery, Embed, RelatedBox, InfoBox, PullQuote, Table, Code, Footnotes, Divider {
    /** Whether nothing was written or put in yet. */
    default boolean isEmpty() {
        return leaves().stream().allMatch(Inline::isEmpty);
    }
}
