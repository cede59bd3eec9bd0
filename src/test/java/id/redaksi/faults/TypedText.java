package id.redaksi.faults;

import id.redaksi.story.Block;
import id.redaksi.story.Story;
import java.util.stream.Collectors;

/** The text that the robot types: known from its length alone, and no two places of it alike for long. */
final class TypedText {
    private static final int PARAGRAPH = 100;

    private TypedText() {}

    /** The key at this place: a letter, a blank or the end of a paragraph. */
    static char key(int at) {
        if (at % PARAGRAPH == PARAGRAPH - 1) {
            return '\n';
        }
        return at % 6 == 5 ? ' ' : (char) ('a' + (at * 7 + at / 26 + at / 100 * 3) % 26);
    }

    static String of(int keys) {
        var text = new StringBuilder();
        for (int i = 0; i < keys; i++) {
            text.append(key(i));
        }
        return text.toString();
    }

    static String in(Story story) {
        return story.body().blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** How many keys the story holds, or -1 when it holds anything else. */
    static int keys(Story story) {
        String text = in(story);
        return text.equals(of(text.length())) ? text.length() : -1;
    }
}
