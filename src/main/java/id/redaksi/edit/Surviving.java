package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a story's text a later value still has. Blocks that are the same value are not looked into, so that the
 * change of one costs no more in a long story than in a short one.
 */
public final class Surviving {
    /** A text of fewer characters is soon written again. */
    private static final int LONG = 500;

    /** More changed blocks than this are not searched for text that went from one to the other. */
    private static final int SEARCHED = 200;

    private Surviving() {}

    /** Whether the text was long, more than 500 characters, and more than half of it is gone. */
    public static boolean isMostlyGone(Story former, Story now) {
        List<Block> before = former.body().blocks();
        List<Block> after = now.body().blocks();
        int common = Math.min(before.size(), after.size());
        int start = 0;
        while (start < common && before.get(start) == after.get(start)) {
            start++;
        }
        int end = 0;
        while (end < common - start && before.get(before.size() - 1 - end) == after.get(after.size() - 1 - end)) {
            end++;
        }
        List<Block> changed = before.subList(start, before.size() - end);
        int touched = length(changed);
        if (touched * 2 <= LONG) {
            return false;
        }
        int gone = touched - surviving(changed, after.subList(start, after.size() - end));
        int all = length(before.subList(0, start)) + touched + length(before.subList(before.size() - end, before.size()));
        return all > LONG && gone * 2 > all;
    }

    /** How many characters the body's texts have. */
    public static int length(Story story) {
        return length(story.body().blocks());
    }

    private static int length(List<Block> blocks) {
        int length = 0;
        for (Block block : blocks) {
            for (Inline leaf : block.leaves()) {
                length += leaf.length();
            }
        }
        return length;
    }

    private static int surviving(List<Block> before, List<Block> after) {
        Map<BlockId, String> texts = new HashMap<>();
        after.forEach(block -> texts.put(block.id(), text(block)));
        String all = before.size() <= SEARCHED ? String.join("\n", texts.values()) : "";
        int surviving = 0;
        for (Block block : before) {
            String text = text(block);
            surviving += surviving(text, texts.getOrDefault(block.id(), ""), all);
        }
        return surviving;
    }

    /** What begins and ends alike, and what is between when it stands in another block now. */
    private static int surviving(String before, String after, String all) {
        int common = Math.min(before.length(), after.length());
        int start = 0;
        while (start < common && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < common - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        String between = before.substring(start, before.length() - end);
        return start + end + (!between.isBlank() && all.contains(between.strip()) ? between.length() : 0);
    }

    private static String text(Block block) {
        var text = new StringBuilder();
        block.leaves().forEach(leaf -> text.append(leaf.text()));
        return text.toString();
    }
}
