package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Framed;
import id.redaksi.story.Graphemes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Marks what runs over in captions. A caption that was measured before is not measured again. Confined to one thread. */
public final class CaptionMarks {
    /** Of how many blocks the marks are remembered; more are never in sight. */
    private static final int MOST = 200;

    private final int most;
    private final Map<Block, List<Decorations.Decoration>> known = new IdentityHashMap<>();

    private CaptionMarks(int most) {
        this.most = most;
    }

    /** The marks for captions that may have this many characters, as a reader counts them. */
    public static Decorations over(int most) {
        var marks = new CaptionMarks(most);
        return Decorations.from(block -> block instanceof Framed ? marks.on(block) : List.of());
    }

    private List<Decorations.Decoration> on(Block block) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(block, this::measured);
    }

    private List<Decorations.Decoration> measured(Block block) {
        List<Decorations.Decoration> over = new ArrayList<>();
        for (int leaf : Overruns.captions(block)) {
            String text = block.leaves().get(leaf).text();
            if (Overruns.isOver(text, most)) {
                over.add(new Decorations.Decoration(
                        leaf, Graphemes.end(text, most), text.length(), Decorations.Kind.OVER_LIMIT));
            }
        }
        return List.copyOf(over);
    }
}
