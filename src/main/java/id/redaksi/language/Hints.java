package id.redaksi.language;

import java.util.Arrays;
import java.util.List;

/**
 * Some words, one of which stands in every text that a slower look could find anything in. It jumps from pair of letters to
 * pair of letters: where none of the words has the pair in its first letters, none begins that near (S. Wu and U. Manber,
 * A fast algorithm for multi-pattern searching, 1994, with their shift table alone). Capitals count as small letters. Any thread.
 */
public final class Hints {
    private static final int BITS = 5;
    private static final int LETTER = (1 << BITS) - 1;

    private final List<String> words;
    private final int reach;
    private final byte[] jumps = new byte[1 << 2 * BITS];

    private Hints(List<String> words) {
        this.words = words;
        reach = words.stream().mapToInt(String::length).min().orElse(0);
        if (words.isEmpty() || reach < 2 || reach > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("hints have two letters at least");
        }
        Arrays.fill(jumps, (byte) (reach - 1));
        for (String word : words) {
            for (int at = 1; at < reach; at++) {
                int pair = pair(word.charAt(at - 1), word.charAt(at));
                jumps[pair] = (byte) Math.min(jumps[pair], reach - 1 - at);
            }
        }
    }

    /** In ASCII's small letters. */
    public static Hints of(String... words) {
        return new Hints(List.of(words));
    }

    /** A letter and its capital differ in a bit that is not looked at; what else falls together is told apart by the words. */
    private static int pair(char one, char other) {
        return (one & LETTER) << BITS | other & LETTER;
    }

    /** Whether one of the words stands in the text. */
    boolean in(String text) {
        for (int at = reach - 1; at < text.length(); ) {
            int jump = jumps[pair(text.charAt(at - 1), text.charAt(at))];
            if (jump == 0 && begins(text, at - reach + 1)) {
                return true;
            }
            at += Math.max(1, jump);
        }
        return false;
    }

    private boolean begins(String text, int at) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
