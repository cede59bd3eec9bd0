package id.redaksi.language.hunspell;

import java.util.Arrays;
import java.util.List;

/** How a dictionary writes the flags of its words: a sign each, two signs each, or figures with commas. */
enum Flags {
    SIGN,
    LONG,
    NUMBER;

    private static final int[] NONE = {};

    static Flags named(String name) throws Broken {
        return switch (name) {
            case "long" -> LONG;
            case "num" -> NUMBER;
            case "UTF-8" -> SIGN;
            default -> throw new Broken();
        };
    }

    /** The flags of a text, in order. */
    int[] of(String text) throws Broken {
        if (text.isEmpty()) {
            return NONE;
        }
        int[] flags = switch (this) {
            case SIGN -> text.chars().toArray();
            case LONG -> pairs(text);
            case NUMBER -> numbers(text);
        };
        Arrays.sort(flags);
        return flags;
    }

    private static int[] pairs(String text) throws Broken {
        if (text.length() % 2 != 0) {
            throw new Broken();
        }
        int[] flags = new int[text.length() / 2];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = text.charAt(2 * i) << 16 | text.charAt(2 * i + 1);
        }
        return flags;
    }

    private static int[] numbers(String text) throws Broken {
        try {
            return List.of(text.split(",")).stream().mapToInt(one -> Integer.parseInt(one.strip())).toArray();
        } catch (NumberFormatException e) {
            throw new Broken();
        }
    }

    int one(String text) throws Broken {
        int[] flags = of(text);
        if (flags.length != 1) {
            throw new Broken();
        }
        return flags[0];
    }

    static boolean has(int[] flags, int flag) {
        return flag != Affixation.NO_FLAG && Arrays.binarySearch(flags, flag) >= 0;
    }
}
