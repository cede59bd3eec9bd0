package id.redaksi.language.indonesian;

import id.redaksi.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Regular forms of known words that no list has: "dipicu", "terdiversifikasi", "seusainya". A prefix melts k, t, s and p
 * as it should ("mengonversi" and not "mengkonversi"), and a form with "di-" is one only where that with "me-" is known
 * or the other way round, so that "dipasar" is none.
 */
public final class Affixes implements WordSet {
    /** What is hung on a word and changes nothing of it. */
    static final List<String> CLITICS = List.of("nya", "lah", "kah", "pun", "ku", "mu");
    private static final List<String> SUFFIXES = List.of("", "kan", "i", "an");

    /** Bound forms that are written together with what they stand before (EYD V II.B.1b). */
    private static final List<String> JOINED = List.of(
            "aero", "agro", "antar", "anti", "audio", "bi", "bio", "dwi", "eko", "eks", "ekstra", "elektro", "etno", "geo", "hidro",
            "hiper", "hipo", "imuno", "infra", "inter", "intra", "kardio", "kontra", "makro", "mikro", "mini", "mono", "multi", "neo",
            "neuro", "nir", "non", "panca", "pasca", "petro", "poli", "pra", "pro", "pseudo", "psiko", "purna", "re", "semi", "sosio",
            "sub", "super", "supra", "swa", "tele", "termo", "trans", "tri", "tuna", "ultra");

    /** "ketidakpastian": whatever can be denied makes a noun. */
    private static final String DENIED = "ketidak";

    private static final List<String> VERBAL = List.of("me", "di", "ber", "ter");

    private static final List<String> AROUND = List.of("me", "di", "pe", "ke", "ber", "ter");

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    /** Shorter words with "-asi" are hardly loans ("nasi", "kuasi"). */
    private static final int LOANED = 7;
    private static final String VOWELS = "aiueo";

    /** In these a consonant does not melt, since another one follows it ("memproses", "mentransfer"). */
    private static final Set<String> CLUSTERS =
            Set.of("kl", "kr", "kh", "kw", "pl", "pr", "ps", "sk", "sl", "sm", "sn", "sp", "st", "sw", "sy", "tr");

    private final WordSet roots;

    public Affixes(WordSet roots) {
        this.roots = roots;
    }

    @Override
    public boolean has(String word) {
        return isDerived(word)
                || CLITICS.stream().anyMatch(clitic -> endsWith(word, clitic, SHORTEST)
                        && (isRoot(without(word, clitic)) || isDerived(without(word, clitic))));
    }

    /** Whether it is a verb with "me-", "di-", "ber-" or "ter-", or a word with "-nya": forms that any word may have. */
    public boolean isVerbOrOwned(String word) {
        boolean owned = endsWith(word, "nya", SHORTEST) && isRoot(without(word, "nya"));
        boolean verb = word.length() >= LONG && VERBAL.stream().anyMatch(word::startsWith) && isDerived(word);
        return owned || verb;
    }

    /** Whether it has a prefix and an ending around a root, or is long: what no slip of another word looks like. */
    public boolean isAround(String word) {
        boolean both = AROUND.stream().anyMatch(word::startsWith) && (word.endsWith("kan") || word.endsWith("an") || word.endsWith("i"));
        return both && word.length() > LONG && isDerived(word);
    }

