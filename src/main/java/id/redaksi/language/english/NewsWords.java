package id.redaksi.language.english;

import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that English news is made of, the most frequent ones first, so that a slip is read as the likelier word. */
public final class NewsWords {
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "er", "ers", "r", "rs", "ly", "ment", "'s");
    private static final String VOWELS = "aeiou";

    private NewsWords() {}

    /** Each word of the list with its regular forms behind it, as far as the dictionary has them. */
    public static List<String> inOrder(WordSet dictionary) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : WordList.words(NewsWords.class, "frequent.txt")) {
            all.add(word);
            for (String form : forms(word)) {
                if (dictionary.has(form)) {
                    all.add(form);
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
        ENDINGS.forEach(ending -> forms.add(word + ending));
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if (last == 'e') {
            forms.addAll(List.of(stem + "ing", stem + "ation"));
        } else if (last == 'y') {
            forms.addAll(List.of(stem + "ies", stem + "ied", stem + "ier"));
        } else if (VOWELS.indexOf(last) < 0) {
            forms.addAll(List.of(word + last + "ed", word + last + "ing", word + last + "er"));
        }
        return forms;
    }
}
