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

    /** So far back it is looked for a sign that begins a character, in UTF-16 units. */
    private static final int BACK = 64;

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

    /** The last border between two characters at a place or before it. */
    public static int before(String text, int at) {
        var walk = walk(text, at);
        int last = walk.at;
        while (walk.at < Math.min(at, text.length())) {
            last = walk.at;
            walk.step();
        }
        return walk.at <= at ? walk.at : last;
    }

    /** The first border between two characters at a place or behind it. */
    public static int behind(String text, int at) {
        var walk = walk(text, at);
        while (walk.at < Math.min(at, text.length())) {
            walk.step();
        }
        return walk.at;
    }

    /** A walk from a border not far before the place. */
    private static Walk walk(String text, int at) {
        var walk = new Walk(text);
        int from = Math.clamp(at, 0, text.length());
        int least = Math.max(0, from - BACK);
        while (from > least && !begins(text, from)) {
            from--;
        }
        walk.at = from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
        return walk;
    }

    private static boolean begins(String text, int at) {
        return at < text.length()
                && text.charAt(at) < FIRST_TO_JOIN
                && text.charAt(at - 1) < FIRST_TO_JOIN
                && text.charAt(at) != '\n';
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
