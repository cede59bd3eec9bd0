package id.redaksi.exchange.proof;

import java.nio.charset.StandardCharsets;

/**
 * A text whose letters and digits of ASCII stand in it as they are: no word can be read out of it that does not stand in its
 * bytes, with its tags or without. Almost every text that leaves is one, and of such a text it can be said that a word is
 * not in it without reading it sign by sign.
 */
final class Unhidden {
    /** What begins a sign written by its number, in HTML and XML, and in JSON. */
    private static final String[] NUMBERED = {"&#", "\\u"};

    /**
     * Signs beyond ASCII whose lower case is a letter of it, as bytes of UTF-8: the I with a dot (U+0130) and the sign of Kelvin
     * (U+212A).
     */
    private static final String[] FOLDED = {"\u00C4\u00B0", "\u00E2\u0084\u00AA"};

    private Unhidden() {}

    /** False where none of the words, of ASCII's letters and digits, can be read out of the file, which is in UTF-8. */
    static boolean mayHold(byte[] file, String signs, Runs words) {
        if (words.areIn(file) || isHiding(signs)) {
            return true;
        }
        return signs.indexOf('<') >= 0 && mayHoldUntagged(signs, words);
    }

    /** Whether a letter of ASCII may stand in it by its number, or as a sign of which it is the lower case. */
    static boolean isHiding(String signs) {
        return isHiding(signs, NUMBERED) || isHiding(signs, FOLDED);
    }

    private static boolean isHiding(String signs, String[] ways) {
        for (String way : ways) {
            if (signs.contains(way)) {
                return true;
            }
        }
        return false;
    }

    /** The file's bytes as signs, one each: the JDK looks for one sign in them many bytes at a time. */
    static String signs(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static boolean mayHoldUntagged(String signs, Runs words) {
        byte[] kept = new byte[signs.length()];
        int count = untagged(signs, kept);
        return count < 0 || words.areIn(kept, count);
    }

    /**
     * Keeps what stands outside of tags, and says how much that is; below 0 where a tag has more bytes than {@link PlainWords}
     * takes signs for one: that may be one or not.
     */
    static int untagged(String signs, byte[] kept) {
        int count = 0;
        int from = 0;
        int end = -1;
        for (int at = signs.indexOf('<'); at >= 0; ) {
            int next = signs.indexOf('<', at + 1);
            end = end < at ? signs.indexOf('>', at) : end;
            if (end < 0) {
                break;
            }
            if (next < 0 || end < next) {
                if (end - at - 1 > PlainWords.LONGEST_TAG) {
                    return -1;
                }
                count = keep(signs, from, at, kept, count);
                from = end + 1;
            }
            at = next;
        }
        return keep(signs, from, signs.length(), kept, count);
    }

    @SuppressWarnings("deprecation") // of each sign its low byte is what is wanted
    private static int keep(String signs, int from, int to, byte[] kept, int count) {
        signs.getBytes(from, to, kept, count);
        return count + to - from;
    }
}
