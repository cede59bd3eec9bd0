package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Word;
import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import id.redaksi.wording.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "di" and "ke" as prepositions stand apart (EYD V II.D: "dipasar" is "di pasar"), "di-" as a prefix stands with its
 * verb ("di makan" is "dimakan"). Only where it is sure: places and times of a list, verbs of a list, and forms with
 * "-kan" that the dictionary knows with "di-".
 */
public final class Prepositions implements Rule {
    private static final Set<String> PLACES = places();
    private static final Set<String> VERBS = Set.copyOf(WordList.words(Prepositions.class, "passives.txt"));
    private static final Set<String> NAMES = names();
    private static final List<String> ENDINGS = List.of("nya", "pun");
    private static final int SHORTEST_KAN = 6;
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_AROUND = 10;

    private final WordSet dictionary;

    public Prepositions(WordSet dictionary) {
        this.dictionary = dictionary;
    }

    /** Names of places that are so long that no other word looks like one of them with "di" or "ke" before it. */
    private static Set<String> names() {
        return WordList.words(ProperNames.class, "names.txt").stream()
                .filter(name -> name.length() >= SHORTEST_NAME)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The places with their preposition before them: "dipasar". */
    private static Set<String> places() {
        Set<String> joined = new HashSet<>();
        for (String line : WordList.lines(Prepositions.class, "prepositions.txt")) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                joined.add(words[0] + words[i]);
            }
        }
        return joined;
    }

    @Override
    public String id() {
        return "preposition";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isIndonesian()) {
            return;
        }
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String small = passage.small(i);
            String named = named(word);
            if (named != null) {
                tell(passage, word.from(), word.to(), "language.prepositionApart", named, found);
            } else if ((isJoined(small) || isBeforeNounInAn(small)) && !(word.isCapitalised() && word.start() == Word.Start.INSIDE)) {
                String fix = word.text().substring(0, 2) + " " + apart(small.substring(2));
                tell(passage, word.from(), word.to(), "language.prepositionApart", fix, found);
            } else if (small.equals("di") && i + 1 < words.size() && isPrefix(passage, word, words.get(i + 1))) {
                tell(passage, word.from(), words.get(i + 1).to(), "language.prefixJoined", word.text() + words.get(i + 1).text(), found);
            }
        }
    }

    private void tell(Passage passage, int from, int to, String key, String fix, Consumer<Finding> found) {
        found.accept(passage.finding(this, from, to, Message.of(key, fix), fix));
    }

    /** "dijakarta" and "keBali" with a blank and a capital; null for what has no place in it. */
    private static @Nullable String named(Word word) {
        String text = word.text();
        boolean joined = text.length() > 4 && (text.startsWith("di") || text.startsWith("ke"));
        boolean capital = joined && Character.isUpperCase(text.charAt(2)) && Character.isLowerCase(text.charAt(3));
        boolean small = joined && word.isSmall() && NAMES.contains(text.substring(2));
        return capital || small ? text.substring(0, 2) + " " + Word.capitalised(text.substring(2)) : null;
    }

    private static boolean isJoined(String word) {
        if (PLACES.contains(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && PLACES.contains(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /** "mana pun" is two words as well (EYD V II.E). */
    private static String apart(String place) {
        return place.endsWith("pun") && !place.equals("pun") ? place.substring(0, place.length() - 3) + " pun" : place;
    }

    private boolean isPrefix(Passage passage, Word di, Word next) {
        return next.from() == di.to() + 1
                && passage.text().charAt(di.to()) == ' '
                && next.isSmall()
                && (VERBS.contains(next.text())
                        || next.text().startsWith("per") && dictionary.has("di" + next.text())
                        || next.text().endsWith("kan")
                                && next.text().length() >= SHORTEST_KAN
                                && (dictionary.has("di" + next.text()) || dictionary.has(Affixes.active(next.text())))
                                && !PLACES.contains("di" + next.text())
                                && !isNounInAn(next.text()));
    }

    /** "dipertengahan": a noun with "per-", "pe-" or "ke-" and "-an", and no verb with "-kan" from which a letter fell out. */
    private boolean isBeforeNounInAn(String word) {
        return word.length() >= SHORTEST_AROUND
                && (word.startsWith("dipe") || word.startsWith("dike"))
                && word.endsWith("an")
                && !word.endsWith("kan")
                && dictionary.has(word.substring(2))
                && !dictionary.has(word)
                && !dictionary.has(word.substring(0, word.length() - 2) + "kan");
    }

    /** "di tanjakan" is a place: the slope ("tanjak" with "-an"), and no "tanja" with "-kan". */
    private boolean isNounInAn(String word) {
        return dictionary.has(word)
                && dictionary.has(word.substring(0, word.length() - 2))
                && !dictionary.has(word.substring(0, word.length() - 3));
    }
}
