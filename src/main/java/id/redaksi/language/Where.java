package id.redaksi.language;

import id.redaksi.story.BlockId;

/** In which text of a story something was found. */
public sealed interface Where {
    /** One of the texts of a block of the body. */
    record Leaf(BlockId block, int leaf) implements Where {}

    /** One of the texts that a block of the body has beside its leaves: an alternative text, an entry's headline. */
    record Aside(BlockId block, int aside) implements Where {}

    /**
     * A field of the story by its name in the JSON ("headline", "channel"); of the lead figure "lead.caption",
     * "lead.credit", "lead.alt", "lead.photo". {@code entry} counts where the field is a list, and is 0 elsewhere.
     */
    record InField(String field, int entry) implements Where {
        public InField(String field) {
            this(field, 0);
        }
    }
}
