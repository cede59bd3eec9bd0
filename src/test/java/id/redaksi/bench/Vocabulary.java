package id.redaksi.bench;

import id.redaksi.guard.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Some 60,000 Indonesian word forms whose frequencies fall as those of a language do (Zipf): the frequency lists and word
 * lists on the class path and the seed story, with the affixes of the language on what looks like a root. Where the lists
 * are missing made-up roots take their place. The same class path gives the same words. Any thread.
 */
final class Vocabulary {
    static final int WORDS = 60_000;
    private static final int QUANTILES = 1 << 14;
    private static final int FREE_OF_AFFIXES = 150;

    private static final List<String> LISTS =
            List.of("/dictionaries/id-frequency-wikipedia.json", "/dictionaries/id-frequency-subtitles.json");
    private static final List<String> TEXTS = List.of(
            "/seed/inews-telegram-irak.txt",
            "/id/redaksi/language/indonesian/passives.txt",
            "/id/redaksi/language/indonesian/words.txt",
            "/id/redaksi/language/indonesian/prepositions.txt");

    private final String[] words;
    private final int[] byQuantile = quantiles(WORDS, QUANTILES);

    Vocabulary() {
        Set<String> all = new LinkedHashSet<>();
        int rank = 0;
        for (String word : bases()) {
            all.add(word);
            if (rank++ >= FREE_OF_AFFIXES && isRoot(word)) {
                all.addAll(forms(word));
            }
        }
        words = all.stream().limit(WORDS).toArray(String[]::new);
    }

    /** The rank of a quantile under Zipf's law with exponent 1 over so many ranks, for each of so many quantiles. */
    static int[] quantiles(int ranks, int quantiles) {
        double all = 0;
        for (int rank = 1; rank <= ranks; rank++) {
            all += 1.0 / rank;
        }
        int[] result = new int[quantiles];
        int rank = 1;
        double reached = 1 / all;
        for (int i = 0; i < quantiles; i++) {
            while (rank < ranks && (i + 0.5) / quantiles > reached) {
                rank++;
                reached += 1.0 / rank / all;
            }
            result[i] = rank - 1;
        }
        return result;
    }

    /** A rank by its quantile; where several share one, any of them. */
    static int rank(int[] byQuantile, SplittableRandom random) {
        int at = random.nextInt(byQuantile.length - 1);
        int more = byQuantile[at + 1] - byQuantile[at];
        return byQuantile[at] + (more > 1 ? random.nextInt(more) : 0);
    }

    /** The word of a rank, 0 for the most frequent. */
    String word(int rank) {
        return words[rank];
    }

    String word(SplittableRandom random) {
        return words[rank(byQuantile, random)];
    }

    /** A word that carries a meaning: none of the most frequent ones, and of some length. */
    String telling(SplittableRandom random) {
        while (true) {
            int rank = rank(byQuantile, random);
            if (rank >= FREE_OF_AFFIXES && words[rank].length() > 3) {
                return words[rank];
            }
        }
    }

    private static List<String> bases() {
        Set<String> bases = new LinkedHashSet<>();
        List<String> written = frequencies(LISTS.getFirst());
        List<String> said = frequencies(LISTS.getLast());
        for (int i = 0; i < Math.max(written.size(), said.size()); i++) {
            if (i < written.size()) {
                bases.add(written.get(i));
            }
            if (i % 2 == 0 && i / 2 < said.size()) {
                bases.add(said.get(i / 2));
            }
        }
        bases.addAll(said);
        TEXTS.forEach(name -> bases.addAll(text(name)));
        madeUp(bases);
        return new ArrayList<>(bases);
    }

    /** Roots of two open syllables and a consonant fill up what the lists lack. */
    private static void madeUp(Set<String> bases) {
        String[] starts = "b c d g h j k l m n p r s t w k g t p s".split(" ");
        String[] vowels = "a i u e o".split(" ");
        String[] ends = {"", "n", "ng", "r", "s", "t", "k", "p"};
        int rank = 0;
        while (bases.size() < WORDS / 3) {
            int r = Math.floorMod(rank++ * 7919, starts.length * 5 * starts.length * 5 * ends.length);
            String start = starts[r % starts.length] + vowels[r / starts.length % 5];
            int rest = r / starts.length / 5;
            bases.add(start + starts[rest % starts.length] + vowels[rest / starts.length % 5] + ends[rest / starts.length / 5]);
        }
    }

    private static List<String> frequencies(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : Arrays.stream(Json.mapper().readValue(in, String[].class)).filter(Vocabulary::isWord).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> text(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .filter(line -> !line.startsWith("#"))
                                    .reduce("", (all, line) -> all + " " + line)
                                    .split("[^a-zA-Z]+"))
                            .filter(Vocabulary::isWord)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWord(String word) {
        return word.matches("[a-z]{2,16}") && !Set.of("id", "doc", "https", "org", "url", "wiki", "curid", "title").contains(word);
    }

    private static boolean isRoot(String word) {
        return word.matches("(?!me[mn]|di|ber|ter|pe[mnr]|se)[a-z]{4,8}(?<!kan|nya|an)") && word.matches(".*[aiueo].*");
    }

    private static List<String> forms(String root) {
        return List.of(
                active(root), "di" + root, active(root) + "kan", root + "nya", "pe" + active(root).substring(2) + "an",
                "ber" + root, "ter" + root, "di" + root + "kan", "ke" + root + "an", root + "an");
    }

    /** The root with "me-" as its first letter asks for: mem-blokir, men-cabut, meng-ambil, me-mukul of pukul. */
    private static String active(String root) {
        return switch (root.charAt(0)) {
            case 'b', 'f', 'v' -> "mem" + root;
            case 'p' -> "mem" + root.substring(1);
            case 'd', 'c', 'j', 'z' -> "men" + root;
            case 't' -> "men" + root.substring(1);
            case 's' -> "meny" + root.substring(1);
            case 'k' -> "meng" + root.substring(1);
            case 'l', 'm', 'n', 'r', 'w', 'y' -> "me" + root;
            default -> "meng" + root;
        };
    }
}
