package id.redaksi.tagging;

import id.redaksi.language.Frequencies;
import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import id.redaksi.language.indonesian.Affixes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of word a word is, as far as lists and the regular affixes of Indonesian tell. For any thread. */
final class WordKinds {
    private static final Set<String> FUNCTION = list("function_words.txt");
    private static final Set<String> WEAK = list("weak_words.txt");
    private static final Set<String> HEADLINE_VERBS = list("headline_verbs.txt");
    private static final Set<String> ROLES = list("roles.txt");
    private static final Set<String> GROUPS = list("groups.txt");
    private static final Set<String> INSTITUTIONS = list("institutions.txt");
    private static final Set<String> PLACE_HEADS = list("place_heads.txt");
    private static final Set<String> STATES = list("states.txt");
    private static final Set<String> EVENT_HEADS = list("event_heads.txt");
    private static final Set<String> GENERAL = list("general_acronyms.txt");
    private static final Set<String> THINGS = list("thing_acronyms.txt");
    private static final Set<String> HAPPENINGS = list("happenings.txt");

    /** A number behind one of these belongs to what it is called: "Koridor 13", "diabetes tipe 2". */
    private static final Set<String> COUNTED = Set.of("koridor", "tipe", "fase", "tahap", "jilid", "golongan", "generasi", "seri", "zona", "pasal");

    /** Begin like verbs and are none. */
    private static final Set<String> NO_VERBS = list("no_verbs.txt");

    private static final Pattern ACTIVE = Pattern.compile("meng[aiueoghk]|meny[aiueo]|mem[bfpv]|mem[aiueo]|men[cdjtsz]|men[aiueo]|me[lrwymn]");

    /** A word of so bad a rank is as good as never written without its prefix. */
    private static final int RARE = 20_000;

    private static final int REMEMBERED = 20_000;

    private final Map<String, Boolean> ordinary = new ConcurrentHashMap<>();
    private final Map<String, Boolean> verbs = new ConcurrentHashMap<>();
    private final Map<String, Boolean> roots = new ConcurrentHashMap<>();
    private final WordSet words;
    private final WordSet affixes;

    private final Frequencies frequencies;

    WordKinds(WordSet words, Frequencies frequencies) {
        this.words = words;
        affixes = new Affixes(words);
        this.frequencies = frequencies;
    }

    private static Set<String> list(String file) {
        List<String> all = WordList.words(WordKinds.class, file);
        return Set.copyOf(all.stream().map(word -> word.toLowerCase(java.util.Locale.ROOT)).distinct().toList());
    }

    static boolean isStop(String word) {
        return FUNCTION.contains(word) || word.length() < 2;
    }

    boolean isFunction(String word) {
        return FUNCTION.contains(word) || WEAK.contains(word);
    }

    boolean isRole(String word) {
        return ROLES.contains(word);
    }

    /** A role that begins no key phrase: the phrase is about what the office is of. */
    boolean isOffice(String word) {
        return ROLES.contains(word) && !GROUPS.contains(word);
    }

    boolean isInstitution(String word) {
        return INSTITUTIONS.contains(word);
    }

    boolean isPlaceHead(String word) {
        return PLACE_HEADS.contains(word);
    }

    boolean isEventHead(String word) {
        return EVENT_HEADS.contains(word);
    }

    /** What happens at a place: "gempa", "kebakaran". */
    boolean isHappening(String word) {
        return HAPPENINGS.contains(word);
    }

    /** A verb without its prefix: outside of headlines it is mostly the first word of a compound noun ("buka puasa"). */
    boolean isRoot(String word) {
        return !FUNCTION.contains(word) && (HEADLINE_VERBS.contains(word) || remembered(roots, word, this::isBareVerb));
    }

    /** Whether the number behind the word is of what it is called. */
    boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    boolean isGeneralAcronym(String word) {
        return GENERAL.contains(word);
    }

    /** Written in capitals, no name, and yet what a story may be about: "STNK". */
    boolean isThing(Token token) {
        return token.isAcronym() && THINGS.contains(token.bare());
    }

    /** Whether it is a word in small letters as well. */
    boolean isOrdinary(String word) {
        return remembered(ordinary, word, one -> words.has(one) || FUNCTION.contains(one) || affixes.has(one));
    }

    /** Whether it says what is done: by its affixes, if the words that these presuppose are words too. */
    boolean isVerb(String word) {
        return remembered(verbs, word, this::actsLikeVerb);
    }

    /** The words of one newsroom's stories are mostly the same. */
    private static boolean remembered(Map<String, Boolean> known, String word, Predicate<String> test) {
        Boolean before = known.get(word);
        if (before != null) {
            return before;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        boolean now = test.test(word);
        known.put(word, now);
        return now;
    }

    private boolean actsLikeVerb(String word) {
        if (NO_VERBS.contains(word)) {
            return false;
        }
        return HEADLINE_VERBS.contains(word)
                || isPassive(word)
                || isActive(word)
                || isBareVerb(word)
                || begins(word, "ber")
                || begins(word, "ter")
                || (word.endsWith("kan") || word.endsWith("i")) && word.length() > 4 && words.has("di" + word);
    }

    /** A verb that says what becomes of what stands before it: "dirumahkan", "tergelincir", "berlubang", "keracunan", "jatuh". */
    boolean isState(String word) {
        boolean around = word.startsWith("ke") && word.endsWith("an") && !word.endsWith("kan") && word.length() > 7 && isOrdinary(word);
        return !NO_VERBS.contains(word) && !FUNCTION.contains(word)
                && (isPassive(word) || begins(word, "ter") || begins(word, "ber") || around || STATES.contains(word));
    }

    boolean isHeadlineVerb(String word) {
        return HEADLINE_VERBS.contains(word);
    }

    /** A root that is written with its prefix far more often than without: "rendam" of "merendam", and not "ekspor". */
    private boolean isBareVerb(String word) {
        if (word.length() < 4 || !words.has("di" + word)) {
            return false;
        }
        int bare = frequencies.rank(word);
        int active = Stream.of("me", "mem", "men", "meng", "meny")
                .flatMap(prefix -> Stream.of(prefix + word, prefix + word.substring(1)))
                .mapToInt(frequencies::rank)
                .min()
                .orElse(Frequencies.UNRANKED);
        return bare > RARE || Math.min(active, frequencies.rank("di" + word)) < 0.7 * bare;
    }

    private boolean begins(String word, String prefix) {
        return word.startsWith(prefix) && word.length() >= prefix.length() + 4 && words.has(word.substring(prefix.length()));
    }

    /** "di-" and "me-" with what melts behind it begin verbs; the nouns that begin so stand in a list. */
    private static boolean isPassive(String word) {
        return word.startsWith("di") && word.length() >= 6;
    }

    private static boolean isActive(String word) {
        return word.length() >= 6 && ACTIVE.matcher(word).lookingAt();
    }

    /** What ends a key phrase and begins none: "harga BBM", "haji 2027". */
    boolean isTail(Token token) {
        return token.isAcronym() && isGeneralAcronym(token.bare()) && token.text().length() > 1
                || token.text().length() == 4 && token.text().startsWith("20") && token.text().chars().allMatch(Character::isDigit);
    }

    /** Whether a key phrase may hold it: no function word, no verb, no number, three letters at least. */
    boolean isContent(Token token) {
        String word = token.bare();
        return !token.isNumber()
                && (word.length() >= 3 || token.isAcronym() || word.equals("es"))
                && !(token.isAcronym() && isGeneralAcronym(word))
                && !isFunction(word)
                && !isFunction(token.folded())
                && !isVerb(word);
    }
}
