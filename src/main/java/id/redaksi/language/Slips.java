package id.redaksi.language;

import java.util.List;

/**
 * What slips of the hand and the ear cost, {@value #WHOLE} for a letter that has nothing to do with the one meant: less
 * for a key beside the right one, a vowel for another, two letters changed round, a letter twice or once.
 */
final class Slips {
    static final int WHOLE = 110;

    /** Two letters changed round. */
    static final int ROUND = 60;

    /** A letter that is missing or too much costs no less. */
    static final int LEAST = 40;

    private static final int LOST = 90;
    private static final int DOUBLED = 50;
    private static final int BESIDE = 65;
    private static final int VOWEL = 70;
    private static final int SOUND = 60;
    private static final int SIGN = 40;
    private static final int AT_FIRST = 25;

    private static final String VOWELS = "aiueo";

    /** The letters of a keyboard, each row half a key to the right of the one above. */
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** Letters that sound alike in Indonesian or stand for each other in loan words. */
    private static final List<String> SOUNDS = List.of("fvp", "sz", "kq", "jz", "dt", "bp", "gk", "iy", "uw", "cs");

    private static final int LETTERS = 26;
    private static final int[][] INSTEAD = table();

    private Slips() {}

    private static int[][] table() {
        int[][] table = new int[LETTERS][LETTERS];
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                table[a - 'a'][b - 'a'] = cost(a, b);
            }
        }
        return table;
    }

    private static int cost(char a, char b) {
        int cost = WHOLE;
        if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
            cost = VOWEL;
        }
        if (SOUNDS.stream().anyMatch(alike -> alike.indexOf(a) >= 0 && alike.indexOf(b) >= 0)) {
            cost = Math.min(cost, SOUND);
        }
        return areBeside(a, b) ? Math.min(cost, BESIDE) : cost;
    }

    private static boolean areBeside(char a, char b) {
        for (int row = 0; row < KEYS.size(); row++) {
            int at = KEYS.get(row).indexOf(a);
            if (at < 0) {
                continue;
            }
            for (int other = Math.max(0, row - 1); other <= Math.min(KEYS.size() - 1, row + 1); other++) {
                double there = KEYS.get(other).indexOf(b);
                if (there >= 0 && Math.abs(there + other * 0.5 - at - row * 0.5) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What it costs that {@code typed} stands where another letter, {@code meant}, should. */
    static int instead(char typed, char meant, boolean first) {
        if (isPlain(typed) && isPlain(meant)) {
            return INSTEAD[typed - 'a'][meant - 'a'] + (first ? AT_FIRST : 0);
        }
        boolean otherCase = Character.toLowerCase(typed) == Character.toLowerCase(meant);
        return otherCase ? SIGN : WHOLE;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** What it costs that a letter was left out, behind {@code before} in the word meant. */
    static int leftOut(char meant, char before, boolean first) {
        if (!Character.isLetter(meant)) {
            return SIGN;
        }
        return (meant == before ? DOUBLED : LOST) + (first ? AT_FIRST : 0);
    }

    /** What it costs that a letter was typed too much, behind {@code before} and before {@code after} ('\0' for none). */
    static int tooMuch(char typed, char before, char after, boolean first) {
        if (!Character.isLetter(typed)) {
            return SIGN;
        }
        boolean slipped = before != 0 && areBeside(typed, before) || after != 0 && areBeside(typed, after);
        int cost = typed == before ? DOUBLED : slipped ? LOST - 15 : LOST;
        return cost + (first ? AT_FIRST : 0);
    }
}
