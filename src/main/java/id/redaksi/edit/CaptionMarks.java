package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Framed;
import id.redaksi.story.Graphemes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks what runs over in the captions of a body. A block that was measured before is not measured again, and as long as
 * no caption changes the marks are the same value. Confined to one thread.
 */
public final class CaptionMarks {
    private Map<Block, List<TextRange>> known = new IdentityHashMap<>();
    private Decorations marks = Decorations.NONE;
    private int limit;

    /** The marks for a body whose captions may have this many characters. */
    public Decorations of(Body body, int most) {
        Map<Block, List<TextRange>> before = most == limit ? known : Map.of();
        Map<Block, List<TextRange>> now = new IdentityHashMap<>();
        boolean changed = most != limit;
        for (Block block : body.blocks()) {
            if (block instanceof Framed) {
                List<TextRange> over = before.get(block);
                changed |= over == null;
                now.put(block, over == null ? over(block, most) : over);
            }
        }
        if (changed || now.size() != before.size()) {
            List<TextRange> all = now.values().stream().flatMap(List::stream).toList();
            marks = Decorations.of(all, body::find, _ -> Decorations.Kind.OVER_LIMIT);
        }
        known = now;
        limit = most;
        return marks;
    }

    private static List<TextRange> over(Block block, int most) {
        List<TextRange> over = new ArrayList<>();
        for (int leaf : Overruns.captions(block)) {
            String text = block.leaves().get(leaf).text();
            if (Overruns.isOver(text, most)) {
                over.add(new TextRange(block.id(), leaf, Graphemes.end(text, most), text.length()));
            }
        }
        return over;
    }
}
