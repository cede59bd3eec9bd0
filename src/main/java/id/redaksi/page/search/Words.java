package id.redaksi.page.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as the index knows them; the page's script folds what a reader types in the same way. */
final class Words {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What is longer is no word that anybody types. */
    private static final int LONGEST = 40;

    private Words() {}

    static SortedSet<String> of(SearchEntry entry) {
        SortedSet<String> words = new TreeSet<>();
        add(entry.headline(), words);
        add(entry.channel(), words);
        entry.names().forEach(name -> add(name, words));
        return words;
    }

    private static void add(String text, SortedSet<String> words) {
        Matcher word = WORD.matcher(folded(text));
        while (word.find()) {
            if (word.end() - word.start() > 1) {
                words.add(text(word.group()));
            }
        }
    }

    private static String text(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
                return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** In which of a block's files the word is. */
    static String key(String word) {
        char first = word.charAt(0);
        char second = word.charAt(1);
        return plain(first) && plain(second)
                ? word.substring(0, 2)
                : "u%04x".formatted(word.codePointAt(0));
    }

    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