    private static boolean endsWith(String word, String ending, int rest) {
        return word.length() >= ending.length() + rest && word.endsWith(ending);
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private boolean isRoot(String word) {
        return word.length() >= SHORTEST && roots.has(word);
    }

    private boolean isDerived(String word) {
        return isPassive(word)
                || isActive(word)
                || begins(word, "ter", rest -> suffixed(rest, Set.of("", "kan", "i")))
                || begins(word, "ber", rest -> suffixed(rest, Set.of("", "kan", "an")))
                || begins(word, "te", rest -> rest.startsWith("r") && isRoot(rest))
                || begins(word, "be", rest -> rest.startsWith("r") && isRoot(rest))
                || begins(word, "ke", rest -> rest.endsWith("an") && suffixed(rest, Set.of("an")))
                || begins(word, DENIED, rest -> rest.endsWith("an") && isDeniable(without(rest, "an")))
                || begins(word, "per", rest -> suffixed(rest, Set.of("an")))
                || begins(word, "se", this::isRoot)
                || melted(word, "pe").anyMatch(rest -> suffixed(rest, Set.of("", "an")))
                || isOfOneSyllable(word)
                || begins(word, "memper", rest -> suffixed(rest, Set.of("", "kan", "i")))
                || begins(word, "diper", rest -> suffixed(rest, Set.of("", "kan", "i")))
                || suffixed(word, Set.of("kan", "an"))
                || JOINED.stream().anyMatch(bound -> begins(word, bound, this::isRoot));
    }

    /** "pengereman" and "mengecek": before a root of one syllable stands "penge-" or "menge-". */
    private boolean isOfOneSyllable(String word) {
        if (!word.startsWith("penge") && !word.startsWith("menge")) {
            return false;
        }
        String rest = word.substring("penge".length());
        return Stream.of("", "an", "i", "kan")
                .filter(rest::endsWith)
                .map(suffix -> without(rest, suffix))
                .anyMatch(root -> root.length() >= 3 && root.length() <= SHORTEST && syllables(root) == 1 && roots.has(root));
    }

    private static long syllables(String root) {
        return root.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count();
    }

    private boolean isDeniable(String word) {
        return isRoot(word) || word.length() >= SHORTEST && isDerived(word);
    }

    private static boolean begins(String word, String prefix, WordSet rest) {
        return word.startsWith(prefix) && rest.has(word.substring(prefix.length()));
    }

    private boolean suffixed(String word, Set<String> suffixes) {
        return SUFFIXES.stream()
                .filter(suffixes::contains)
                .anyMatch(suffix -> endsWith(word, suffix, SHORTEST) && mayBear(without(word, suffix), suffix) && isRoot(without(word, suffix)));
    }

    /** No "-i" stands behind an "i" ("merugii"), no "-an" behind a verb with "me-" ("mencatatan"), no "-kan" behind another. */
    private boolean mayBear(String stem, String suffix) {
        return switch (suffix) {
            case "i" -> !stem.endsWith("i");
            case "an" -> !(stem.startsWith("men") || stem.startsWith("mem"));
            case "kan" -> !(stem.endsWith("kan") && isRoot(without(stem, "kan")));
            default -> true;
        };
    }

    /** "di-" before what is known with "me-", as it is or with another suffix. */
    private boolean isPassive(String word) {
        String rest = word.startsWith("di") ? word.substring(2) : "";
        return !rest.isEmpty()
                && (isKnownActive(rest)
                        || isLoaned(rest)
                        || Stream.of("kan", "i")
                                .anyMatch(suffix -> endsWith(rest, suffix, SHORTEST)
                                        && roots.has(without(rest, suffix))));
    }

    /** What ends in "-asi" is a verb with "di-" and "me-" as well: "diharmonisasi". */
    private boolean isLoaned(String root) {
        return root.endsWith("asi") && root.length() >= LOANED && isRoot(root);
    }

    private boolean isKnownActive(String root) {
        return root.length() >= 3 && roots.has(active(root));
    }

    /** The active form of a root: "menggelar" of "gelar", "memicu" of "picu". */
    public static String active(String root) {
        char first = root.charAt(0);
        boolean cluster = CLUSTERS.contains(root.substring(0, Math.min(2, root.length())));
        return switch (first) {
            case 'a', 'i', 'u', 'e', 'o', 'g', 'h', 'q' -> "meng" + root;
            case 'k' -> "meng" + (cluster ? root : root.substring(1));
            case 'c', 'd', 'j', 'z' -> "men" + root;
            case 't' -> "men" + (cluster ? root : root.substring(1));
            case 'b', 'f', 'v' -> "mem" + root;
            case 'p' -> "mem" + (cluster || root.startsWith("per") ? root : root.substring(1));
            case 's' -> cluster ? "men" + root : "meny" + root.substring(1);
            default -> "me" + root;
        };
    }

    /** "me-" before what is known with "di-", or a root with a suffix. */
    private boolean isActive(String word) {
        return melted(word, "me")
                .anyMatch(rest -> rest.length() >= SHORTEST
                        && (roots.has("di" + rest) || isLoaned(rest) || suffixed(rest, Set.of("kan", "i"))));
    }

    /** What may stand behind a prefix that melts: "konversi" and "onversi" of "mengonversi", for "me". */
    private static Stream<String> melted(String word, String prefix) {
        if (!word.startsWith(prefix) || word.length() < prefix.length() + SHORTEST) {
            return Stream.of();
        }
        return Stream.of("ng", "ny", "n", "m", "")
                .filter(nasal -> word.startsWith(nasal, prefix.length()))
                .flatMap(nasal -> {
                    String rest = word.substring(prefix.length() + nasal.length());
                    return rest.isEmpty() ? Stream.of() : behind(nasal, rest);
                });
    }

    private static Stream<String> behind(String nasal, String rest) {
        char first = rest.charAt(0);
        boolean vowel = VOWELS.indexOf(first) >= 0;
        boolean cluster = rest.length() > 1 && CLUSTERS.contains(rest.substring(0, 2));
        return switch (nasal) {
            case "ng" -> vowel ? Stream.of(rest, "k" + rest) : only(rest, "ghq".indexOf(first) >= 0 || first == 'k' && cluster);
            case "ny" -> vowel ? Stream.of("s" + rest) : Stream.of();
            case "n" -> vowel ? Stream.of("t" + rest) : only(rest, "cdjz".indexOf(first) >= 0 || "ts".indexOf(first) >= 0 && cluster);
            case "m" -> vowel ? Stream.of("p" + rest) : only(rest, "bfv".indexOf(first) >= 0 || first == 'p' && cluster);
            default -> only(rest, "lmnrwy".indexOf(first) >= 0);
        };
    }

    private static Stream<String> only(String rest, boolean fits) {
        return fits ? Stream.of(rest) : Stream.of();
    }
}
