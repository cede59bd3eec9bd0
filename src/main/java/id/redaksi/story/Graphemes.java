package id.redaksi.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as a reader counts them: extended grapheme clusters of Unicode (UAX 29), so that an emoji of several parts or
 * a letter with its accents is one. A line break counts as one too.
 */
public final class Graphemes {
    /** No sign below this joins its neighbours (but CR and LF); nearly all of what is written here lies below. */
    private static final char FIRST_TO_JOIN = '\u0300';

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    public static int count(String text) {
        var walk = new Walk(text);
        int count = 0;
        while (walk.at < text.length()) {
            walk.step();
            count++;
        }
        return count;
    }

    /** Where in UTF-16 units the first {@code most} characters end; the text's length when it has no more than those. */
    public static int end(String text, int most) {
        var walk = new Walk(text);
        for (int count = 0; count < most && walk.at < text.length(); count++) {
            walk.step();
        }
        return walk.at;
    }

    /** Goes through a text cluster by cluster. */
    private static final class Walk {
        private final String text;
        private final Matcher cluster;
        private int at;

        Walk(String text) {
            this.text = text;
            cluster = CLUSTER.matcher(text);
        }

        void step() {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (text.charAt(at) < FIRST_TO_JOIN && next < FIRST_TO_JOIN && text.charAt(at) != '\r') {
                at++;
            } else {
                at = cluster.region(at, text.length()).lookingAt() ? cluster.end() : at + 1;
            }
        }
    }
}
