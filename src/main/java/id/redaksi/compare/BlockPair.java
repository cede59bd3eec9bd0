package id.redaksi.compare;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One block in two states: its texts against each other, and what is another beside them. */
final class BlockPair {
    private static final BlockId NONE = new BlockId("none");

    private BlockPair() {}

    /** The row of two blocks that are one; {@code moved} where it is elsewhere now. */
    static Row row(Block before, Block after, boolean moved, boolean down) {
        boolean equal = before.equals(after);
        List<TextPair> texts = equal ? List.of() : texts(before, after);
        Set<Row.Aspect> aspects = equal ? Set.of() : aspects(before, after);
        boolean rewritten = !aspects.isEmpty() || texts.stream().anyMatch(text -> !text.isSame());
        Row.Kind kind = moved ? Row.Kind.MOVED_HERE : rewritten ? Row.Kind.CHANGED : Row.Kind.SAME;
        return new Row(kind, before, after, down, rewritten ? texts : List.of(), aspects);
    }

    /** All that is written in a block, its leaves and what stands beside them. */
    static List<Inline> all(Block block) {
        List<Inline> texts = new ArrayList<>(block.leaves());
        block.asides().forEach(aside -> texts.add(Inline.of(aside)));
        return texts;
    }

    static List<TextPair> texts(Block before, Block after) {
        List<Inline> here = all(before);
        List<Inline> there = all(after);
        boolean cells = before instanceof Table old && after instanceof Table now && old.columns() == now.columns();
        if (here.size() == there.size() && (cells || here.size() < 3)) {
            return IntStream.range(0, here.size()).mapToObj(i -> pair(here, i, there, i)).toList();
        }
        int[] matches = Alignment.of(here, there);
        List<TextPair> pairs = new ArrayList<>();
        int next = 0;
        int waiting = 0;
        for (int i = 0; i <= here.size(); i++) {
            int match = i < here.size() ? matches[i] : there.size();
            if (match < 0) {
                continue;
            }
            // What lies between two texts that stayed is paired one after the other.
            while (waiting < i || next < match) {
                pairs.add(pair(here, waiting < i ? waiting++ : -1, there, next < match ? next++ : -1));
            }
            if (i < here.size()) {
                pairs.add(pair(here, i, there, match));
                waiting = i + 1;
                next = match + 1;
            }
        }
        return pairs;
    }

    private static TextPair pair(List<Inline> here, int before, List<Inline> there, int after) {
        return new TextPair(
                before,
                after,
                Runs.of(before < 0 ? Inline.EMPTY : here.get(before), after < 0 ? Inline.EMPTY : there.get(after)));
    }

    private static Set<Row.Aspect> aspects(Block before, Block after) {
        Set<Row.Aspect> aspects = EnumSet.noneOf(Row.Aspect.class);
        boolean parts = all(before).size() == all(after).size();
        if (!kind(before).equals(kind(after))) {
            aspects.add(Row.Aspect.KIND);
        } else if (!parts || !(before instanceof Gallery) && !form(before).equals(form(after))) {
            aspects.add(Row.Aspect.FORM);
        }
        if (!photos(before).equals(photos(after))) {
            aspects.add(Row.Aspect.PHOTO);
        }
        return aspects;
    }

    private static String kind(Block block) {
        return block instanceof Heading heading ? "heading" + heading.level() : block.kind();
    }

    private static List<Object> photos(Block block) {
        return new ArrayList<>(new Body(List.of(block)).figures().stream().map(Figure::photo).toList());
    }

    /** The block without its name, its words and its photo. */
    private static Block form(Block block) {
        Block bare = block.withId(NONE)
                .withLeaves(Collections.nCopies(block.leaves().size(), Inline.EMPTY))
                .withAsides(Collections.nCopies(block.asides().size(), ""));
        return bare instanceof Figure figure ? figure.withPhoto(null) : bare;
    }
}
