package id.redaksi.language.hunspell;

import id.redaksi.language.BadDictionary;
import id.redaksi.language.GraphBuilder;
import id.redaksi.language.Vocable;
import id.redaksi.language.WordGraph;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the word graph of a dictionary of the Hunspell form. */
public final class HunspellDictionary {
    /** In bytes; the largest dictionaries of the distributions have less than 15 MB. */
    public static final long LARGEST = 40_000_000;

    /** Indonesian has about a million; each takes some 60 bytes until the graph is made. */
    private static final int MOST_FORMS = 3_000_000;

    private static final long MOST_LETTERS = 45_000_000;

    /** Counts are often about right; where much less is there than was said, the file is torn. */
    private static final double WHOLE = 0.9;

    private HunspellDictionary() {}

    /** All forms; {@code name} is how the dictionary is called where it cannot be read. */
    public static WordGraph read(byte[] aff, byte[] dic, String name) throws BadDictionary {
        if (aff.length > LARGEST || dic.length > LARGEST) {
            throw BadDictionary.tooLarge(name);
        }
        try {
            Charset charset = Affixation.charset(aff);
            List<String> affLines = lines(aff, charset, name);
            List<String> stems = lines(dic, charset, name);
            return GraphBuilder.of(forms(Affixation.read(affLines), stems, name));
        } catch (Broken e) {
            throw new BadDictionary(name);
        }
    }

    private static List<String> lines(byte[] bytes, Charset charset, String name) throws BadDictionary {
        try {
            boolean mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
            String text = strict(bytes, mark ? 3 : 0, charset);
            if (!charset.equals(StandardCharsets.UTF_8) && isUtf8(bytes)) {
                throw BadDictionary.otherSet(name, charset.name());
            }
            return text.lines().toList();
        } catch (CharacterCodingException e) {
            throw BadDictionary.otherSet(name, charset.name());
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** Whether bytes above ASCII are there and all of them are UTF-8, which no text in another set is by chance. */
    private static boolean isUtf8(byte[] bytes) {
        boolean high = false;
        for (byte one : bytes) {
            high |= one < 0;
        }
        if (!high) {
            return false;
        }
        try {
            strict(bytes, 0, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String[] forms(Affixation affixes, List<String> lines, String name) throws Broken, BadDictionary {
        long said = count(lines);
        List<String> stems = lines.subList(1, lines.size()).stream().filter(line -> !line.isBlank()).toList();
        if (stems.isEmpty()) {
            throw new Broken();
        }
        if (stems.size() < said * WHOLE) {
            throw BadDictionary.torn(name, said, stems.size());
        }
        var gathered = new Gathered();
        var forms = new Forms(affixes, gathered::add);
        Set<String> forbidden = new HashSet<>();
        for (String line : stems) {
            stem(line, affixes, forms, forbidden);
            if (gathered.isTooMuch()) {
                throw BadDictionary.tooLarge(name);
            }
        }
        return gathered.words(forbidden);
    }

    private static void stem(String line, Affixation affixes, Forms forms, Set<String> forbidden) throws Broken {
        int slash = slash(line);
        String rest = slash < 0 ? "" : line.substring(slash + 1);
        int blank = rest.indexOf('\t') >= 0 ? rest.indexOf('\t') : rest.indexOf(' ');
        String stem = (slash < 0 ? morphemesOff(line) : line.substring(0, slash)).replace("\\/", "/");
        int[] flags = affixes.flagsOrNone(blank < 0 ? rest : rest.substring(0, blank));
        if (stem.isEmpty() || stem.length() > Vocable.LONGEST) {
            return;
        }
        if (affixes.isForbidden(flags)) {
            forbidden.add(stem);
        } else {
            forms.of(stem, flags);
        }
    }

    private static String morphemesOff(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? line : line.substring(0, tab);
    }

    private static int slash(String line) {
        for (int at = line.indexOf('/', 1); at >= 0; at = line.indexOf('/', at + 1)) {
            if (line.charAt(at - 1) != '\\') {
                return at;
            }
        }
        return -1;
    }

    private static long count(List<String> lines) throws Broken {
        String first = lines.isEmpty() ? "" : lines.getFirst().strip().split("\\s+")[0];
        if (first.isEmpty() || first.length() > 18 || !first.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Broken();
        }
        return Long.parseLong(first);
    }

    /** The forms so far; each may come more than once. */
    private static final class Gathered {
        private String[] words = new String[1 << 16];
        private int count;
        private long letters;

        /** With a word that has capitals inside, that word in capitals throughout: "GNUPG" beside "GnuPG". */
        void add(String word) {
            put(word);
            if (hasInnerCapital(word)) {
                String capitals = word.toUpperCase(Locale.ROOT);
                if (!capitals.equals(word)) {
                    put(capitals);
                }
            }
        }

        private static boolean hasInnerCapital(String word) {
            for (int i = 1; i < word.length(); i++) {
                if (Character.isUpperCase(word.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        private void put(String word) {
            if (isTooMuch()) {
                return;
            }
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
            }
            words[count++] = word;
            letters += word.length();
        }

        boolean isTooMuch() {
            return count >= MOST_FORMS || letters >= MOST_LETTERS;
        }

        String[] words(Set<String> forbidden) {
            String[] all = Arrays.copyOf(words, count);
            Arrays.sort(all);
            if (forbidden.isEmpty()) {
                return all;
            }
            List<String> kept = new ArrayList<>(all.length);
            for (String word : all) {
                if (!forbidden.contains(word)) {
                    kept.add(word);
                }
            }
            return kept.toArray(String[]::new);
        }
    }
}
