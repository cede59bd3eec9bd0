package id.redaksi.desk;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Graphemes;
import java.util.IdentityHashMap;
import java.util.Map;

/** Counts the words and characters of a body; a block that was counted before is not counted again. */
final class LengthCount {
    /** Words as separated by blanks; characters as a reader counts them, line breaks left out. */
    record Length(int words, int characters) {}

    private Map<Block, Length> known = new IdentityHashMap<>();

    Length of(Body body) {
        Map<Block, Length> now = new IdentityHashMap<>(body.blocks().size());
        int words = 0;
        int characters = 0;
        for (Block block : body.blocks()) {
            Length length = known.get(block);
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
