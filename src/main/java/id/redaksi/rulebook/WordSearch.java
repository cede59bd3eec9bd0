package id.redaksi.rulebook;

import id.redaksi.language.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the words of a list, whole words only. What the list has in small letters is found with a capital and in
 * capitals as well, and so mended; what it has with a capital is found as it is written there. Of two that begin at one
 * place the longer one is found.
 */
final class WordSearch implements Search {
    /** What is looked for, and the texts that may stand there instead. */
    private record Entry(String from, List<String> texts, boolean exact) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Roots roots = new Roots();
    private boolean signs;

    WordSearch(HouseRule.Words words) {
        for (int i = 0; i < words.pairs().size(); i++) {
            HouseRule.Pair pair = words.pairs().get(i);
            String from = spaced(pair.from());
            add(from, pair.texts());
            if (words.forms()) {
                roots.add(i, from, pair.texts());
            }
        }
        byFirst.values().forEach(all -> all.sort(Comparator.comparingInt((Entry entry) -> -entry.from().length())));
    }

    /** One blank between two words. */
    static String spaced(String text) {
        return text.strip().replaceAll("[\\s\\p{Z}]+", " ").replace('’', '\'');
    }

    private void add(String from, List<String> texts) {
        if (from.isEmpty()) {
            return;
        }
        boolean word = isInWord(from, 0);
        String key = word ? from.substring(0, endOfWord(from, 0)).toLowerCase(Locale.ROOT) : from.substring(0, 1);
        signs |= !word;
        boolean exact = !from.equals(from.toLowerCase(Locale.ROOT));
        byFirst.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Entry(from, texts, exact));
    }

    /** A text's words have been cut already, so that it is looked at again only where one of them is looked for. */
    @Override
    public boolean mayBeIn(Passage passage) {
        if (signs) {
            return true;
        }
        for (int i = 0; i < passage.words().size(); i++) {
            String word = passage.small(i);
            if (byFirst.containsKey(word) || roots.mayHave(word) && (!isLatin(word) || !roots.texts(word).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is cut alike here and in a passage, so that what is no form there is none here. */
    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    @Override
    public @Nullable Hit next(CharSequence text, int from) {
        int at = from;
        while (at < text.length()) {
            boolean word = isInWord(text, at);
            int behind = word ? endOfWord(text, at) : at + 1;
            Hit hit = !word || isStart(text, at) ? standing(text, at, key(text, at, behind, word)) : null;
            if (hit != null && !hit.fixes().contains(text.subSequence(at, hit.to()).toString())) {
                return hit;
            }
            at = hit == null ? behind : hit.to(); // nothing that is right has anything wrong inside it
        }
        return null;
    }

    private static String key(CharSequence text, int at, int behind, boolean word) {
        String first = text.subSequence(at, behind).toString();
        return word ? first.replace('’', '\'').toLowerCase(Locale.ROOT) : first;
    }

    /** The longest entry that stands at this place, with its texts in the case of the words. */
    private @Nullable Hit standing(CharSequence text, int at, String key) {
        for (Entry entry : byFirst.getOrDefault(key, List.of())) {
            int end = end(text, at, entry);
            if (end > at) {
                String words = text.subSequence(at, end).toString();
                List<String> fixes = entry.texts().stream()
                        .map(fix -> entry.exact() || fix.equals(words) ? fix : Casing.like(words, fix))
                        .distinct()
                        .toList();
                return new Hit(at, end, fixes);
            }
        }
        return roots.mayHave(key) ? form(text, at, key) : null;
    }

    private @Nullable Hit form(CharSequence text, int at, String key) {
        List<String> texts = roots.texts(key);
        String words = text.subSequence(at, at + key.length()).toString();
        return texts.isEmpty()
                ? null
                : new Hit(at, at + key.length(), texts.stream().map(one -> Casing.like(words, one)).distinct().toList());
    }

    /** Where the entry ends that stands at this place; -1 where it does not. */
    private static int end(CharSequence text, int at, Entry entry) {
        int place = at;
        String from = entry.from();
        for (int i = 0; i < from.length(); i++) {
            if (place >= text.length()) {
                return -1;
            }
            char wanted = from.charAt(i);
            char there = text.charAt(place);
            if (wanted == ' ') {
                if (!isBlank(there)) {
                    return -1;
                }
                while (place < text.length() && isBlank(text.charAt(place))) {
                    place++;
                }
            } else if (same(wanted, there == '’' ? '\'' : there, entry.exact())) {
                place++;
            } else {
                return -1;
            }
        }
        return isInWord(from, from.length() - 1) && goesOn(text, place) ? -1 : place;
    }

    private static boolean same(char wanted, char there, boolean exact) {
        return wanted == there || !exact && Character.toLowerCase(there) == wanted;
    }

    /** A blank that is no new line. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInWord(CharSequence text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '’';
    }

    private static boolean isStart(CharSequence text, int at) {
        return at == 0
                || !isInWord(text, at - 1) && !(at > 1 && joins(text.charAt(at - 1)) && isInWord(text, at - 2));
    }

    private static boolean goesOn(CharSequence text, int at) {
        return at < text.length()
                && (isInWord(text, at) || joins(text.charAt(at)) && at + 1 < text.length() && isInWord(text, at + 1));
    }

    private static int endOfWord(CharSequence text, int from) {
        int end = from + 1;
        while (goesOn(text, end)) {
            end++;
        }
        return end;
    }
}
