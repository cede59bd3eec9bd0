package id.redaksi.language.english;

import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * British forms of words that an American dictionary knows: "colour" of "color", "recognised" of "recognized", "traveller"
 * of "traveler". What no rule makes is a list.
 */
public final class British implements WordSet {
    private record Change(String british, String american) {}

    /** Anywhere in a word: behind them the rest is as in America. */
    private static final List<Change> CHANGES = List.of(
            new Change("our", "or"),
            new Change("is", "iz"),
            new Change("ys", "yz"),
            new Change("re", "er"),
            new Change("ogue", "og"),
            new Change("ence", "ense"),
            new Change("lled", "led"),
            new Change("lling", "ling"),
            new Change("ller", "ler"),
            new Change("llor", "lor"),
            new Change("ae", "e"),
            new Change("oe", "e"));

    private static final int SHORTEST = 5;

    private final WordSet american;
    private final Set<String> listed = Set.copyOf(WordList.words(British.class, "british.txt"));

    public British(WordSet american) {
        this.american = american;
    }

    @Override
    public boolean has(String word) {
        return listed.contains(word)
                || word.endsWith("'s") && has(word.substring(0, word.length() - 2))
                || word.length() >= SHORTEST && CHANGES.stream().anyMatch(change -> isChanged(word, change));
    }

    private boolean isChanged(String word, Change change) {
        for (int at = word.indexOf(change.british(), 2); at > 0; at = word.indexOf(change.british(), at + 1)) {
            String behind = word.substring(at + change.british().length());
            if (mayStand(change, behind) && american.has(word.substring(0, at) + change.american() + behind)) {
                return true;
            }
        }
        return false;
    }

    /** "is" stands for "iz" before an ending of verbs only ("recognised", "organisation"), "re" for "er" at the end. */
    private static boolean mayStand(Change change, String behind) {
        return switch (change.british()) {
            case "is", "ys" -> behind.startsWith("e") || behind.startsWith("ing") || behind.startsWith("ation") || behind.startsWith("able");
            case "re" -> behind.isEmpty() || behind.equals("s") || behind.equals("d");
            case "ence" -> behind.isEmpty() || behind.equals("s") || behind.equals("less");
            case "ae", "oe" -> behind.length() > 2;
            default -> true;
        };
    }
}
