package id.redaksi.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows of which word of a list another one is a form. Each word has some 250 of them, so that they are made only for the
 * words that a text has: every form holds its root from the second letter on, and three letters of that tell most words
 * apart. Any thread.
 */
final class Roots {
    /** Its place in the list, since of two that have one form the first has its say. */
    private record Root(int place, String from, List<String> texts) {}

    private static final int LETTERS = 26;
    private static final int PART = 3;

    /** So many roots have their forms at hand. */
    private static final int AT_HAND = 200;

    private final BitSet parts = new BitSet(LETTERS * LETTERS * LETTERS);
    private final Map<Integer, List<Root>> roots = new HashMap<>();
    private final Map<String, Map<String, List<String>>> forms = new ConcurrentHashMap<>();

    /** Takes a word, if it has forms, with the texts that may stand in its place. */
    void add(int place, String from, List<String> texts) {
        if (Forms.has(from, texts)) {
            int part = part(from, 1);
            parts.set(part);
            roots.computeIfAbsent(part, _ -> new ArrayList<>()).add(new Root(place, from, texts));
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether a word in small letters may be a form: a quick look before a slow one. */
    boolean mayHave(String word) {
        for (int at = 0; at + PART <= word.length(); at++) {
            int part = part(word, at);
            if (part >= 0 && parts.get(part)) {
                return true;
            }
        }
        return false;
    }

    /** What may stand in the place of a word in small letters; nothing where it is no form of any. */
    List<String> texts(String word) {
        List<String> texts = List.of();
        int first = Integer.MAX_VALUE;
        for (int at = 0; at + PART <= word.length(); at++) {
            int part = part(word, at);
            if (part >= 0 && parts.get(part)) {
                for (Root root : roots.getOrDefault(part, List.of())) {
                    if (root.place() < first && word.startsWith(root.from().substring(1), at) && forms(root).containsKey(word)) {
                        first = root.place();
                        texts = forms(root).getOrDefault(word, List.of());
                    }
                }
            }
        }
        return texts;
    }

    private Map<String, List<String>> forms(Root root) {
        if (forms.size() > AT_HAND) {
            forms.clear();
        }
        return forms.computeIfAbsent(root.from(), _ -> Forms.of(root.from(), root.texts()));
    }

    /** Three letters as a number; -1 where one of them is none of a to z. */
    private static int part(String word, int at) {
        int part = 0;
        for (int i = at; i < at + PART; i++) {
            int letter = word.charAt(i) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                return -1;
            }
            part = part * LETTERS + letter;
        }
        return part;
    }
}
