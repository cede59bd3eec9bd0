package id.redaksi.tagging;

import id.redaksi.language.WordList;
import java.util.Locale;
import java.util.Set;

/** Knows the keywords that a site puts on all its pages, and that therefore are no tags of the story on one of them. */
public final class SiteWords {
    private static final Set<String> WORDS = Set.copyOf(WordList.lines(SiteWords.class, "site_words.txt"));

    private SiteWords() {}

    public static boolean has(String keyword) {
        return WORDS.contains(keyword.strip().toLowerCase(Locale.ROOT));
    }
}
