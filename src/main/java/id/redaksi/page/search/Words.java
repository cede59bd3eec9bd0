package id.redaksi.page.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as the index knows them; the page's script folds what a reader types in the same way. */
final class Words {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What is longer is no word that anybody types. */
    private static final int LONGEST = 40;

    private Words() {}

    static Set<String> of(SearchEntry entry) {
        Set<String> words = new HashSet<>();
        add(entry.headline(), words);
        add(entry.channel(), words);
        entry.names().forEach(name -> add(name, words));
        return words;
    }

    private static void add(String text, Set<String> words) {
        if (isPlain(text)) {
            addPlain(text, words);
            return;
        }
        Matcher word = WORD.matcher(folded(text));
        while (word.find()) {
            if (word.end() - word.start() > 1) {
                words.add(text(word.group()));
            }
        }
    }

    /** The same for the letters of English, of which most texts are made: a third of the time. */
    private static void addPlain(String text, Set<String> words) {
        char[] word = new char[LONGEST];
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (!plain(small)) {
                if (length > 1) {
                    words.add(new String(word, 0, length));
                }
                length = 0;
            } else if (length < LONGEST) {
                word[length++] = small;
            }
        }
    }

    private static String text(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
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
