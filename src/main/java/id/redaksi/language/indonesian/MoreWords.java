package id.redaksi.language.indonesian;

import id.redaksi.language.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words of Indonesian that no dictionary has: of the news, of the regions, forms of verbs, and what is standard. */
public final class MoreWords {
    public static final Set<String> ALL = all();

    /** In letters: a word that nothing else is taken for with "-nya" behind it ("molornya"). */
    private static final int LONG = 5;

    private MoreWords() {}

    private static Set<String> all() {
        List<String> own = WordList.words(MoreWords.class, "words.txt");
        Set<String> all = new HashSet<>(own);
        own.stream().filter(word -> word.length() >= LONG).forEach(word -> all.add(word + "nya"));
        WordList.words(MoreWords.class, "short-nouns.txt").forEach(noun -> all.add(noun + "nya"));
        all.addAll(WordList.words(MoreWords.class, "regional.txt"));
        all.addAll(verbs());
        all.addAll(NonStandard.standard());
        return Set.copyOf(all);
    }

    /** "dipacu" and "memacu" of the root "pacu". */
    private static List<String> verbs() {
        return WordList.words(MoreWords.class, "verbs.txt").stream()
                .flatMap(root -> Stream.of("di" + root, Affixes.active(root)))
                .toList();
    }
}
