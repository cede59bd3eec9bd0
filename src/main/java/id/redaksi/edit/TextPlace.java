package id.redaksi.edit;

import id.redaksi.story.BlockId;
import id.redaksi.story.Field;

/** Where a text of a story stands; {@code part} counts the texts there from 0. {@link StoryTexts} reads it. */
public sealed interface TextPlace {
    int part();

    /** In a block of the body: its leaves, then the texts that stand beside them. */
    record InBlock(BlockId block, int part) implements TextPlace {}

    /** In a field: of a photo caption, credit and alternative text, of a list of related entries their headlines, of corrections
     * their texts. */
    record InField(Field<?> field, int part) implements TextPlace {}
}
