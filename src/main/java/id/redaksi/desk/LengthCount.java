package id.redaksi.desk;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Graphemes;
import id.redaksi.story.Inline;
import java.util.IdentityHashMap;
import java.util.Map;

/** Counts the words and characters of a body; a block that was counted before is not counted again. Any thread. */
final class LengthCount {
    /** In UTF-16 units: what is counted in a few milliseconds. */
    private static final int FEW = 200_000;

    /** Words as separated by blanks; characters as a reader counts them, line breaks left out. */
    record Length(int words, int characters) {}

    /** Changed by no one once it is here. */
    private volatile Map<Block, Length> known = new IdentityHashMap<>();

    /** Whether so little of the body was not counted yet that a window need not wait for it. */
    boolean isQuick(Body body) {
        Map<Block, Length> counted = known;
        long left = 0;
        for (Block block : body.blocks()) {
            if (!counted.containsKey(block)) {
                for (Inline leaf : block.leaves()) {
                    left += leaf.length();
                }
            }
        }
        return left <= FEW;
    }

    Length of(Body body) {
        Map<Block, Length> counted = known;
        Map<Block, Length> now = new IdentityHashMap<>(body.blocks().size());
        int words = 0;
        int characters = 0;
        for (Block block : body.blocks()) {
            Length length = counted.get(block);
            if (length == null) {
                String text = block.text();
                length = new Length(words(text), characters(text));
            }
            now.put(block, length);
            words += length.words();
            characters += length.characters();
        }
        known = now;
        return new Length(words, characters);
    }

    static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
            if (!blank && !inside) {
                count++;
            }
            inside = !blank;
        }
        return count;
    }

    private static int characters(String text) {
        return Graphemes.count(text) - (int) text.chars().filter(c -> c == '\n').count();
    }
}
