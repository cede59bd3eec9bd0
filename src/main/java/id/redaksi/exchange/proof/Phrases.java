package id.redaksi.exchange.proof;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Texts that are looked for in files, all of them at once: a hash rolls over as many signs as the shortest has (Rabin and
 * Karp, 1987), and only where it is one of theirs is anything compared. So a hundred cost as much as one.
 */
final class Phrases {
    /** So many signs of ASCII in a row stand in every phrase, however they are written. */
    private static final int RUN = 4;

    private static final IntPredicate RUNS = sign -> sign >= '!' && sign <= '~';
    private static final IntPredicate WORDS = sign -> sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';

    /** So many bytes show whether a file is text, and none of a photo or a font: among its first is one of zero. */
    private static final int BEGINNING = 4_096;

    /** Signs are looked through in pieces of this many. */
    private static final int PIECE = 1 << 16;

    private static final int FACTOR = 1_000_003;
    private static final int BITS = 1 << 16;

    private final Map<Integer, List<String>> byHash = new HashMap<>();
    private final BitSet hashes = new BitSet(BITS);
    private final int shortest;
    private final int longest;
    private final boolean eachHasRun;
    private final Runs runs;

    /** Of letters and digits alone, for texts, in which other signs are written in many ways. */
    private final boolean eachHasWord;

    private final Runs words;
    private int away = 1;

    Phrases(Collection<String> phrases) {
        Set<String> all = new TreeSet<>(phrases);
        shortest = all.stream().mapToInt(String::length).min().orElse(0);
        longest = all.stream().mapToInt(String::length).max().orElse(0);
        List<String> bare = all.stream().map(phrase -> longest(phrase, RUNS)).toList();
        List<String> plain = all.stream().map(phrase -> longest(phrase, WORDS)).toList();
        eachHasRun = bare.stream().allMatch(run -> run.length() >= RUN);
        eachHasWord = plain.stream().allMatch(word -> word.length() >= RUN);
        runs = new Runs(bare);
        words = plain.equals(bare) ? runs : new Runs(plain);
        for (int i = 1; i < shortest; i++) {
            away *= FACTOR;
        }
        for (String phrase : all) {
            int hash = 0;
            for (int i = 0; i < shortest; i++) {
                hash = hash * FACTOR + phrase.charAt(i);
            }
            byHash.computeIfAbsent(hash, _ -> new ArrayList<>()).add(phrase);
            hashes.set(bit(hash));
        }
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 12) & BITS - 1;
    }

    /** The longest of the runs of such signs in a phrase, of several the first. */
    private static String longest(String phrase, IntPredicate signs) {
        int from = 0;
        int to = 0;
        int begun = 0;
        for (int i = 0; i < phrase.length(); i++) {
            if (!signs.test(phrase.charAt(i))) {
                begun = i + 1;
            } else if (i + 1 - begun > to - from) {
                from = begun;
                to = i + 1;
            }
        }
        return phrase.substring(from, to);
    }

    /** Whether one of them stands in the file, in whichever of three encodings, with its tags or without. */
    boolean areIn(byte[] file) {
        if (shortest == 0 || !mayLastIn(file)) {
            return false;
        }
        String signs = Unhidden.signs(file);
        int zero = signs.indexOf('\0');
        if (mayBeIn(file, signs, zero) && areIn(file, StandardCharsets.UTF_8)) {
            return true;
        }
        if (zero < 0 && eachHasRun) {
            return false; // in two bytes a sign, each of ASCII has a zero
        }
        return areIn(file, StandardCharsets.UTF_16LE, 0, 1) || areIn(file, StandardCharsets.UTF_16BE, 1, 0);
    }

    /** False where a theme's file is known to hold none of them, whichever way it is read. */
    private boolean mayLastIn(byte[] file) {
        return !eachHasRun
                || !eachHasWord
                || Grams.of(file).map(grams -> runs.mayBeIn(grams) || words != runs && words.mayBeIn(grams)).orElse(true);
    }

    /** False for a text in UTF-8 that none of them can be read out of; true mostly means that one must read it. */
    boolean mayBeIn(byte[] text) {
        return shortest > 0 && (!eachHasWord || Unhidden.mayHold(text, Unhidden.signs(text), words));
    }

    /** False where no reading of the file, with a byte for each sign of ASCII, can find one. */
    private boolean mayBeIn(byte[] file, String signs, int zero) {
        return isBinary(zero) ? !eachHasRun || runs.areIn(file) : !eachHasWord || Unhidden.mayHold(file, signs, words);
    }

    /** Whether a file is a photo or a font, by where its first byte of zero stands; below 0 for none. */
    static boolean isBinary(int zero) {
        return zero >= 0 && zero < BEGINNING;
    }

    /** Those of them that a text says, whose signs are as {@link PlainWords} gives them. */
    Set<String> saidIn(String text) {
        Set<String> said = new TreeSet<>();
        int hash = 0;
        for (int i = 0; i < text.length() && shortest > 0; i++) {
            if (i >= shortest) {
                hash -= text.charAt(i - shortest) * away;
            }
            hash = hash * FACTOR + text.charAt(i);
            if (i >= shortest - 1 && hashes.get(bit(hash))) {
                int start = i - shortest + 1;
                byHash.getOrDefault(hash, List.of()).stream()
                        .filter(phrase -> text.startsWith(phrase, start))
                        .forEach(said::add);
            }
        }
        return said;
    }

    /** In two bytes a sign: a text of that kind is read whole, in others the words are looked for first. */
    private boolean areIn(byte[] file, Charset charset, int low, int high) {
        boolean mayBe = !eachHasRun || isWide(file) || runs.areIn(file, low, high);
        return mayBe && areIn(file, charset);
    }

    static boolean isWide(byte[] file) {
        int seen = Math.min(file.length, BEGINNING);
        int zeros = 0;
        for (int i = 0; i < seen; i++) {
            zeros += file[i] == 0 ? 1 : 0;
        }
        return zeros > seen * 2 / 5;
    }

    private boolean areIn(byte[] file, Charset charset) {
        String text = new String(file, charset);
        var all = new Window();
        if (text.indexOf('<') < 0) {
            PlainWords.each(text, all);
            return all.ends();
        }
        var untagged = new Window();
        PlainWords.each(text, all, untagged);
        return all.ends() || untagged.ends();
    }

    /** The signs that go by, a piece at a time. */
    private final class Window extends PlainWords.Taker {
        private final char[] signs = new char[PIECE + longest];
        private int count;
        private boolean found;

        @Override
        void take(char sign) {
            if (count == signs.length) {
                look();
            }
            signs[count++] = sign;
        }

        boolean ends() {
            look();
            return found;
        }

        /** Looks through what is there; a phrase may begin in the last signs and go on in the next piece. */
        private void look() {
            int hash = 0;
            for (int i = 0; i < count && !found; i++) {
                if (i >= shortest) {
                    hash -= signs[i - shortest] * away;
                }
                hash = hash * FACTOR + signs[i];
                if (i >= shortest - 1 && hashes.get(bit(hash))) {
                    found = isAt(hash, i - shortest + 1);
                }
            }
            int kept = Math.min(count, longest - 1);
            System.arraycopy(signs, count - kept, signs, 0, kept);
            count = kept;
        }

        private boolean isAt(int hash, int at) {
            for (String phrase : byHash.getOrDefault(hash, List.of())) {
                int same = 0;
                while (same < phrase.length() && at + same < count && signs[at + same] == phrase.charAt(same)) {
                    same++;
                }
                if (same == phrase.length()) {
                    return true;
                }
            }
            return false;
        }
    }
}
