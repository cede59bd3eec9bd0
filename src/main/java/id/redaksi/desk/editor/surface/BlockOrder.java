package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Arranging;
import id.redaksi.edit.Sections;
import id.redaksi.story.BlockId;
import id.redaksi.story.Ids;

/** Moves a body's blocks and sections as wholes. Lives on JavaFX's thread. */
public final class BlockOrder {
    private final OpenStory open;
    private final Composing composing;
    private final Arranging arranging;

    BlockOrder(OpenStory open, Composing composing, Ids ids) {
        this.open = open;
        this.composing = composing;
        arranging = new Arranging(ids);
    }

    /** Puts a copy of a block behind it. */
    public void duplicate(BlockId id) {
        composing.keep();
        open.apply(arranging.duplicate(open.story(), open.editing().selection(), id));
    }

    /** Takes a block to before the one at this index. */
    public void move(BlockId id, int to) {
        composing.keep();
        open.apply(Arranging.moveTo(open.story(), open.editing().selection(), id, to));
    }

    /** Moves a section, a heading with all that is in it, one place up ({@code by} -1) or down (1). */
    public void moveSection(BlockId id, int by) {
        composing.keep();
        open.apply(Sections.move(open.story(), open.editing().selection(), id, by));
    }

    /** Takes a section to before the block at this index. */
    public void moveSectionTo(BlockId id, int to) {
        composing.keep();
        open.apply(Sections.moveTo(open.story(), open.editing().selection(), id, to));
    }

    /** Moves the selected blocks up ({@code by} -1) or down (1). */
    public void moveSelected(int by) {
        composing.keep();
        open.apply(arranging.move(open.story(), open.editing().selection(), by));
    }
}
